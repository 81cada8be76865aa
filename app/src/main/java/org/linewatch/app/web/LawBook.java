package org.linewatch.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Provision;
import org.linewatch.engine.pack.Tables.Relation;

/** The pack's laws with what hangs on them: provisions, bearings on each other, versions, and their state on a day. */
final class LawBook {
    /** A law's state on a day. */
    enum Status {
        /** In force. */
        IN_FORCE,
        /** Adopted, and in force from a later day on. */
        PENDING,
        /** Repealed or replaced. */
        REPEALED,
        /** Adopted after that day. */
        LATER,
        /** Neither adoption nor entry into force is known for that day. */
        UNKNOWN;

        /** The written form, {@code in-force}. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The reaches beyond the border, as a value of the parameter {@code reach}. */
    static final String ABROAD = Reach.CROSS_BORDER.code() + "," + Reach.EXTRATERRITORIAL.code();

    private final Pack pack;
    private final Map<String, Law> byId;
    private final Map<String, List<Provision>> provisions;

    LawBook(Pack pack) {
        this.pack = pack;
        byId = pack.laws().stream()
                .collect(Collectors.toMap(Law::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        provisions = pack.provisions().stream().collect(Collectors.groupingBy(Provision::lawId));
    }

    /** All laws, in the pack's order. */
    List<Law> laws() {
        return pack.laws();
    }

    /** A law, or null. */
    @Nullable Law find(String id) {
        return byId.get(id);
    }

    /** What a law's articles provide, in the pack's order. */
    List<Provision> provisions(String lawId) {
        return provisions.getOrDefault(lawId, List.of());
    }

    /** The state of every law on a day. */
    Map<String, Status> on(LocalDate day) {
        Set<String> inForce = new HashSet<>();
        new AsOf(pack, day).laws().forEach(law -> inForce.add(law.id()));
        Map<String, Status> out = new LinkedHashMap<>();
        pack.laws().forEach(law -> out.put(law.id(), status(law, day, inForce.contains(law.id()))));
        return out;
    }

    private static Status status(Law law, LocalDate day, boolean inForce) {
        if (inForce) {
            return Status.IN_FORCE;
        }
        if (law.repealed() != null && !law.repealed().first().isAfter(day)) {
            return Status.REPEALED;
        }
        PartialDate adopted = law.adopted();
        if (adopted == null) {
            return law.inForce() == null ? Status.UNKNOWN : Status.LATER;
        }
        return adopted.first().isAfter(day) ? Status.LATER : Status.PENDING;
    }

    /** Whether a provision takes effect beyond the border. */
    static boolean abroad(Provision provision) {
        return provision.reach() == Reach.CROSS_BORDER || provision.reach() == Reach.EXTRATERRITORIAL;
    }

    /** Whether a provision applies to conduct abroad. */
    static boolean extraterritorial(Provision provision) {
        return provision.reach() == Reach.EXTRATERRITORIAL || provision.kind().equals("extraterritorial-reach");
    }

    /** The year in which a law was adopted, else came into force; empty where neither is known. */
    static String year(Law law) {
        PartialDate day = law.adopted() == null ? law.inForce() : law.adopted();
        return day == null ? "" : Integer.toString(day.year());
    }

    /** Other texts of the pack that bear the same name, by their days: earlier and later versions. */
    List<Law> versions(Law law) {
        return pack.laws().stream()
                .filter(other -> !other.id().equals(law.id())
                        && bare(other.names().zh()).equals(bare(law.names().zh())))
                .sorted(Comparator.comparing(LawBook::year))
                .toList();
    }

    /** A name without a remark in brackets, such as the year of a revision. */
    static String bare(String name) {
        return name.replaceAll("\\s*[（(][^）)]*[）)]\\s*$", "");
    }

    /** The titles under which a text of the law may be kept. */
    static List<String> titles(Law law) {
        return Stream.concat(law.names().all("zh").stream(), law.names().all("en").stream())
                .map(LawBook::bare)
                .distinct()
                .toList();
    }

    /**
     * That a law bears on another, seen from one of the two.
     *
     * @param relation amends, repeals, implements or cites
     * @param from whether this law bears on the other; else the other on this one
     * @param here article of this law; empty for the whole
     * @param other the other law, with its article where known
     */
    record Bearing(Relation row, String relation, boolean from, String here, String other) {}

    /** How a law and others bear on each other: changes before citations, each by day. */
    List<Bearing> bearings(String lawId) {
        List<Bearing> out = new ArrayList<>();
        for (Relation relation : pack.relations()) {
            if (Labels.lawId(relation.from()).equals(lawId)) {
                out.add(new Bearing(relation, relation.kind(), true, article(relation.from()), relation.to()));
            } else if (Labels.lawId(relation.to()).equals(lawId)) {
                out.add(new Bearing(relation, relation.kind(), false, article(relation.to()), relation.from()));
            }
        }
        List<String> order = List.of("repeals", "amends", "implements", "cites");
        out.sort(Comparator.comparingInt((Bearing b) -> order.indexOf(b.relation()))
                .thenComparing(Bearing::from)
                .thenComparing(b -> b.row().date() == null ? "" : b.row().date().toString()));
        return out;
    }

    private static String article(String reference) {
        String id = Labels.lawId(reference);
        return id.length() == reference.length() ? "" : reference.substring(id.length() + 1);
    }
}
