package org.linewatch.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Quote;
import org.linewatch.engine.model.Span;

/**
 * Writes tables as CSV (RFC 4180), one row a mention, event or document. It begins with a byte-order mark, so that
 * spreadsheets show Chinese. Lists are joined with a semicolon. A text that a spreadsheet would take for a formula (it
 * begins with {@code = + - @}, one of their full-width forms, a tab or a carriage return) gets an apostrophe in front,
 * since a file of public texts must not run on a reader's machine; numbers, negative ones as well, stay as they are.
 *
 * @param <T> what a row shows
 */
public final class Csv<T> {
    /** The columns of a coded record. */
    private static final List<Column<CodedEvent>> RECORD = List.of(
            new Column<>("source", event -> actors(event.source())),
            new Column<>("type", CodedEvent::type),
            new Column<>(
                    "instrument",
                    event -> event.instrument() == null
                            ? null
                            : event.instrument().code()),
            new Column<>("target", event -> actors(event.target())),
            new Column<>("date", CodedEvent::date),
            new Column<>("domains", event -> joined(event.domains())),
            new Column<>(
                    "posture",
                    event -> event.posture() == null ? null : event.posture().code()),
            new Column<>(
                    "reach",
                    event -> event.reach() == null ? null : event.reach().code()),
            new Column<>("legal_basis", event -> joined(event.legalBasis())),
            new Column<>("trigger", event -> words(event.trigger())),
            new Column<>("trigger_span", event -> place(event.trigger())),
            new Column<>("core_interests", event -> joined(event.coreInterests())),
            new Column<>("evidence", event -> place(event.evidence())),
            new Column<>("evidence_text", event -> event.evidence().text()),
            new Column<>("justification", event -> words(event.justification())),
            new Column<>("justification_span", event -> place(event.justification())),
            new Column<>("beneficiary", event -> actors(event.beneficiary())),
            new Column<>("rule", event -> event.reason().rule()),
            new Column<>("why", event -> event.reason().why()),
            new Column<>("confidence", event -> event.reason().confidence()));

    /** Mentions. */
    public static final Csv<MentionRow> MENTIONS = new Csv<>(
            "The table holds one row a mention: the passage's words and place are left out (JSON Lines has them).",
            List.of(
                    new Column<>("id", row -> row.mention().id()),
                    new Column<>("event", MentionRow::eventId),
                    new Column<>("document", row -> row.mention().documentId()),
                    new Column<>("passage", row -> row.mention().passage()),
                    new Column<>("title", MentionRow::documentTitle),
                    new Column<>("published", MentionRow::published),
                    new Column<>("language", row -> row.language().tag())),
            row -> row.mention().event(),
            List.of(
                    new Column<>("address", MentionRow::address),
                    new Column<>("note", row -> Notes.of(row.restsOn())),
                    new Column<>("coder", row -> row.mention().coder()),
                    new Column<>("pack", row -> row.mention().packHash())));

    /** Events. */
    public static final Csv<EventRow> EVENTS = new Csv<>(
            "The table holds one row an event, with the fields of its leading mention: of the others it has the ids alone"
                    + " (JSON Lines has them whole).",
            List.of(
                    new Column<>("id", EventRow::id),
                    new Column<>(
                            "mentions",
                            row -> joined(row.mentions().stream()
                                    .map(mention -> mention.mention().id())
                                    .toList())),
                    new Column<>("merge_reason", EventRow::mergeReason),
                    new Column<>("document", row -> row.lead().mention().documentId()),
                    new Column<>("passage", row -> row.lead().mention().passage()),
                    new Column<>("title", row -> row.lead().documentTitle()),
                    new Column<>("published", row -> row.lead().published()),
                    new Column<>("language", row -> row.lead().language().tag())),
            row -> row.lead().mention().event(),
            List.of(
                    new Column<>("address", row -> row.lead().address()),
                    new Column<>("note", row -> Notes.of(row.lead().restsOn())),
                    new Column<>("coder", row -> row.lead().mention().coder()),
                    new Column<>("pack", row -> row.lead().mention().packHash())));

    /** Documents. */
    public static final Csv<DocumentRow> DOCUMENTS = new Csv<>(
            "The table holds one row a document: its text, passages and mentions are left out.",
            List.of(
                    new Column<>("id", row -> row.document().id()),
                    new Column<>("sha256", row -> row.document().sha256()),
                    new Column<>("name", row -> row.document().name()),
                    new Column<>("title", row -> row.document().title()),
                    new Column<>("published", row -> row.document().published()),
                    new Column<>("language", row -> row.document().language().tag()),
                    new Column<>("kind", row -> row.document().kind().code()),
                    new Column<>("speaker", row -> row.document().speaker()),
                    new Column<>("address", row -> row.document().address()),
                    new Column<>("publisher", row -> row.document().publisher()),
                    new Column<>("note", row -> Notes.of(row.document().restsOn())),
                    new Column<>("sample", row -> row.document().sample()),
                    new Column<>("characters", DocumentRow::characters),
                    new Column<>("passages", DocumentRow::passages),
                    new Column<>("mentions", DocumentRow::mentions),
                    new Column<>("ingested", DocumentRow::ingested)));

    /** Passages that a search found. */
    public static final Csv<SearchHit> HITS = Csv.of(List.of(
            new Column<>("document", SearchHit::documentId),
            new Column<>("passage", SearchHit::ordinal),
            new Column<>("title", SearchHit::title),
            new Column<>("published", SearchHit::published),
            new Column<>("language", hit -> hit.language().tag()),
            new Column<>("text", SearchHit::text),
            new Column<>("mentions", SearchHit::mentionIds)));

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final String lost;
    private final List<Column<T>> columns;

    private Csv(String lost, List<Column<T>> columns) {
        this.lost = lost;
        this.columns = columns;
    }

    private Csv(String lost, List<Column<T>> before, Function<T, CodedEvent> event, List<Column<T>> after) {
        this(
                lost,
                Stream.of(before.stream(), RECORD.stream().map(column -> column.of(event)), after.stream())
                        .flatMap(stream -> stream)
                        .toList());
    }

    /** A table of other things, whose columns say all. */
    public static <T> Csv<T> of(List<Column<T>> columns) {
        return new Csv<>("", columns);
    }

    /** A column: its name, and what stands in it; a list is joined. */
    public record Column<T>(String name, Function<T, @Nullable Object> value) {
        <S> Column<S> of(Function<S, T> inner) {
            return new Column<>(name, row -> value.apply(inner.apply(row)));
        }
    }

    /** One sentence on what this form does not hold. */
    public String lost() {
        return lost;
    }

    /** The columns, in order. */
    List<Column<T>> columns() {
        return columns;
    }

    /** Names of the columns, in order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Begins a table: writes the mark and the header.
     *
     * @return takes the rows; flushed and closed by the caller through what it writes to
     */
    public Rows<T> begin(Appendable out) {
        try {
            out.append(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(header());
            return row -> print(printer, row);
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes the rows of a table. */
    @FunctionalInterface
    public interface Rows<T> {
        /** @throws UncheckedIOException if it cannot be written */
        void add(T row);
    }

    private void print(CSVPrinter printer, T row) {
        try {
            for (Column<T> column : columns) {
                printer.print(cell(column.value().apply(row)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException("The output cannot be written: " + e.getMessage(), e);
        }
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (value instanceof List<?> values) {
            text = joined(values.stream().map(String::valueOf).toList());
        }
        boolean formula = !(value instanceof Number) && !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String actors(List<Actor> actors) {
        return joined(actors.stream().map(Actor::code).toList());
    }

    private static @Nullable String words(@Nullable Quote quote) {
        return quote == null ? null : quote.text();
    }

    /** Start and end, in code points of the document's text. */
    private static @Nullable String place(@Nullable Quote quote) {
        if (quote == null) {
            return null;
        }
        Span span = quote.span();
        return span.start() + ";" + span.end();
    }

    private static String joined(List<String> values) {
        return String.join(";", values);
    }
}
