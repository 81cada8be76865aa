package org.linewatch.engine.pack;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The codes that an actor may have before the slash: ISO 3166-1 alpha-3 and the bodies of the codebook. */
public final class ActorCodes {
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> BODIES = Collections.unmodifiableSet(
            new TreeSet<>(Set.of("EU", "NATO", "UN", "G7", "QUAD", "FVEY", "ASEAN", "WTO", "WHO")));

    private ActorCodes() {}

    /** Whether this is a state of ISO 3166-1 or a body that stands for itself. */
    public static boolean isStateOrBody(String code) {
        return STATES.contains(code) || BODIES.contains(code);
    }

    /** The bodies that stand for themselves (codebook section 1). */
    public static Set<String> bodies() {
        return BODIES;
    }
}
