package org.linewatch.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.FacetGroups.Field;
import org.linewatch.app.web.view.Cell;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Standing;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CoreInterest;
import org.linewatch.engine.pack.Tables.DoctrineTerm;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.TypeList;

/** The pack's tables as listings; {@code as_of} cuts each to what was there on a day. */
final class PackListings {
    private final Pack pack;

    PackListings(Pack pack) {
        this.pack = pack;
    }

    Listing<SecurityType> types() {
        return Listing.of(
                "types",
                List.of(
                        Column.data("id", SecurityType::id),
                        Column.shown(
                                "name_en",
                                t -> t.names().en(),
                                (links, t) -> Cell.text(t.names().en())),
                        Column.plain("name_zh", t -> t.names().zh()),
                        Column.shown("lists", SecurityType::lists, (links, t) -> Links.words(t.lists())),
                        Column.date("first_mention", SecurityType::firstMention),
                        Column.plain("first_mention_kind", SecurityType::firstMentionKind),
                        Column.shown(
                                "core_interests",
                                SecurityType::coreInterests,
                                (links, t) -> links.interests(t.coreInterests())),
                        wide("note", SecurityType::note),
                        sources(SecurityType::standing),
                        standing(SecurityType::standing)),
                SecurityType::id,
                source(pack.securityTypes(), typeFields(), day -> {
                    List<SecurityType> then = new AsOf(pack, day).types();
                    return then::contains;
                }));
    }

    Listing<TypeList> lists() {
        return Listing.of(
                "lists",
                List.of(
                        Column.plain("list", TypeList::name),
                        Column.number("size", TypeList::size),
                        Column.date("seen_from", TypeList::seenFrom),
                        Column.plain("date_kind", l -> l.seenBy() ? "seen-by" : "first-use"),
                        sources(TypeList::standing),
                        standing(TypeList::standing)),
                TypeList::name,
                source(pack.typeLists(), day -> list -> !list.seenFrom().first().isAfter(day)));
    }

    Listing<Organ> organs() {
        return Listing.of(
                "organs",
                List.of(
                        Column.plain("id", Organ::id),
                        Column.plain("name_en", o -> o.names().en()),
                        Column.plain("name_zh", o -> o.names().zh()),
                        Column.shown(
                                "kind",
                                Organ::kind,
                                (links, o) -> Cell.text(links.labels().word("organ", o.kind()))),
                        Column.shown(
                                "parent",
                                Organ::parent,
                                (links, o) ->
                                        o.parent() == null ? Cell.EMPTY : links.actors(List.of(new Actor(o.parent())))),
                        wide("powers", Organ::powers),
                        Column.date("valid_from", Organ::validFrom),
                        Column.date("valid_to", Organ::validTo),
                        sources(Organ::standing),
                        standing(Organ::standing)),
                Organ::id,
                source(pack.organs(), organFields(), day -> organ -> organ.validOn(day)));
    }

    Listing<DoctrineTerm> terms() {
        return Listing.of(
                "terms",
                List.of(
                        Column.data("id", DoctrineTerm::id),
                        Column.plain("name_zh", t -> t.names().zh()),
                        Column.plain("name_en", t -> t.names().en()),
                        Column.shown(
                                "category",
                                DoctrineTerm::category,
                                (links, t) -> Cell.text(links.labels().word("term", t.category()))),
                        Column.date("first_use", DoctrineTerm::firstUse),
                        Column.shown(
                                "date_kind",
                                DoctrineTerm::dateKind,
                                (links, t) -> Cell.text(links.labels().word("date-kind", t.dateKind()))),
                        wide("context", DoctrineTerm::context),
                        sources(DoctrineTerm::standing),
                        standing(DoctrineTerm::standing)),
                DoctrineTerm::id,
                source(
                        pack.doctrineTerms(),
                        termFields(),
                        day -> term -> term.firstUse() == null
                                || !term.firstUse().first().isAfter(day)));
    }

    Listing<CoreInterest> coreInterests() {
        return Listing.of(
                "core-interests",
                List.of(
                        Column.data("id", CoreInterest::id),
                        Column.plain("name_en", i -> i.names().en()),
                        Column.plain("name_zh", i -> i.names().zh()),
                        Column.date("first_named", CoreInterest::firstNamed),
                        Column.shown(
                                "rank",
                                CoreInterest::rank,
                                (links, i) -> Cell.text(links.labels().word("rank", i.rank()))),
                        Column.shown(
                                "coded",
                                CoreInterest::coded,
                                (links, i) -> Cell.text(links.words().text(i.coded() ? "yes" : "no"))),
                        Column.shown(
                                "umbrella",
                                CoreInterest::umbrella,
                                (links, i) ->
                                        i.umbrella() == null ? Cell.EMPTY : links.interests(List.of(i.umbrella()))),
                        wide("definition", CoreInterest::definition),
                        sources(CoreInterest::standing),
                        standing(CoreInterest::standing)),
                CoreInterest::id,
                source(
                        pack.coreInterests(),
                        day -> interest -> interest.firstNamed() == null
                                || !interest.firstNamed().first().isAfter(day)));
    }

    /** What types of security can be narrowed by. */
    static List<Field<SecurityType>> typeFields() {
        return List.of(
                Field.plain("list", SecurityType::lists),
                Field.of("core_interest", SecurityType::coreInterests),
                Field.plain("year", t -> year(t.firstMention())));
    }

    /** What organs can be narrowed by. */
    static List<Field<Organ>> organFields() {
        return List.of(
                Field.word("organ", "organ", o -> List.of(o.kind())),
                Field.named(
                        "parent",
                        o -> o.parent() == null ? List.of() : List.of(o.parent()),
                        (labels, id) -> labels.actor(new Actor(id))),
                Field.plain("year", o -> year(o.validFrom())));
    }

    /** What terms can be narrowed by. */
    static List<Field<DoctrineTerm>> termFields() {
        return List.of(
                Field.word("term_kind", "term", t -> List.of(t.category())),
                Field.word("date_kind", "date-kind", t -> t.firstUse() == null ? List.of() : List.of(t.dateKind())),
                Field.plain("year", t -> year(t.firstUse())));
    }

    private static List<String> year(@Nullable PartialDate day) {
        return List.of(day == null ? "" : Integer.toString(day.year()));
    }

    /** How firmly a row stands, in the written form. */
    static String level(Standing standing) {
        return standing.level().name().toLowerCase(java.util.Locale.ROOT);
    }

    static <T> Column<T> wide(String key, Function<T, @Nullable Object> value) {
        return Column.shown(key, value, (links, row) -> Cell.wide(value.apply(row)));
    }

    static <T> Column<T> sources(Function<T, Standing> standing) {
        return Column.shown(
                "sources", row -> standing.apply(row).sources(), (links, row) -> links.sources(standing.apply(row)));
    }

    static <T> Column<T> standing(Function<T, Standing> standing) {
        return Column.shown(
                "standing",
                row -> level(standing.apply(row)),
                (links, row) -> Cell.text(links.labels().word("standing", level(standing.apply(row)))));
    }

    private static <T> Listing.Source<T> source(List<T> all, Function<LocalDate, Predicate<T>> onDay) {
        return source(all, List.of(), onDay);
    }

    private static <T> Listing.Source<T> source(
            List<T> all, List<Field<T>> fields, Function<LocalDate, Predicate<T>> onDay) {
        return (visit, limit, next) -> {
            LocalDate day = visit.day("as_of");
            List<T> rows = all.stream()
                    .filter(day == null ? row -> true : onDay.apply(day))
                    .filter(row -> FacetGroups.matches(visit, fields, row))
                    .toList();
            return Listing.cut(rows, limit, next);
        };
    }
}
