package org.linewatch.engine.coder;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Act.Clause;
import org.linewatch.engine.coder.Act.Mood;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.EventType.Quad;
import org.linewatch.engine.model.Instrument;

/**
 * The PLOVER manual's rulings on how acts are told. What somebody will do, plans to do or says he is ready to do is no such
 * act yet: announced cooperation is AGREE, announced conflict THREATEN; words stay what they are. A warrant for somebody
 * absent is a threat and an embargo coercion (ruling 13); the making of rules is no event.
 */
final class PloverRulings {
    private static final String PROMISE = "PROMISE:";

    private PloverRulings() {}

    static Weighed judge(Weighed weighed, Outlook outlook) {
        Act act = weighed.act();
        Frame promised = promised(act);
        Frame frame = promised != null ? promised : weighed.frame();
        if (frame == null
                || frame.type() == EventType.LEGISLATE
                || outlook == Outlook.COMPOUND
                || act.clause() == Clause.RELATIVE) {
            return weighed.meaning(act, null);
        }
        if (promised != null) {
            return weighed.meaning(act, turned(promised));
        }
        boolean open = act.mood() == Mood.FACT || act.mood() == Mood.POSSIBLE;
        if (outlook == Outlook.PLAIN || !open || act.clause() == Clause.TRIGGER) {
            return weighed.meaning(act, retyped(frame));
        }
        Frame told = outlook == Outlook.AHEAD ? turned(frame) : retyped(frame);
        return weighed.meaning(act.told(Clause.MAIN, Mood.FACT), told);
    }

    /** The deed that the act promises; null where it promises none that the table knows. */
    private static @Nullable Frame promised(Act act) {
        List<String> deeds = act.classes().stream()
                .filter(name -> name.startsWith(PROMISE))
                .map(name -> name.substring(PROMISE.length()))
                .toList();
        Optional<Frame> frame =
                deeds.isEmpty() ? Optional.empty() : Codebook.PLOVER.frames().of(deeds, act.objects());
        return frame.orElse(null);
    }

    private static Frame retyped(Frame frame) {
        boolean embargo = frame.type() == EventType.SANCTION
                && (frame.instrument() == Instrument.IMPORT_RESTRICTION
                        || frame.instrument() == Instrument.EXPORT_CONTROL);
        EventType type = frame.instrument() == Instrument.WARRANT
                ? EventType.THREATEN
                : embargo ? EventType.COERCE : frame.type();
        return new Frame(frame.act(), frame.object(), type, frame.instrument(), frame.target(), frame.phrase());
    }

    private static Frame turned(Frame frame) {
        Quad quad = frame.type().quad();
        EventType type =
                switch (quad) {
                    case VERBAL_COOPERATION, MATERIAL_COOPERATION -> EventType.AGREE;
                    case MATERIAL_CONFLICT -> EventType.THREATEN;
                    default -> frame.type();
                };
        return type == frame.type()
                ? frame
                : new Frame(
                        frame.act(), frame.object(), type, null, frame.target(), "an act announced: " + frame.phrase());
    }
}
