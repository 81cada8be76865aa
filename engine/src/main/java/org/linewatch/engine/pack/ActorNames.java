package org.linewatch.engine.pack;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.pack.Tables.PlaceName;

/**
 * What to call actors before readers of either language: organs as the pack names them, bodies as the codebook does,
 * states as CLDR does unless the pack has a place of kind {@code display}. Immutable.
 */
public final class ActorNames {
    private final Map<String, Names> organs = new HashMap<>();
    private final Map<String, Map<String, String>> overrides = new HashMap<>();

    /** The names that hold with a pack. */
    public ActorNames(Pack pack) {
        pack.organs().forEach(organ -> organs.put(organ.id(), organ.names()));
        for (PlaceName place : pack.places()) {
            if (place.kind().equals("display")) {
                overrides
                        .computeIfAbsent(place.language(), l -> new HashMap<>())
                        .put(place.actor().code(), place.form());
            }
        }
    }

    /**
     * The name of an actor; its code where nobody names it.
     *
     * @param language {@code en} or {@code zh}
     */
    public String name(Actor actor, String language) {
        String override = override(actor.code(), language);
        if (override != null) {
            return override;
        }
        if (!actor.organ()) {
            return stateOrBody(actor.code(), language);
        }
        Names organ = organs.get(actor.code());
        if (organ != null) {
            return organ.in(language);
        }
        String state = name(new Actor(actor.state()), language);
        return state + " / " + actor.code().substring(actor.state().length() + 1);
    }

    private static String stateOrBody(String code, String language) {
        Names body = Bodies.names().get(code);
        return body != null
                ? body.in(language)
                : Countries.all().displayName(code, language).orElse(code);
    }

    private @Nullable String override(String code, String language) {
        return overrides.getOrDefault(language, Map.of()).get(code);
    }
}
