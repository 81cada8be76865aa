package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Counted;
import org.linewatch.app.store.Dimension;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.web.FacetGroups.Field;
import org.linewatch.app.web.view.Figure;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.Provision;

/** How often a code stands in the record, in the catalogue and in the pack, each number a link to its list. */
final class CodeCounts {
    private static final Set<Dimension> OF_RECORDS = EnumSet.of(
            Dimension.TYPE,
            Dimension.FAMILY,
            Dimension.INSTRUMENT,
            Dimension.DOMAIN,
            Dimension.CORE_INTEREST,
            Dimension.POSTURE,
            Dimension.REACH,
            Dimension.KIND);

    private final Pack pack;
    private final Archive archive;
    private final CaseListings cases;

    CodeCounts(Pack pack, Archive archive, CaseListings cases) {
        this.pack = pack;
        this.archive = archive;
        this.cases = cases;
    }

    /** The numbers of a code; empty for what is not counted, such as a field. */
    List<Figure> of(Links links, String vocabulary, String code) {
        List<Figure> figures = new ArrayList<>();
        Messages words = links.words();
        Arrays.stream(Dimension.values())
                .filter(OF_RECORDS::contains)
                .filter(dimension -> dimension.parameter().equals(vocabulary))
                .forEach(dimension -> {
                    for (Counted counted : vocabulary.equals("kind")
                            ? new Counted[] {Counted.DOCUMENTS}
                            : new Counted[] {Counted.EVENTS, Counted.MENTIONS}) {
                        figures.add(figure(
                                records(links, counted, dimension).getOrDefault(code, 0L),
                                words.text("count." + counted.list()),
                                links.filtered("/" + counted.list(), Map.of(vocabulary, code))));
                    }
                });
        CaseListings.caseFields().stream()
                .filter(field -> field.parameter().equals(vocabulary))
                .forEach(field -> figures.add(figure(
                        number(cases.matching(Filter.ALL), field, code),
                        words.text("count.cases"),
                        links.filtered("/cases", Map.of(vocabulary, code)))));
        CaseListings.triggerFields().stream()
                .filter(field -> field.parameter().equals(vocabulary) && vocabulary.equals("level"))
                .forEach(field -> figures.add(figure(
                        number(cases.triggersOf(new Visit("/triggers", Map.of())), field, code),
                        words.text("nav.triggers"),
                        links.filtered("/triggers", Map.of(vocabulary, code)))));
        switch (vocabulary) {
            case "provision" ->
                figures.add(provisions(
                        links,
                        pack.provisions().stream()
                                .filter(p -> p.kind().equals(code))
                                .count()));
            case "exposed" ->
                figures.add(provisions(
                        links,
                        pack.provisions().stream()
                                .map(Provision::exposed)
                                .filter(exposed -> exposed.contains(code))
                                .count()));
            case "organ" ->
                figures.add(figure(
                        pack.organs().stream()
                                .map(Organ::kind)
                                .filter(code::equals)
                                .count(),
                        words.text("count.organs"),
                        links.filtered("/organs", Map.of())));
            default -> {
                // Not counted in the pack.
            }
        }
        return figures;
    }

    private Map<String, Long> records(Links links, Counted counted, Dimension dimension) {
        Filter all = links.visit().samples() ? Filter.ALL.with("samples", List.of("1")) : Filter.ALL;
        Map<Dimension, List<Count>> counts = archive.facets(counted, all, OF_RECORDS);
        return new TreeMap<>(Counts.of(counts.getOrDefault(dimension, List.of())));
    }

    private static <T> long number(List<T> rows, Field<T> field, String code) {
        return rows.stream()
                .filter(row -> field.keys().apply(row).contains(code))
                .count();
    }

    private static Figure provisions(Links links, long number) {
        return figure(number, links.words().text("nav.provisions"), links.filtered("/provisions", Map.of()));
    }

    private static Figure figure(long number, String label, String href) {
        return new Figure(String.format(java.util.Locale.ROOT, "%,d", number), label, href);
    }
}
