package org.linewatch.engine.coder;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent.Reason;

/** Why an act was coded so, in one sentence, and how much of it rests on explicit words. */
final class Reasons {
    private static final int LONGEST = 60;

    private static final Map<String, String> STATES = states();

    private Reasons() {}

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>();
        for (String region : Locale.getISOCountries()) {
            ULocale place = new ULocale("und", region);
            names.put(place.getISO3Country(), place.getDisplayCountry(ULocale.ENGLISH));
        }
        return names;
    }

    /** The reason of a draft. */
    static Reason of(Draft draft, View view) {
        StringBuilder why = new StringBuilder();
        Act act = draft.act();
        why.append('\'').append(view.words(act.head())).append('\'');
        if (act.patient() != null && act.patient().length() > 0) {
            why.append(" with the object '")
                    .append(shorten(view.words(act.patient())))
                    .append('\'');
        }
        why.append(" is ").append(draft.frame().phrase());
        if (draft.named() && act.agent() != null) {
            why.append("; '").append(shorten(view.words(act.agent()))).append("' stands for ");
        } else {
            why.append("; no actor is named, the passage points to ");
        }
        why.append(names(draft.source()));
        return new Reason(draft.frame().id(), why.toString(), confidence(draft));
    }

    private static double confidence(Draft draft) {
        double confidence = draft.frame().object().equals("*") ? 0.6 : 0.7;
        confidence += draft.named() ? 0.15 : 0;
        confidence += draft.aimed() ? 0.1 : 0;
        return Math.round(confidence * 100) / 100.0;
    }

    private static String names(List<Actor> actors) {
        return Actors.states(actors).stream().map(Reasons::name).collect(Collectors.joining(" and "));
    }

    private static String name(String state) {
        return STATES.getOrDefault(state, state);
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
