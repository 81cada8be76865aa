package org.linewatch.app.web;

import java.util.List;
import java.util.Map;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.OverviewView.Bar;
import org.linewatch.app.web.view.OverviewView.TypeRow;
import org.linewatch.app.web.view.OverviewView.Types;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Tables.SecurityType;

/**
 * The second exhibit: the types of security on a day, each with the cases and the mentions about it.
 *
 * @param then the day
 * @param cases the catalogue
 * @param mentions number of mentions by type of security
 */
record TypesExhibit(AsOf then, CaseListings cases, Map<String, Long> mentions, Links links) {
    Types make() {
        Messages words = links.words();
        return then.typeList()
                .map(list -> new Types(
                        words.text(
                                list.seenBy() ? "types.lead.seen-by" : "types.lead.first-use",
                                list.size(),
                                list.seenFrom()),
                        links.sources(list.standing()),
                        rows()))
                .orElseGet(() -> new Types(words.text("types.lead.none", firstList()), Cell.EMPTY, List.of()));
    }

    private String firstList() {
        return then.earliestTypeList().map(list -> list.seenFrom().toString()).orElse("");
    }

    private List<TypeRow> rows() {
        List<SecurityType> types = then.types();
        Filter upTo =
                Filter.parse(name -> name.equals("to") ? List.of(then.day().toString()) : List.of());
        Map<String, Long> inCatalogue = Counts.by(cases.matching(upTo), c -> c.domains());
        long mostCases = most(types, inCatalogue);
        long mostMentions = most(types, mentions);
        String language = links.words().language();
        return types.stream()
                .map(type -> new TypeRow(
                        type.id(),
                        type.names().in(language),
                        type.names().in(language.equals("zh") ? "en" : "zh"),
                        type.firstMention() == null ? "" : type.firstMention().toString(),
                        type.firstMentionKind(),
                        type.lists().isEmpty() ? "" : type.lists().get(0),
                        links.sources(type.standing()),
                        bar("/cases", type, inCatalogue, mostCases),
                        bar("/mentions", type, mentions, mostMentions)))
                .toList();
    }

    private Bar bar(String path, SecurityType type, Map<String, Long> counts, long most) {
        long count = counts.getOrDefault(type.id(), 0L);
        String href = links.filtered(
                path, Map.of("domain", type.id(), "to", then.day().toString()));
        return new Bar(count, Counts.share(count, most), href);
    }

    private static long most(List<SecurityType> types, Map<String, Long> counts) {
        return types.stream()
                .mapToLong(type -> counts.getOrDefault(type.id(), 0L))
                .max()
                .orElse(0);
    }
}
