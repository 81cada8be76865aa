package org.linewatch.app.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.Span;

/** What the store answers with. */
public final class Rows {
    private Rows() {}

    /**
     * A document in a list.
     *
     * @param passages number of passages
     * @param mentions number of mentions coded in it
     * @param ingested when it was stored
     */
    public record DocumentRow(Document document, int characters, int passages, int mentions, Instant ingested) {}

    /**
     * A document to read, with all its marks.
     *
     * @param text the immutable text; the mentions' spans are code points of it
     */
    public record DocumentDetail(
            DocumentRow row, String text, String textSha256, List<Passage> passages, List<MentionRow> mentions) {}

    /**
     * A mention with what a list shows of its surroundings.
     *
     * @param eventId the event that it tells of
     * @param documentTitle title of its document, or the document's name
     * @param published when the document was published
     * @param language of the passage
     * @param passageText the passage that it stands in
     * @param passageStart where the passage begins in the text, in code points
     */
    public record MentionRow(
            Mention mention,
            String eventId,
            String documentTitle,
            @Nullable PartialDate published,
            Language language,
            String passageText,
            int passageStart,
            @Nullable String address,
            @Nullable String restsOn,
            boolean sample) {}

    /**
     * A record of others' coding.
     *
     * @param input name of the input that it was read from last
     */
    public record OtherRow(OtherRecord record, String input) {}

    /**
     * An event: the act itself, with the mentions that tell of it; the first is the one whose fields stand for it.
     *
     * @param id lasting address; it survives merging and re-coding
     * @param mergeReason why the mentions were taken to tell of one act; empty for a single mention
     */
    public record EventRow(String id, List<MentionRow> mentions, String mergeReason) {
        /** The mention whose fields stand for the event. */
        public MentionRow lead() {
            return mentions.get(0);
        }
    }

    /**
     * How many events of one year touch a core interest, by one instrument, aimed at one target.
     *
     * @param target state or body; empty for none
     * @param instrument its code; empty for none
     * @param year year of the act, else of publication; empty where neither is known
     */
    public record InterestCount(String interest, String target, String instrument, String year, long count) {}

    /**
     * How much text there is of one year.
     *
     * @param year year of publication; empty where it is not known
     * @param documents number of documents
     * @param characters their length, in code points
     */
    public record Volume(String year, long documents, long characters) {}

    /**
     * How many of something, under one key; what is counted is said by who asks.
     *
     * @param key type of security, month, state …
     */
    public record Count(String key, long count) {}

    /**
     * What the record rests on: shown beside every count.
     *
     * @param documents number of documents
     * @param passages number of passages
     * @param mentions number of mentions
     * @param events number of events
     * @param publishers who published the documents, with their numbers
     * @param firstDay first day of publication
     * @param lastDay last day of publication
     * @param lastIngest when something was last stored
     * @param notCoded documents by language that the coder does not read
     * @param undated documents without a day of publication
     */
    public record Coverage(
            long documents,
            long passages,
            long mentions,
            long events,
            List<Count> publishers,
            @Nullable PartialDate firstDay,
            @Nullable PartialDate lastDay,
            @Nullable Instant lastIngest,
            List<Count> notCoded,
            long undated) {}

    /**
     * One line of the ledger: what became of one input.
     *
     * @param run id of the ingest run
     * @param input name of the input
     * @param outcome done, unchanged or failed
     * @param why reason, for failed
     * @param documents how many documents came of it
     * @param file the file that the input is, or, for a row or a member of an archive, is a part of
     * @param stamp size and day of change of that file when it was read; null where it was not read, or is not known
     */
    public record LedgerLine(
            String run,
            String input,
            String sha256,
            String outcome,
            String why,
            int documents,
            Instant at,
            String file,
            @Nullable Stamp stamp) {
        /** An input of which no more is known. */
        public LedgerLine(
                String run, String input, String sha256, String outcome, String why, int documents, Instant at) {
            this(run, input, sha256, outcome, why, documents, at, input, null);
        }
    }

    /**
     * By what a file is known to be as it was.
     *
     * @param bytes its size
     * @param modified when it was last changed, in milliseconds since 1970, UTC
     */
    public record Stamp(long bytes, long modified) {}

    /**
     * A passage that a search found.
     *
     * @param ordinal of the passage in its document
     * @param title title of the document, or its name
     * @param language of the passage
     * @param text words of the passage
     * @param highlights what was found, in code points of {@code text}, in order and apart from each other
     * @param mentionIds ids of the mentions coded in the passage
     */
    public record SearchHit(
            String documentId,
            int ordinal,
            String title,
            @Nullable PartialDate published,
            Language language,
            String text,
            List<Span> highlights,
            List<String> mentionIds) {}
}
