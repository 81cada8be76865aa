package org.linewatch.engine.coder.zh;

import java.util.List;
import java.util.Set;

/** What the class of an acting word becomes with what it takes. */
final class Meanings {
    private static final Set<String> FORBIDS = Set.of("BAN", "RESTRICT", "REFUSE");

    private static final Set<String> SENT_AWAY = Set.of("DIPLOMAT", "EMBASSY", "JOURNALIST");

    private static final Set<String> LISTED = Set.of("COMPANY", "PERSON", "OFFICIAL", "BANK");

    /** Who and what may be probed; of a state alone it is no measure. */
    private static final Set<String> PROBED = Set.of(
            "FIRM",
            "COMPANY",
            "BANK",
            "PRODUCT",
            "APP",
            "INVESTMENT",
            "SHOP",
            "MEDIA",
            "WEBSITE",
            "GOODS",
            "PERSON",
            "OFFICIAL",
            "FLIGHTS",
            "CYBERATTACK");

    private static final Set<String> FREED =
            Set.of("PERSON", "OFFICIAL", "JOURNALIST", "DIPLOMAT", "FOREIGNER", "STATE", "SHIP", "ASSETS");

    private static final Set<String> VESSELS = Set.of("SHIP", "AIRCRAFT", "TROOPS");

    private static final Set<String> FORCES = Set.of("TROOPS", "WEAPON", "SHIP", "AIRCRAFT", "DRILL");

    private Meanings() {}

    /** Whether an act takes what its class asks for: a person for a release, a force for a deployment. */
    static boolean takes(String act, List<String> objects, boolean suffers) {
        return switch (act) {
            case "RELEASE" -> suffers || objects.stream().anyMatch(FREED::contains);
            case "PROBE" -> suffers || objects.stream().anyMatch(PROBED::contains);
            case "HANDOVER" -> suffers || objects.stream().anyMatch(FREED::contains);
            case "SAIL" -> objects.stream().anyMatch(VESSELS::contains);
            case "DEPLOY" -> objects.stream().anyMatch(FORCES::contains);
            case "FINE", "SEIZE", "RAID" -> suffers || !objects.isEmpty();
            case "CUT" -> objects.contains("TARIFF") || objects.contains("TARIFF_RELIEF");
            default -> true;
        };
    }

    /** The class with regard to what is forbidden and who is sent away. */
    static String of(String act, List<String> objects) {
        return ordered(forbidden(act, objects), objects);
    }

    /** Forbidding somebody to leave or to come in is an act of its own kind. */
    private static String forbidden(String act, List<String> objects) {
        if (!FORBIDS.contains(act)) {
            return act;
        }
        return objects.contains("LEAVE") ? "NOT:LEAVE" : objects.contains("ENTER") ? "NOT:ENTER" : act;
    }

    /** Telling an envoy or a reporter to go is an act of its own; {@code MUST} means nothing else. */
    private static String ordered(String act, List<String> objects) {
        boolean sent = objects.contains("LEAVE") && objects.stream().anyMatch(SENT_AWAY::contains);
        return !act.equals("MUST") ? act : sent ? "MUST:LEAVE" : "";
    }

    /** Putting on a list counts only where it is a list of the unwanted. */
    static String listed(String act, List<String> objects) {
        if (act.equals("BLACKLIST") || act.equals("DELIST")) {
            boolean named = objects.contains("LIST") && objects.stream().anyMatch(LISTED::contains);
            return objects.contains("BLACKLIST") || named ? act : "";
        }
        return act;
    }
}
