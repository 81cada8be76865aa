package org.linewatch.engine.pack;

import java.util.Locale;
import java.util.Set;

/** The codes that an actor may have before the slash: ISO 3166-1 alpha-3 and the bodies of the codebook. */
public final class ActorCodes {
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private ActorCodes() {}

    /** Whether this is a state of ISO 3166-1 or a body that stands for itself. */
    public static boolean isStateOrBody(String code) {
        return STATES.contains(code) || bodies().contains(code);
    }

    /** The bodies that stand for themselves (codebook section 1), sorted. */
    public static Set<String> bodies() {
        return Bodies.names().keySet();
    }
}
