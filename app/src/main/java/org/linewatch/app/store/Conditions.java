package org.linewatch.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Language;

/**
 * A filter as a condition in SQL. Values are always bound, never written into the statement.
 */
final class Conditions {
    /** What an act has by itself, beside its day. */
    private static final List<Dimension> OF_ACTS = List.of(
            Dimension.TYPE,
            Dimension.INSTRUMENT,
            Dimension.FAMILY,
            Dimension.POSTURE,
            Dimension.REACH,
            Dimension.SOURCE,
            Dimension.TARGET,
            Dimension.DOMAIN,
            Dimension.CORE_INTEREST,
            Dimension.LEGAL_BASIS);

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Conditions() {}

    /**
     * Mentions {@code m} that the filter lets through.
     *
     * @param hits numbers of the passages where the filter's words are found; null where it has none
     */
    static Conditions mentions(Filter filter, long @Nullable [] hits) {
        Conditions c = new Conditions();
        c.act(filter);
        c.telling(filter, hits, "m");
        return c;
    }

    /**
     * Leading mentions {@code m} of the events that the filter lets through: what is asked of the act must hold of the
     * mention that stands for it, what is asked of the telling (words, language, document) of any mention.
     */
    static Conditions events(Filter filter, long @Nullable [] hits) {
        Conditions c = new Conditions();
        c.parts.add("m.place = 0");
        c.act(filter);
        Conditions any = new Conditions();
        any.telling(filter, hits, "t");
        if (!any.parts.isEmpty()) {
            c.parts.add("m.event_id IN (SELECT t.event_id FROM mention t WHERE " + any.where() + ")");
            c.bindAll(any);
        }
        return c;
    }

    /**
     * Documents {@code d}: language and dates are the document's own; anything asked of an act must hold of one of its
     * mentions.
     */
    static Conditions documents(Filter filter, long @Nullable [] hits) {
        Conditions c = new Conditions();
        if (!filter.samples()) {
            c.parts.add("NOT d.sample");
        }
        c.in("d.id", "document", filter.document());
        for (Dimension dimension : List.of(Dimension.LANGUAGE, Dimension.PUBLISHER, Dimension.KIND)) {
            c.add(only(dimension, filter, "d"));
        }
        c.days("d", filter.from(), filter.to());
        if (hits != null) {
            c.parts.add("d.id IN (SELECT p.document_id FROM passage p WHERE " + c.oneOf("p.number", hits) + ")");
        }
        Conditions acts = new Conditions();
        acts.fields(filter);
        if (!acts.parts.isEmpty()) {
            c.parts.add("d.id IN (SELECT m.document_id FROM mention m WHERE " + acts.where() + ")");
            c.bindAll(acts);
        }
        return c;
    }

    /**
     * What the filter asks of one dimension alone; nothing where it does not restrict it.
     *
     * @param table alias of the table that has the columns: a mention {@code m} or {@code t}, or a document {@code d}
     */
    static Conditions only(Dimension dimension, Filter filter, String table) {
        Conditions c = new Conditions();
        switch (dimension) {
            case TYPE -> c.in("m.type", "type", filter.type());
            case INSTRUMENT -> c.in("m.instrument", "instrument", filter.instrument());
            case FAMILY -> c.in("m.family", "family", filter.family());
            case POSTURE -> c.in("m.posture", "posture", filter.posture());
            case REACH -> c.in("m.reach", "reach", filter.reach());
            case SOURCE -> c.actors("source", filter.source());
            case TARGET -> c.actors("target", filter.target());
            case DOMAIN -> c.child("mention_domain", "domain", filter.domain());
            case CORE_INTEREST -> c.child("mention_interest", "interest", filter.coreInterest());
            case LEGAL_BASIS -> c.laws(filter.legalBasis());
            case YEAR, MONTH -> c.days(table, filter.from(), filter.to());
            case LANGUAGE -> c.language(table, filter);
            case PUBLISHER -> c.in(table + ".publisher", "publisher", filter.publisher());
            case KIND -> c.kind(table, filter);
        }
        return c;
    }

    /** Mentions {@code t} of which what the filter asks of the telling holds: words, language, document and its origin. */
    static Conditions tellings(Filter filter, long @Nullable [] hits) {
        Conditions c = new Conditions();
        c.telling(filter, hits, "t");
        return c;
    }

    /** Whether nothing is asked. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether the filter asks something of an act, beside its date. */
    static boolean asksOfActs(Filter filter) {
        Conditions c = new Conditions();
        c.fields(filter);
        return !c.parts.isEmpty();
    }

    /** No condition yet. */
    static Conditions none() {
        return new Conditions();
    }

    /** Adds that a column has one of these values; with none of them nothing is let through. */
    Conditions among(String column, String name, List<String> wanted) {
        if (wanted.isEmpty()) {
            return and("FALSE");
        }
        in(column, name, wanted);
        return this;
    }

    /** Adds a condition that holds as well. */
    Conditions and(String condition) {
        parts.add(condition);
        return this;
    }

    /** Binds a value. */
    Conditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Binds the values of a condition that stands inside this one. */
    Conditions bindAll(Conditions inner) {
        values.putAll(inner.values);
        return this;
    }

    /** Adds that a number is among these. */
    Conditions among(String column, long[] numbers) {
        parts.add(oneOf(column, numbers));
        return this;
    }

    /** The whole condition. */
    String where() {
        return parts.isEmpty() ? "TRUE" : String.join(" AND ", parts);
    }

    /** Values by the names that the condition uses. */
    Map<String, Object> values() {
        return values;
    }

    private void act(Filter filter) {
        fields(filter);
        days("m", filter.from(), filter.to());
    }

    private void fields(Filter filter) {
        for (Dimension dimension : OF_ACTS) {
            add(only(dimension, filter, "m"));
        }
    }

    private void add(Conditions more) {
        parts.addAll(more.parts);
        values.putAll(more.values);
    }

    private void telling(Filter filter, long @Nullable [] hits, String mention) {
        if (!filter.samples()) {
            parts.add("NOT " + mention + ".sample");
        }
        add(only(Dimension.LANGUAGE, filter, mention));
        in(mention + ".document_id", "document", filter.document());
        add(only(Dimension.PUBLISHER, filter, mention));
        add(only(Dimension.KIND, filter, mention));
        if (hits != null) {
            among(mention + ".passage_number", hits);
        }
    }

    private void language(String table, Filter filter) {
        in(
                table + ".language_base",
                "language",
                filter.language().stream().map(Conditions::base).toList());
    }

    private void kind(String table, Filter filter) {
        if (table.equals("d")) {
            in("d.kind", "kind", filter.kind());
        } else if (!filter.kind().isEmpty()) {
            parts.add(table + ".document_id IN (SELECT k.id FROM document k WHERE k.kind IN ("
                    + names("kind", filter.kind()) + "))");
        }
    }

    private void in(String column, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            parts.add(column + " IN (" + names(name, wanted) + ")");
        }
    }

    private void actors(String role, List<String> wanted) {
        if (!wanted.isEmpty()) {
            String names = names(role, wanted);
            parts.add("m.id IN (SELECT a.mention_id FROM mention_actor a WHERE a.role = '" + role
                    + "' AND (a.actor IN (" + names + ") OR a.state IN (" + names + ")))");
        }
    }

    private void child(String table, String column, List<String> wanted) {
        if (!wanted.isEmpty()) {
            parts.add("m.id IN (SELECT c.mention_id FROM " + table + " c WHERE c." + column + " IN ("
                    + names(column, wanted) + "))");
        }
    }

    private void laws(List<String> wanted) {
        if (!wanted.isEmpty()) {
            String names = names("law", wanted);
            parts.add("m.id IN (SELECT c.mention_id FROM mention_law c WHERE c.provision IN (" + names
                    + ") OR split_part(c.provision, ':', 1) IN (" + names + "))");
        }
    }

    private void days(String table, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            parts.add(table + ".day_last >= CAST(:from AS DATE)");
            values.put("from", from.toString());
        }
        if (to != null) {
            parts.add("CAST(:to AS DATE) >= " + table + ".day_first");
            values.put("to", to.toString());
        }
    }

    private String names(String name, List<String> wanted) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            names.add(":" + name + i);
            values.put(name + i, wanted.get(i));
        }
        return String.join(", ", names);
    }

    /** Among these numbers, which are bound as one text: there may be a hundred thousand. */
    private String oneOf(String column, long[] numbers) {
        if (numbers.length == 0) {
            return "FALSE";
        }
        values.put("hits", Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(",")));
        return column + " IN (SELECT CAST(h.number AS BIGINT) FROM unnest(string_to_array(:hits, ',')) AS h(number))";
    }

    private static String base(String language) {
        return new Language(language).base();
    }
}
