package org.linewatch.engine.coder;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        Weighed weighed = draft.weighed();
        if (weighed != null && !weighed.words().isEmpty()) {
            why.append(", as '").append(String.join("', '", weighed.words())).append("' in such company tell");
        }
        if (draft.named() && act.agent() != null) {
            why.append("; '").append(shorten(view.words(act.agent()))).append("' stands for ");
        } else {
            why.append("; no actor is named, the passage points to ");
        }
        why.append(names(draft.source()));
        return new Reason(draft.frame().id(), why.toString(), confidence(draft.weighed()));
    }

    private static double confidence(@Nullable Weighed weighed) {
        return weighed == null ? 0 : Math.round(weighed.confidence() * 100) / 100.0;
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
