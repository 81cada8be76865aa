package org.linewatch.app.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.FacetGroups.Field;
import org.linewatch.app.web.LawBook.Status;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Provision;

/**
 * Laws and their provisions as listings. {@code as_of} sets the day that a law's status is told for; where no status is
 * asked for, it also cuts both lists to the laws in force on that day.
 */
final class LawListings {
    private static final int TYPES_SHOWN = 4;

    private final LawBook book;

    LawListings(LawBook book) {
        this.book = book;
    }

    /** A law and its state on the day that an address names. */
    record LawRow(Law law, Status status, long provisions, long abroad) {}

    Listing<LawRow> laws() {
        return Listing.of(
                "laws",
                List.of(
                        Column.data("id", r -> r.law().id()),
                        Column.shown("name_en", r -> r.law().names().en(), (links, r) -> link(links, r.law(), "en")),
                        Column.shown("name_zh", r -> r.law().names().zh(), (links, r) -> link(links, r.law(), "zh")),
                        Column.shown(
                                "status",
                                r -> r.status().code(),
                                (links, r) -> Cell.text(links.words()
                                        .text("status." + r.status().code()))),
                        Column.date("adopted", r -> r.law().adopted()),
                        Column.date("in_force", r -> r.law().inForce()),
                        Column.data("in_force_kind", r -> r.law().inForceKind()),
                        Column.data("amended", r -> r.law().amended()),
                        Column.date("repealed", r -> r.law().repealed()),
                        Column.data("repeal_note", r -> r.law().repealNote()),
                        Column.shown(
                                "issuing_body",
                                r -> r.law().issuingBodies(),
                                (links, r) -> links.actors(r.law().issuingBodies().stream()
                                        .map(Actor::new)
                                        .toList())),
                        Column.shown("domains", r -> r.law().securityTypes(), (links, r) -> domains(links, r.law())),
                        Column.shown(
                                "provisions",
                                LawRow::provisions,
                                (links, r) -> count(
                                        links,
                                        r.provisions(),
                                        Map.of("law", r.law().id()))),
                        Column.shown(
                                "abroad",
                                LawRow::abroad,
                                (links, r) -> count(
                                        links, r.abroad(), Map.of("law", r.law().id(), "reach", LawBook.ABROAD))),
                        PackListings.wide("purpose", r -> r.law().purpose()),
                        PackListings.sources(r -> r.law().standing()),
                        PackListings.standing(r -> r.law().standing())),
                r -> r.law().id(),
                (visit, limit, next) -> Listing.cut(rows(visit), limit, next));
    }

    Listing<Provision> provisions() {
        return Listing.of(
                "provisions",
                List.of(
                        Column.shown("law", Provision::lawId, (links, p) -> links.laws(List.of(p.lawId()))),
                        Column.shown("article", Provision::article, LawListings::article),
                        Column.shown("kind", Provision::kind, (links, p) -> links.code("provision", p.kind())),
                        Column.shown(
                                "reach",
                                p -> p.reach() == null ? null : p.reach().code(),
                                (links, p) -> links.code(
                                        "reach",
                                        p.reach() == null ? null : p.reach().code())),
                        Column.shown(
                                "domains",
                                Provision::securityTypes,
                                (links, p) -> links.codes("domain", p.securityTypes())),
                        PackListings.wide("summary", Provision::summary),
                        Column.shown("exposed", Provision::exposed, (links, p) -> links.codes("exposed", p.exposed())),
                        PackListings.sources(Provision::standing),
                        PackListings.standing(Provision::standing)),
                p -> p.lawId() + ":" + LawPage.anchor(p.article()) + ":" + p.kind(),
                (visit, limit, next) -> Listing.cut(provisions(visit), limit, next));
    }

    /** What laws can be narrowed by. Reach and exposure are those of any of a law's provisions. */
    List<Field<LawRow>> lawFields() {
        return List.of(
                Field.word("status", "status", r -> List.of(r.status().code())),
                Field.of("domain", r -> r.law().securityTypes()),
                Field.of("reach", r -> book.provisions(r.law().id()).stream()
                        .map(LawListings::reach)
                        .filter(reach -> !reach.isEmpty())
                        .toList()),
                Field.word("exposed", "exposed", r -> book.provisions(r.law().id()).stream()
                        .flatMap(p -> p.exposed().stream())
                        .toList()),
                Field.named("issuer", r -> r.law().issuingBodies(), (labels, id) -> labels.actor(new Actor(id))),
                Field.plain("year", r -> List.of(LawBook.year(r.law()))));
    }

    /** What provisions can be narrowed by. Status and year are those of the law. */
    List<Field<Provision>> provisionFields() {
        return List.of(
                Field.of("reach", p -> List.of(reach(p))),
                Field.word("exposed", "exposed", Provision::exposed),
                Field.word("provision", "provision", p -> List.of(p.kind())),
                Field.of("domain", Provision::securityTypes),
                Field.named("law", p -> List.of(p.lawId()), Labels::law),
                Field.plain("year", p -> List.of(year(p))));
    }

    private String year(Provision provision) {
        Law law = book.find(provision.lawId());
        return law == null ? "" : LawBook.year(law);
    }

    /** The laws that an address asks for. */
    List<LawRow> rows(Visit visit) {
        Map<String, Status> then = book.on(day(visit));
        List<String> wanted = wantedStatus(visit);
        return book.laws().stream()
                .filter(law -> wanted.isEmpty() || wanted.contains(status(then, law)))
                .filter(law -> among(visit, "domain", law.securityTypes()))
                .filter(law -> among(visit, "issuer", law.issuingBodies()))
                .filter(law -> among(visit, "year", List.of(LawBook.year(law))))
                .filter(law -> words(
                        visit,
                        Stream.of(
                                Stream.of(law.id(), law.purpose()),
                                law.names().all("en").stream(),
                                law.names().all("zh").stream())))
                .map(law -> row(law, then))
                .filter(row -> among(
                        visit,
                        "exposed",
                        book.provisions(row.law().id()).stream()
                                .flatMap(p -> p.exposed().stream())
                                .toList()))
                .filter(row -> among(
                        visit,
                        "reach",
                        book.provisions(row.law().id()).stream()
                                .map(LawListings::reach)
                                .toList()))
                .toList();
    }

    private LawRow row(Law law, Map<String, Status> then) {
        List<Provision> its = book.provisions(law.id());
        Status status = then.getOrDefault(law.id(), Status.UNKNOWN);
        return new LawRow(
                law, status, its.size(), its.stream().filter(LawBook::abroad).count());
    }

    /** The provisions that an address asks for. */
    List<Provision> provisions(Visit visit) {
        Map<String, Status> then = book.on(day(visit));
        List<String> wanted = wantedStatus(visit);
        List<String> laws = visit.values("law");
        return book.laws().stream()
                .filter(law -> wanted.isEmpty() || wanted.contains(status(then, law)))
                .filter(law -> laws.isEmpty() || laws.contains(law.id()))
                .filter(law -> among(visit, "year", List.of(LawBook.year(law))))
                .flatMap(law -> book.provisions(law.id()).stream())
                .filter(p -> among(visit, "reach", List.of(reach(p))))
                .filter(p -> among(visit, "exposed", p.exposed()))
                .filter(p -> among(visit, "domain", p.securityTypes()))
                .filter(p -> among(visit, "provision", List.of(p.kind())))
                .filter(p -> words(visit, Stream.of(Stream.of(p.summary(), p.lawId(), p.article()))))
                .toList();
    }

    private static String status(Map<String, Status> then, Law law) {
        return then.getOrDefault(law.id(), Status.UNKNOWN).code();
    }

    /** The day that a page speaks of: the chosen one, else today. */
    static LocalDate day(Visit visit) {
        LocalDate asked = visit.day("as_of");
        return asked == null ? LocalDate.now(ZoneOffset.UTC) : asked;
    }

    private static List<String> wantedStatus(Visit visit) {
        List<String> wanted = visit.values("status");
        return wanted.isEmpty() && visit.parameter("as_of") != null ? List.of(Status.IN_FORCE.code()) : wanted;
    }

    /** How far a provision reaches, by code; empty where unknown. */
    static String reach(Provision provision) {
        return provision.reach() == null ? "" : provision.reach().code();
    }

    static boolean among(Visit visit, String name, Collection<String> values) {
        List<String> wanted = visit.values(name);
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    static boolean words(Visit visit, Stream<Stream<String>> texts) {
        String wanted = visit.parameter("q");
        if (wanted == null) {
            return true;
        }
        String small = wanted.toLowerCase(Locale.ROOT);
        return texts.flatMap(t -> t)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(small));
    }

    private static Cell link(Links links, Law law, String language) {
        String name = language.equals("zh") ? law.names().zh() : law.names().en();
        return Cell.link(name, links.law(law.id())).as("name");
    }

    /** The first types of security; a framework law has nearly all, and the others stand on its page. */
    private static Cell domains(Links links, Law law) {
        List<String> ids = law.securityTypes();
        if (ids.size() <= TYPES_SHOWN + 1) {
            return links.codes("domain", ids);
        }
        List<String> others = ids.subList(TYPES_SHOWN, ids.size());
        List<Part> parts = new ArrayList<>(
                links.codes("domain", ids.subList(0, TYPES_SHOWN)).parts());
        parts.add(new Part(
                links.words().text("laws.more-types", others.size()),
                links.law(law.id()),
                String.join(", ", others.stream().map(links.labels()::domain).toList())));
        return Cell.tags(parts);
    }

    private static Cell article(Links links, Provision p) {
        return Cell.link(p.article(), links.law(p.lawId() + ":" + p.article()));
    }

    static Cell count(Links links, @Nullable Long count, Map<String, String> filter) {
        return count == null || count == 0
                ? Cell.number(count)
                : Cell.link(count, links.filtered("/provisions", filter)).as("number");
    }
}
