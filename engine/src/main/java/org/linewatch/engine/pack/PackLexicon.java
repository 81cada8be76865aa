package org.linewatch.engine.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewatch.engine.pack.Tables.LexiconLine;

/** The lines of a pack's lexicon, found by table and term. Immutable. */
public final class PackLexicon {
    private final List<LexiconLine> lines;
    private final Map<String, Map<String, List<LexiconLine>>> byTable = new HashMap<>();

    /** Of lines in their order. */
    public PackLexicon(List<LexiconLine> lines) {
        this.lines = List.copyOf(lines);
        this.lines.stream()
                .collect(Collectors.groupingBy(LexiconLine::table))
                .forEach((table, rows) ->
                        byTable.put(table, rows.stream().collect(Collectors.groupingBy(LexiconLine::term))));
    }

    /** All lines. */
    public Stream<LexiconLine> stream() {
        return lines.stream();
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** The lines of one table for a term. */
    public List<LexiconLine> lines(String table, String term) {
        return byTable.getOrDefault(table, Map.of()).getOrDefault(term, List.of());
    }
}
