package org.linewatch.app.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Filter;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.CatalogueCase;

/**
 * Tests a case of the catalogue against the filter of mentions and events, so that one address gives both. Fields that
 * only documents have (kind, language, document, samples) do not restrict cases.
 *
 * @param filter what to let through
 */
record CaseFilter(Filter filter) implements Predicate<CatalogueCase> {
    @Override
    public boolean test(CatalogueCase c) {
        return in(filter.type(), c.type() == null ? null : c.type().name())
                && in(
                        filter.instrument(),
                        c.instrument() == null ? null : c.instrument().code())
                && in(
                        filter.family(),
                        c.instrument() == null ? null : c.instrument().family().code())
                && actors(filter.source(), c.source(), c.sourceOrgans())
                && actors(filter.target(), c.target(), List.of())
                && any(filter.domain(), c.domains())
                && any(filter.coreInterest(), c.coreInterests())
                && in(filter.posture(), c.posture() == null ? null : c.posture().code())
                && in(filter.reach(), c.reach() == null ? null : c.reach().code())
                && laws(c)
                && (filter.from() == null || !c.start().last().isBefore(filter.from()))
                && (filter.to() == null || !c.start().first().isAfter(filter.to()))
                && words(c);
    }

    private static boolean in(List<String> wanted, @Nullable String value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean any(List<String> wanted, Collection<String> values) {
        return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }

    private boolean laws(CatalogueCase c) {
        return any(filter.legalBasis(), c.legalBasis())
                || any(
                        filter.legalBasis(),
                        c.legalBasis().stream().map(Labels::lawId).toList());
    }

    private static boolean actors(List<String> wanted, List<Actor> actors, List<String> organs) {
        return wanted.isEmpty()
                || actors.stream().anyMatch(a -> wanted.contains(a.code()) || wanted.contains(a.state()))
                || organs.stream().anyMatch(wanted::contains);
    }

    private boolean words(CatalogueCase c) {
        if (filter.query() == null) {
            return true;
        }
        String wanted = filter.query().toLowerCase(Locale.ROOT);
        return Stream.of(c.id(), c.summary().en(), c.summary().zh(), c.targetEntity(), c.trigger())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
