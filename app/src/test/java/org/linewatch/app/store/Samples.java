package org.linewatch.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.CodedEvent.Reason;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Quote;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.model.ReadDocument;
import org.linewatch.engine.model.Span;

/** Documents and records made by hand, for tests. */
public final class Samples {
    private final String id;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable String published = "2020-05-12";
    private String language = "en";
    private @Nullable String publisher = "Harbour Post";
    private @Nullable String restsOn;
    private DocumentKind kind = DocumentKind.NEWS;
    private boolean sample;

    private Samples(String id) {
        this.id = id;
    }

    private record Draft(int passage, CodedEvent event) {}

    /** A document that will have this id. */
    public static Samples document(String id) {
        return new Samples(id);
    }

    public Samples paragraph(String text) {
        paragraphs.add(text);
        return this;
    }

    public Samples published(@Nullable String iso) {
        published = iso;
        return this;
    }

    public Samples language(String tag) {
        language = tag;
        return this;
    }

    public Samples publisher(@Nullable String name) {
        publisher = name;
        return this;
    }

    public Samples kind(DocumentKind documentKind) {
        kind = documentKind;
        return this;
    }

    public Samples sample() {
        sample = true;
        restsOn = "https://facts.example/" + id;
        return this;
    }

    /** A record in the last paragraph; its evidence is these words of it. */
    public Samples mention(Act act, String evidence) {
        String text = paragraphs.get(paragraphs.size() - 1);
        int at = text.indexOf(evidence);
        int start = text.codePointCount(0, at);
        Quote quote = new Quote(new Span(start, start + evidence.codePointCount(0, evidence.length())), evidence);
        drafts.add(new Draft(paragraphs.size() - 1, act.record(quote)));
        return this;
    }

    public CodedDocument build() {
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            int start = text.codePointCount(0, text.length());
            int end = start + paragraph.codePointCount(0, paragraph.length());
            passages.add(new Passage(passages.size(), new Span(start, end), new Language(language), paragraph));
            text.append(paragraph).append("\n\n");
        }
        Document document = new Document(
                id,
                sha256("bytes " + text),
                id + ".txt",
                "Title of " + id,
                published == null ? null : PartialDate.parse(published),
                new Language(language),
                kind,
                null,
                "https://news.example/" + id,
                publisher,
                restsOn,
                sample);
        ReadDocument read = new ReadDocument(document, text.toString(), sha256(text.toString()), "test/1", passages);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            List<CodedEvent> events = drafts.stream()
                    .filter(draft -> draft.passage == passage.ordinal())
                    .map(Draft::event)
                    .toList();
            mentions.addAll(Mentions.of(read, passage, events, "test/1", "pack"));
        }
        return new CodedDocument(read, mentions);
    }

    /** A record to be, of an act that needs no more than its type. */
    public record Act(
            EventType type,
            @Nullable Instrument instrument,
            List<String> source,
            List<String> target,
            @Nullable String date,
            List<String> domains,
            List<String> interests,
            @Nullable Posture posture,
            @Nullable Reach reach,
            List<String> laws,
            double confidence) {
        public static Act of(EventType type, @Nullable Instrument instrument, String source, String target) {
            return new Act(
                    type,
                    instrument,
                    source.isEmpty() ? List.of() : List.of(source.split(" ")),
                    target.isEmpty() ? List.of() : List.of(target.split(" ")),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    0.5);
        }

        public Act on(@Nullable String day) {
            return new Act(type, instrument, source, target, day, domains, interests, posture, reach, laws, confidence);
        }

        public Act about(String... ids) {
            return new Act(
                    type, instrument, source, target, date, List.of(ids), interests, posture, reach, laws, confidence);
        }

        public Act touching(String... ids) {
            return new Act(
                    type, instrument, source, target, date, domains, List.of(ids), posture, reach, laws, confidence);
        }

        public Act as(@Nullable Posture newPosture, @Nullable Reach newReach) {
            return new Act(
                    type, instrument, source, target, date, domains, interests, newPosture, newReach, laws, confidence);
        }

        public Act under(String... provisions) {
            return new Act(
                    type,
                    instrument,
                    source,
                    target,
                    date,
                    domains,
                    interests,
                    posture,
                    reach,
                    List.of(provisions),
                    confidence);
        }

        CodedEvent record(Quote evidence) {
            return new CodedEvent(
                    source.stream().map(Actor::new).toList(),
                    type,
                    instrument,
                    target.stream().map(Actor::new).toList(),
                    date == null ? null : PartialDate.parse(date),
                    domains,
                    posture,
                    reach,
                    laws,
                    null,
                    interests,
                    evidence,
                    null,
                    List.of(),
                    new Reason("test", "Because the test says so", confidence));
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
