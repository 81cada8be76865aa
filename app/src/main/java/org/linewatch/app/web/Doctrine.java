package org.linewatch.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.search.PhraseScan;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.app.terms.TermUses;
import org.linewatch.app.terms.TermUses.Scope;
import org.linewatch.app.terms.TermUses.Use;
import org.linewatch.app.web.SeriesChart.Point;
import org.linewatch.app.web.TermStats.Year;
import org.linewatch.app.web.view.Chart;
import org.linewatch.app.web.view.FilterForm;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.DoctrineTerm;
import org.linewatch.engine.text.TermFinder;

/** The pack's terms and where they stand: what an address asks to be counted, and the counts. */
final class Doctrine {
    /** What a chart shows of a term in a year. */
    enum Measure {
        /** Occurrences in 10,000 characters. */
        RATE,
        /** Occurrences. */
        OCCURRENCES,
        /** Documents in which it stands. */
        DOCUMENTS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Number of(Year year) {
            return switch (this) {
                case RATE -> year.rate();
                case OCCURRENCES -> year.occurrences();
                case DOCUMENTS -> year.with();
            };
        }
    }

    private final List<DoctrineTerm> terms;
    private final Archive archive;
    private final TermUses uses;

    Doctrine(Pack pack, Archive archive) {
        terms = pack.doctrineTerms();
        this.archive = archive;
        uses = new TermUses(
                new TermFinder(terms.stream()
                        .map(t -> new TermFinder.Term(t.id(), t.names()))
                        .toList()),
                archive);
    }

    List<DoctrineTerm> terms() {
        return terms;
    }

    TermFinder finder() {
        return uses.finder();
    }

    /** A term, or null. */
    @Nullable DoctrineTerm find(String id) {
        return terms.stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
    }

    /** What an address asks to be counted: reports, unless it names other kinds. */
    static Scope scope(Visit visit) {
        return new Scope(
                new PhraseScan.Scope(
                        kinds(visit), visit.values("language"), visit.values("publisher"), visit.samples()),
                nested(visit));
    }

    /** Whether a term inside a longer one of the list counts as well. */
    static boolean nested(Visit visit) {
        return "yes".equals(visit.parameter("nested"));
    }

    /** The kinds of document that are counted; none for all. */
    private static List<String> kinds(Visit visit) {
        List<String> kinds = visit.values("kind");
        return kinds.isEmpty() ? List.of(DocumentKind.REPORT.code()) : kinds.contains("all") ? List.of() : kinds;
    }

    static Measure measure(Visit visit) {
        String asked = visit.parameter("measure");
        if (asked == null) {
            return Measure.RATE;
        }
        return Stream.of(Measure.values())
                .filter(m -> m.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse(
                        "'" + asked + "' is no value for 'measure': it is rate, occurrences or documents"));
    }

    Map<String, List<Use>> uses(List<String> ids, Visit visit) {
        return uses.of(ids, scope(visit));
    }

    /** The text that is counted in, by year. */
    List<Volume> volumes(Visit visit) {
        return archive.volumes(visit.filter(documentFilter(visit, null)));
    }

    /** The filter of the list of the documents that are counted in, perhaps of one year. */
    static Map<String, String> documentFilter(Visit visit, @Nullable String year) {
        Map<String, String> filter = new LinkedHashMap<>();
        List<String> kinds = kinds(visit);
        if (!kinds.isEmpty()) {
            filter.put("kind", String.join(",", kinds));
        }
        for (String name : List.of("language", "publisher")) {
            String value = visit.parameter(name);
            if (value != null) {
                filter.put(name, value);
            }
        }
        if (year != null && !year.isEmpty()) {
            filter.put("from", year + "-01-01");
            filter.put("to", year + "-12-31");
        }
        return filter;
    }

    FilterForm form(Links links) {
        Messages words = links.words();
        List<String> kinds = new ArrayList<>(List.of("all"));
        Stream.of(DocumentKind.values()).map(DocumentKind::code).forEach(kinds::add);
        return new PackForm(links)
                .choice(
                        "kind",
                        DocumentKind.REPORT.code(),
                        kinds,
                        code -> code.equals("all") ? words.text("doctrine.all-kinds") : words.text("kind." + code))
                .choice(
                        "publisher",
                        new TreeSet<>(archive.coverage(links.visit().samples()).publishers().stream()
                                .map(Count::key)
                                .filter(key -> !key.isEmpty())
                                .toList()),
                        name -> name)
                .choice("language", List.of("zh", "en"), code -> links.labels().word("language", code))
                .choice(
                        "measure",
                        Measure.RATE.code(),
                        Stream.of(Measure.values()).map(Measure::code).toList(),
                        code -> words.text("measure." + code))
                .choice(
                        "nested",
                        "no",
                        List.of("no", "yes"),
                        code -> words.text(code.equals("yes") ? "doctrine.nested" : "doctrine.not-nested"))
                .make();
    }

    /** What is counted, in a sentence: kinds, documents, characters, and the rule for terms inside longer ones. */
    static String said(Links links, List<Volume> volumes) {
        Visit visit = links.visit();
        Messages words = links.words();
        long documents = volumes.stream().mapToLong(Volume::documents).sum();
        long characters = volumes.stream().mapToLong(Volume::characters).sum();
        List<String> kinds = kinds(visit);
        String named = kinds.isEmpty()
                ? words.text("doctrine.all-kinds")
                : String.join(
                        ", ",
                        kinds.stream().map(k -> links.labels().word("kind", k)).toList());
        return words.text("doctrine.said", named, String.format("%,d", documents), String.format("%,d", characters))
                + " "
                + words.text(nested(visit) ? "doctrine.rule-nested" : "doctrine.rule");
    }

    /** Lines over the years for some terms; null where there is no text of a known year. */
    @Nullable Chart chart(Links links, String id, List<String> ids, List<Volume> volumes) {
        Messages words = links.words();
        Visit visit = links.visit();
        Measure measure = measure(visit);
        Map<String, List<Use>> found = uses(ids, visit);
        List<Map<String, Year>> lines = new ArrayList<>();
        for (String term : ids) {
            Map<String, Year> line = new LinkedHashMap<>();
            TermStats.years(volumes, found.getOrDefault(term, List.of())).forEach(y -> line.put(y.year(), y));
            lines.add(line);
        }
        List<String> axis = Years.of(volumes.stream().map(Volume::year).toList());
        if (axis.isEmpty() || ids.isEmpty()) {
            return null;
        }
        List<Point> points = axis.stream()
                .map(year -> {
                    List<@Nullable Number> values = new ArrayList<>();
                    List<String> hrefs = new ArrayList<>();
                    for (int i = 0; i < ids.size(); i++) {
                        Year there = lines.get(i).get(year);
                        values.add(there == null ? null : measure.of(there));
                        hrefs.add(there == null || there.occurrences() == 0 ? "" : passages(links, ids.get(i), year));
                    }
                    return new Point(year, values, hrefs);
                })
                .toList();
        List<String> names = ids.stream().map(term -> name(links, term)).toList();
        return SeriesChart.lines(words.text("col.year"), names)
                .of(id, words.text("doctrine.chart." + measure.code()), points);
    }

    private String name(Links links, String id) {
        DoctrineTerm term = find(id);
        return term == null ? id : term.names().in(links.words().language());
    }

    /** The page of a term, counting the same documents. */
    static String page(Links links, String id) {
        return links.visit().to("/doctrine/" + id, kept(links.visit()));
    }

    /** The passages of a term in one year. */
    static String passages(Links links, String id, String year) {
        Map<String, String> parameters = kept(links.visit());
        parameters.put("year", year.isEmpty() ? "undated" : year);
        return links.visit().to("/doctrine/" + id, parameters) + "#passages";
    }

    /** The parameters that say what is counted. */
    static Map<String, String> kept(Visit visit) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String name : List.of("kind", "publisher", "language", "measure", "nested")) {
            String value = visit.parameter(name);
            if (value != null) {
                out.put(name, value);
            }
        }
        return out;
    }
}
