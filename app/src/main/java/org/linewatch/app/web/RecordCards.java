package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.MarkedText.Kind;
import org.linewatch.app.web.MarkedText.Mark;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.RecordCard;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.app.web.view.Segment.Ref;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Quote;

/** Coded records for readers: every field with its name, and the marks that tie a record to its words. */
final class RecordCards {
    private RecordCards() {}

    /**
     * A record.
     *
     * @param number its number on the page, from 1
     * @param href page of the record; empty for one that is not kept
     */
    static RecordCard card(Links links, CodedEvent event, int number, String href) {
        Labels labels = links.labels();
        String instrument = labels.instrument(event.instrument());
        String title = labels.type(event.type()) + (instrument.isEmpty() ? "" : " · " + instrument);
        List<Field> fields = new ArrayList<>();
        add(fields, links, "source", links.actors(event.source()));
        add(fields, links, "type", links.code("type", event.type().name()));
        add(
                fields,
                links,
                "instrument",
                links.code(
                        "instrument",
                        event.instrument() == null ? null : event.instrument().code()));
        add(fields, links, "target", links.actors(event.target()));
        add(fields, links, "date", Cell.date(event.date()));
        add(fields, links, "domains", links.domains(event.domains()));
        add(
                fields,
                links,
                "posture",
                links.code(
                        "posture",
                        event.posture() == null ? null : event.posture().code()));
        add(
                fields,
                links,
                "reach",
                links.code("reach", event.reach() == null ? null : event.reach().code()));
        add(fields, links, "legal_basis", links.laws(event.legalBasis()));
        add(fields, links, "trigger", words(event.trigger()));
        add(fields, links, "core_interests", links.interests(event.coreInterests()));
        add(fields, links, "evidence", words(event.evidence()));
        add(fields, links, "justification", words(event.justification()));
        add(fields, links, "beneficiary", links.actors(event.beneficiary()));
        return new RecordCard(
                Integer.toString(number),
                "r" + number,
                "#m" + number,
                title,
                href,
                fields,
                event.reason().why(),
                event.reason().rule(),
                String.format(Locale.ROOT, "%.2f", event.reason().confidence()));
    }

    /** The marks of a record: what it rests on, what it answers, and the ground that is given. */
    static List<Mark> marks(CodedEvent event, int number) {
        List<Mark> marks = new ArrayList<>();
        Ref ref = new Ref(Integer.toString(number), "#r" + number, "m" + number);
        marks.add(new Mark(event.evidence().span(), Kind.EVIDENCE, List.of(ref)));
        if (event.trigger() != null) {
            marks.add(new Mark(event.trigger().span(), Kind.TRIGGER, List.of()));
        }
        if (event.justification() != null) {
            marks.add(new Mark(event.justification().span(), Kind.JUSTIFICATION, List.of()));
        }
        return marks;
    }

    private static void add(List<Field> fields, Links links, String name, Cell value) {
        fields.add(new Field(links.words().text("field." + name), value));
    }

    private static Cell words(@Nullable Quote quote) {
        return quote == null ? Cell.EMPTY : Cell.text("“" + quote.text() + "”");
    }
}
