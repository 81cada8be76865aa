package org.linewatch.engine.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the check of one pack has found so far: faults, ids, and references that can be judged only when all tables
 * are read. One a load, one thread.
 */
final class Findings {
    private record Reference(String file, int line, String column, PackTable target, String id) {}

    private final List<PackFault> faults = new ArrayList<>();
    private final Map<PackTable, Set<String>> ids = new EnumMap<>(PackTable.class);
    private final Set<PackTable> unreadable = EnumSet.noneOf(PackTable.class);
    private final List<Reference> references = new ArrayList<>();

    void fault(String file, int line, String column, String what, String cure) {
        faults.add(new PackFault(file, line, column, what, cure));
    }

    /** Notes an id; false where the table has it already. */
    boolean define(PackTable table, String id) {
        return ids.computeIfAbsent(table, t -> new HashSet<>()).add(id);
    }

    /** Notes that a table could not be read, so that references to it are not faults of their own. */
    void unreadable(PackTable table) {
        unreadable.add(table);
    }

    void refer(String file, int line, String column, PackTable target, String id) {
        references.add(new Reference(file, line, column, target, id));
    }

    /** Judges the references and gives all faults, by file and line. */
    List<PackFault> close() {
        for (Reference r : references) {
            boolean known = ids.getOrDefault(r.target, Set.of()).contains(r.id);
            if (!known && !unreadable.contains(r.target)) {
                fault(
                        r.file,
                        r.line,
                        r.column,
                        "'" + r.id + "' is not in " + r.target.file(),
                        "correct it, or add its row to " + r.target.file());
            }
        }
        references.clear();
        faults.sort(Comparator.comparing(PackFault::file).thenComparingInt(PackFault::line));
        return List.copyOf(faults);
    }
}
