package org.linewatch.bench.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.Offsets;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.bench.acts.RealTexts;
import org.linewatch.bench.corpus.Original;
import org.linewatch.bench.corpus.Originals;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.text.Passages;

/**
 * Draws the audit of the coder: records of real text to be judged, and days to be read for what the coder missed.
 *
 * <p>Arguments: the folder of the corpora, the seed (the commit before the run, in hexadecimal), the folder to write to.
 * Of each set of documents {@value #POOL} are drawn and coded as on ingest; the records are drawn from theirs, each with
 * the same chance; documents that the weights may be learned from are left out. Two files have text and are not for the repository: {@code records.jsonl} (30 of the ministry in
 * each language, 60 of the news) and {@code days.jsonl} (the items of 40 days that name China, Hong Kong or Taiwan). Two
 * have none: {@code drawn.jsonl} (places and codes of the records) and {@code coded.jsonl} (what the coder finds in the
 * items of the days; not for those who read them).
 */
public final class AuditSample {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int POOL = 200;
    private static final int DAYS = 40;
    private static final Pattern NAMED =
            Pattern.compile("\\b(China|Chinese|Beijing|Hong Kong|Taiwan|Taiwanese|Taipei)\\b");

    private final RuleCoder coder;
    private final Random random;

    private AuditSample(RuleCoder coder, long seed) {
        this.coder = coder;
        this.random = new Random(seed);
    }

    /** Writes the samples. */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseUnsignedLong(arguments[1].substring(0, 16), 16);
        AuditSample sample = new AuditSample(RuleCoder.of(PackFiles.load(null)), seed);
        List<Original> all = Originals.read(Path.of(arguments[0]));
        Path out = Files.createDirectories(Path.of(arguments[2]));
        List<ObjectNode> records = new ArrayList<>();
        records.addAll(sample.records("mfa-en", 30, of(all, "mfa-en")));
        records.addAll(sample.records("mfa-zh", 30, of(all, "mfa-zh")));
        records.addAll(sample.records("news", 60, of(all, "wce-")));
        write(out.resolve("records.jsonl"), records);
        write(
                out.resolve("drawn.jsonl"),
                records.stream().map(AuditSample::place).toList());
        sample.days(of(all, "wce-"), out);
    }

    private static List<Original> of(List<Original> all, String prefix) {
        return new ArrayList<>(all.stream()
                .filter(original -> original.id().startsWith(prefix) && !RealTexts.learnt(original.id()))
                .toList());
    }

    private List<ObjectNode> records(String set, int size, List<Original> documents) {
        Collections.shuffle(documents, random);
        List<ObjectNode> pool = new ArrayList<>();
        documents.stream().limit(POOL).forEach(document -> pool.addAll(coded(document)));
        Collections.shuffle(pool, random);
        List<ObjectNode> drawn = new ArrayList<>(pool.subList(0, Math.min(size, pool.size())));
        for (int i = 0; i < drawn.size(); i++) {
            ObjectNode numbered = JSON.createObjectNode().put("id", String.format(Locale.ROOT, "%s-%02d", set, i + 1));
            drawn.set(i, numbered.setAll(drawn.get(i)));
        }
        System.err.printf("%s: %d records drawn of %d%n", set, drawn.size(), pool.size());
        return drawn;
    }

    private static ObjectNode place(ObjectNode record) {
        ObjectNode place = record.deepCopy().retain("id", "document");
        return place.set("event", bare((ObjectNode) record.get("event")));
    }

    /** All records of a document, coded passage by passage as on ingest. */
    private List<ObjectNode> coded(Original document) {
        List<ObjectNode> found = new ArrayList<>();
        Context context = document.context();
        String before = "";
        for (String paragraph : document.paragraphs()) {
            for (Passage passage : Passages.of(paragraph, new Language(document.language()))) {
                List<CodedEvent> events = coder.code(passage.text(), passage.language(), context);
                for (CodedEvent event : events) {
                    found.add(JSON.createObjectNode()
                            .put("document", document.id())
                            .put("published", document.date())
                            .put("title", document.title())
                            .put("before", before)
                            .put("text", passage.text())
                            .set("event", json(event)));
                }
                List<Actor> actors = events.stream()
                        .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream()))
                        .distinct()
                        .toList();
                context = context.after(actors);
                before = passage.text();
            }
        }
        return found;
    }

    private void days(List<Original> news, Path out) throws IOException {
        Collections.shuffle(news, random);
        List<ObjectNode> items = new ArrayList<>();
        List<ObjectNode> coded = new ArrayList<>();
        int days = 0;
        for (Original day : news) {
            List<String> named = day.paragraphs().stream()
                    .filter(item -> NAMED.matcher(item).find())
                    .toList();
            if (named.isEmpty() || days == DAYS) {
                continue;
            }
            days++;
            for (String item : named) {
                String id = day.id() + "#" + day.paragraphs().indexOf(item);
                items.add(JSON.createObjectNode()
                        .put("id", id)
                        .put("lang", "en")
                        .put("published", day.date())
                        .put("kind", "news")
                        .put("text", item));
                ObjectNode line = JSON.createObjectNode().put("id", id);
                ArrayNode events = line.putArray("events");
                coder.code(item, Language.ENGLISH, day.context()).forEach(event -> events.add(bare(json(event))));
                coded.add(line);
            }
        }
        write(out.resolve("days.jsonl"), items);
        write(out.resolve("coded.jsonl"), coded);
        System.err.printf("%d items of %d days%n", items.size(), days);
    }

    private static ObjectNode json(CodedEvent event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            EventJson.fields(out, event, Offsets.CODE_POINTS);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return (ObjectNode) JSON.readTree(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may be kept in the repository of a record: where it stands and its codes, no word of the text. */
    private static ObjectNode bare(ObjectNode event) {
        return event.deepCopy()
                .retain("type", "instrument", "source", "target", "date", "evidence", "rule", "confidence");
    }

    private static void write(Path file, List<ObjectNode> lines) throws IOException {
        List<String> text = new ArrayList<>();
        for (ObjectNode line : lines) {
            text.add(JSON.writeValueAsString(line));
        }
        Files.write(file, text);
    }
}
