package org.linewatch.app.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.Coverage;
import org.linewatch.app.web.view.Basis;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CatalogueCase;

/** Says under every count what it rests on: sources, first and last day, last ingest, known gaps. */
final class Bases {
    private static final int NAMED = 4;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Pack pack;
    private final Archive archive;

    Bases(Pack pack, Archive archive) {
        this.pack = pack;
        this.archive = archive;
    }

    /** What a table of the pack rests on. */
    Basis pack(Links links, int rows) {
        return new Basis(List.of(packFact(links.words()), links.words().text("basis.rows", rows)), "", "");
    }

    /** What counts of cases rest on. */
    Basis catalogue(Links links) {
        List<String> facts = new ArrayList<>(List.of(packFact(links.words())));
        facts.addAll(catalogueFacts(links.words()));
        return new Basis(facts, "", "");
    }

    /** What counts of mentions, events and documents rest on. */
    Basis documents(Links links) {
        return samples(links, documentFacts(links));
    }

    /** What cases and mentions side by side rest on. */
    Basis both(Links links) {
        List<String> facts = new ArrayList<>(catalogueFacts(links.words()));
        facts.addAll(documentFacts(links));
        return samples(links, facts);
    }

    private static Basis samples(Links links, List<String> facts) {
        Visit visit = links.visit();
        boolean in = visit.samples();
        facts.add(links.words().text(in ? "basis.samples-in" : "basis.samples-out"));
        return new Basis(
                facts,
                links.words().text(in ? "basis.exclude-samples" : "basis.include-samples"),
                in ? visit.without("samples") : visit.with("samples", "1"));
    }

    private String packFact(Messages words) {
        return words.text("basis.pack", pack.id(), pack.version(), pack.hash().substring(0, 12));
    }

    private List<String> catalogueFacts(Messages words) {
        List<PartialDate> days =
                pack.cases().stream().map(CatalogueCase::start).sorted().toList();
        if (days.isEmpty()) {
            return List.of();
        }
        return List.of(
                words.text("basis.cases", days.size(), days.get(0), days.get(days.size() - 1)),
                words.text("basis.gap.catalogue"));
    }

    private List<String> documentFacts(Links links) {
        Messages words = links.words();
        Coverage c = archive.coverage(links.visit().samples());
        List<String> facts = new ArrayList<>();
        if (c.documents() == 0) {
            facts.add(words.text("basis.no-documents"));
            return facts;
        }
        facts.add(words.text("basis.documents", c.documents(), c.passages(), c.mentions(), c.events()));
        facts.add(words.text("basis.publishers", c.publishers().size(), named(words, c.publishers())));
        if (c.firstDay() != null && c.lastDay() != null) {
            facts.add(words.text("basis.days", c.firstDay(), c.lastDay()));
        }
        if (c.lastIngest() != null) {
            facts.add(words.text("basis.last-ingest", MINUTE.format(c.lastIngest())));
        }
        if (!c.notCoded().isEmpty()) {
            String languages = c.notCoded().stream()
                    .map(count -> links.labels().language(new Language(count.key())) + " " + count.count())
                    .collect(Collectors.joining(", "));
            facts.add(words.text("basis.not-coded", languages));
        }
        if (c.undated() > 0) {
            facts.add(words.text("basis.undated", c.undated()));
        }
        return facts;
    }

    private static String named(Messages words, List<Count> publishers) {
        String some = publishers.stream()
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .limit(NAMED)
                .map(p -> (p.key().isEmpty() ? words.text("basis.publisher-unknown") : p.key()) + " " + p.count())
                .collect(Collectors.joining(", "));
        return publishers.size() > NAMED ? some + " …" : some;
    }
}
