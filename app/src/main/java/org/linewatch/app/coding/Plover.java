package org.linewatch.app.coding;

import java.util.List;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/**
 * Types as the PLOVER manual has them where the codebook departs from it (ruling 13): a warrant in absentia is a threat,
 * an embargo is coercion, and the making of rules is no event.
 */
final class Plover {
    private Plover() {}

    /** The records under PLOVER's types. */
    static List<CodedEvent> of(List<CodedEvent> events) {
        return events.stream()
                .filter(event -> event.type() != EventType.LEGISLATE)
                .map(Plover::of)
                .toList();
    }

    private static CodedEvent of(CodedEvent event) {
        Instrument instrument = event.instrument();
        EventType type = event.type();
        if (instrument == Instrument.WARRANT) {
            type = EventType.THREATEN;
        } else if (type == EventType.SANCTION
                && (instrument == Instrument.IMPORT_RESTRICTION || instrument == Instrument.EXPORT_CONTROL)) {
            type = EventType.COERCE;
        }
        return new CodedEvent(
                event.source(),
                type,
                instrument,
                event.target(),
                event.date(),
                event.domains(),
                event.posture(),
                event.reach(),
                event.legalBasis(),
                event.trigger(),
                event.coreInterests(),
                event.evidence(),
                event.justification(),
                event.beneficiary(),
                event.reason());
    }
}
