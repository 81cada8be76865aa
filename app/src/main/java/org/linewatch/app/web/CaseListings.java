package org.linewatch.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Filter;
import org.linewatch.app.web.FacetGroups.Field;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CatalogueCase;
import org.linewatch.engine.pack.Tables.Trigger;

/** The catalogue of cases and the triggers as listings. Cases take the same filters as events. */
final class CaseListings {
    private final List<CatalogueCase> cases;
    private final List<Trigger> triggers;
    private final Map<String, CatalogueCase> byId;
    private final String home;

    CaseListings(Pack pack) {
        home = pack.home().code();
        cases = pack.cases().stream()
                .sorted((a, b) -> b.start().compareTo(a.start()))
                .toList();
        triggers = pack.triggers().stream()
                .sorted((a, b) -> b.date().compareTo(a.date()))
                .toList();
        byId = cases.stream().collect(Collectors.toMap(CatalogueCase::id, Function.identity(), (a, b) -> a));
    }

    /** A case, or null. */
    @Nullable CatalogueCase find(String id) {
        return byId.get(id);
    }

    /** Ids of the cases that answer a case, the earliest first. */
    List<String> answering(String id) {
        return cases.stream()
                .filter(c -> id.equals(c.triggerCase()))
                .sorted((a, b) -> a.start().compareTo(b.start()))
                .map(CatalogueCase::id)
                .toList();
    }

    /** The triggers that an address asks for, whatever the level of the answer, latest first. */
    List<Trigger> triggersOf(Visit visit) {
        return triggers.stream().filter(t -> matches(visit, t)).toList();
    }

    /** Whether the pack's own state acted: others answered, so the act is no denominator of its answers. */
    boolean byHome(Trigger trigger) {
        return trigger.source().stream().anyMatch(actor -> actor.state().equals(home));
    }

    /** The cases that a filter lets through, latest first. */
    List<CatalogueCase> matching(Filter filter) {
        CaseFilter test = new CaseFilter(filter);
        return cases.stream().filter(test).toList();
    }

    Listing<CatalogueCase> cases() {
        return Listing.of(
                "cases",
                List.of(
                        Column.data("id", CatalogueCase::id),
                        Column.date("date_start", CatalogueCase::start),
                        Column.data("date_end", CatalogueCase::end),
                        Column.shown("summary_en", c -> c.summary().en(), (links, c) -> Cell.link(
                                        c.summary().in(links.words().language()),
                                        links.visit().to("/cases/" + c.id()))
                                .as("wide")),
                        Column.data("summary_zh", c -> c.summary().zh()),
                        Column.shown("source", CatalogueCase::source, (links, c) -> links.actors(c.source())),
                        Column.data("source_organ", CatalogueCase::sourceOrgans),
                        Column.shown("target", CatalogueCase::target, (links, c) -> links.actors(c.target())),
                        Column.data("target_entity", CatalogueCase::targetEntity),
                        Column.shown(
                                "type",
                                c -> c.type() == null ? null : c.type().name(),
                                (links, c) -> links.meant(
                                        "type",
                                        c.type() == null ? null : c.type().name())),
                        Column.shown(
                                "instrument",
                                c -> c.instrument() == null
                                        ? null
                                        : c.instrument().code(),
                                (links, c) -> links.meant(
                                        "instrument",
                                        c.instrument() == null
                                                ? null
                                                : c.instrument().code())),
                        Column.shown("domains", CatalogueCase::domains, (links, c) -> links.domains(c.domains())),
                        Column.data("core_interests", CatalogueCase::coreInterests),
                        Column.data(
                                "posture",
                                c -> c.posture() == null ? null : c.posture().code()),
                        Column.shown(
                                "reach",
                                c -> c.reach() == null ? null : c.reach().code(),
                                (links, c) -> links.meant(
                                        "reach",
                                        c.reach() == null ? null : c.reach().code())),
                        Column.data("legal_basis", CatalogueCase::legalBasis),
                        Column.data("trigger_case", CatalogueCase::triggerCase),
                        Column.data("trigger", CatalogueCase::trigger),
                        Column.data("trigger_date", CatalogueCase::triggerDate),
                        Column.data("outcome", CatalogueCase::outcome),
                        Column.data("value", CatalogueCase::value),
                        Column.shown("sources", c -> c.standing().sources(), (links, c) -> links.sources(c.standing())),
                        Column.data("source_kind", c -> c.primarySource() ? "primary" : "secondary"),
                        Column.shown(
                                "standing",
                                c -> PackListings.level(c.standing()),
                                (links, c) ->
                                        Cell.text(links.labels().word("standing", PackListings.level(c.standing()))))),
                CatalogueCase::id,
                (visit, limit, next) -> Listing.cut(matching(visit.filter()), limit, next));
    }

    /** What cases can be narrowed by. */
    static List<Field<CatalogueCase>> caseFields() {
        return List.of(
                Field.of("type", c -> code(c.type() == null ? null : c.type().name())),
                Field.of(
                        "family",
                        c -> code(
                                c.instrument() == null
                                        ? null
                                        : c.instrument().family().code())),
                Field.of(
                        "instrument",
                        c -> code(c.instrument() == null ? null : c.instrument().code())),
                Field.of("source", c -> c.source().stream().map(Actor::state).toList()),
                Field.of("target", c -> c.target().stream().map(Actor::state).toList()),
                Field.of("domain", CatalogueCase::domains),
                Field.of("core_interest", CatalogueCase::coreInterests),
                Field.year(c -> List.of(Integer.toString(c.start().year()))),
                Field.of(
                        "posture",
                        c -> code(c.posture() == null ? null : c.posture().code())),
                Field.of("reach", c -> code(c.reach() == null ? null : c.reach().code())));
    }

    /** What triggers can be narrowed by. */
    static List<Field<Trigger>> triggerFields() {
        return List.of(
                Field.word("level", "level", t -> List.of(t.responseLevel())),
                Field.of("type", t -> code(t.type() == null ? null : t.type().name())),
                Field.of(
                        "instrument",
                        t -> code(t.instrument() == null ? null : t.instrument().code())),
                Field.of("source", t -> t.source().stream().map(Actor::state).toList()),
                Field.of("core_interest", Trigger::coreInterests),
                Field.year(t -> List.of(Integer.toString(t.date().year()))));
    }

    private static List<String> code(@Nullable String code) {
        return code == null ? List.of("") : List.of(code);
    }

    /** The same with the columns that an overview has room for. */
    Listing<CatalogueCase> brief() {
        Listing<CatalogueCase> full = cases();
        List<String> kept = List.of("date_start", "summary_en", "target", "instrument", "domains", "sources");
        return Listing.of(
                full.name(),
                full.columns().stream().filter(c -> kept.contains(c.key())).toList(),
                c -> null,
                full.source());
    }

    Listing<Trigger> triggers() {
        return Listing.of(
                "triggers",
                List.of(
                        Column.data("id", Trigger::id),
                        Column.date("date", Trigger::date),
                        Column.shown("summary_en", t -> t.summary().en(), (links, t) -> summary(links, t)),
                        Column.shown("source", Trigger::source, (links, t) -> links.actors(t.source())),
                        Column.data("target", Trigger::target),
                        Column.shown(
                                "type",
                                t -> t.type() == null ? null : t.type().name(),
                                (links, t) -> links.meant(
                                        "type",
                                        t.type() == null ? null : t.type().name())),
                        Column.data(
                                "instrument",
                                t -> t.instrument() == null
                                        ? null
                                        : t.instrument().code()),
                        Column.shown(
                                "core_interests",
                                Trigger::coreInterests,
                                (links, t) -> links.interests(t.coreInterests())),
                        Column.data("responded", Trigger::responded),
                        Column.shown(
                                "response_level",
                                Trigger::responseLevel,
                                (links, t) -> links.meant("level", t.responseLevel())),
                        Column.number("lag_days", Trigger::daysToFirstResponse),
                        Column.data("first_response", Trigger::firstResponse),
                        Column.shown("responses", Trigger::responses, (links, t) -> answers(links, t)),
                        Column.data("note", Trigger::note),
                        Column.shown(
                                "sources", t -> t.standing().sources(), (links, t) -> links.sources(t.standing()))),
                Trigger::id,
                (visit, limit, next) -> Listing.cut(listedTriggers(visit), limit, next));
    }

    /** The triggers that an address asks for, latest first. */
    List<Trigger> listedTriggers(Visit visit) {
        List<String> levels = visit.values("level");
        return triggersOf(visit).stream()
                .filter(t -> levels.isEmpty() || levels.contains(t.responseLevel()))
                .toList();
    }

    private Cell summary(Links links, Trigger trigger) {
        String words = trigger.summary().in(links.words().language());
        return byId.containsKey(trigger.id())
                ? Cell.link(words, links.visit().to("/cases/" + trigger.id())).as("wide")
                : Cell.wide(words);
    }

    private static Cell answers(Links links, Trigger trigger) {
        if (trigger.responses().isEmpty()) {
            return Cell.wide(trigger.responseFound());
        }
        return Cell.tags(trigger.responses().stream()
                .map(id -> new Part(id, links.visit().to("/cases/" + id)))
                .toList());
    }

    /** Triggers can be asked for by who acted, by home or by others, and by what the act was. */
    private boolean matches(Visit visit, Trigger trigger) {
        String by = visit.parameter("by");
        LocalDate from = visit.day("from");
        LocalDate to = visit.day("to");
        return (by == null || by.equals("home") == byHome(trigger))
                && (from == null || !trigger.date().last().isBefore(from))
                && (to == null || !trigger.date().first().isAfter(to))
                && FacetGroups.matches(visit.less("level"), triggerFields(), trigger);
    }
}
