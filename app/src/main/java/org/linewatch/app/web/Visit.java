package org.linewatch.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Alternatives;
import org.linewatch.app.store.Filter;

/**
 * The address that a reader is at, and the addresses near it: every link on a page keeps the interface's language and
 * whether samples are shown.
 *
 * @param path without the suffix {@code .json}, {@code .csv} or {@code .xlsx}
 * @param parameters query parameters in the order of the address; several values are joined as {@link Alternatives} says
 */
public record Visit(String path, Map<String, String> parameters) {
    private static final List<String> LASTING = List.of("lang", "samples");

    /** Copies the map. */
    public Visit {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The address of a request. */
    public static Visit of(Context ctx) {
        Map<String, String> parameters = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> {
            String joined =
                    String.join(",", values.stream().filter(v -> !v.isBlank()).toList());
            if (!joined.isEmpty()) {
                parameters.put(name, joined);
            }
        });
        return new Visit(Format.bare(ctx.path()), parameters);
    }

    /** The interface's language, {@code en} or {@code zh}. */
    public String language() {
        return parameters.getOrDefault("lang", "en").startsWith("zh") ? "zh" : "en";
    }

    /** Whether samples are to be shown. */
    public boolean samples() {
        return "1".equals(parameters.get("samples")) || "true".equals(parameters.get("samples"));
    }

    /** A parameter, or null. */
    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    /** The values of a parameter. */
    public List<String> values(String name) {
        String joined = parameters.get(name);
        return joined == null ? List.of() : Alternatives.split(joined);
    }

    /**
     * The filter that this address asks for.
     *
     * @throws BadRequestResponse if a value is no good; the message names the parameter
     */
    public Filter filter() {
        try {
            return Filter.parse(name -> {
                String words = parameter(name);
                return words == null ? List.of() : List.of(words);
            });
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(e.getMessage());
        }
    }

    /**
     * The filter of another address with these parameters; samples are shown there as they are here.
     *
     * @throws BadRequestResponse if a value is no good; the message names the parameter
     */
    public Filter filter(Map<String, String> query) {
        Map<String, String> all = new LinkedHashMap<>(query);
        if (samples()) {
            all.put("samples", "1");
        }
        return new Visit(path, all).filter();
    }

    /** The same filter without the words: for a search, which takes the words by themselves. */
    public Filter filterWithoutWords() {
        Map<String, String> others = new LinkedHashMap<>(parameters);
        others.remove("q");
        return new Visit(path, others).filter();
    }

    /**
     * The day that a parameter names, or null.
     *
     * @throws BadRequestResponse if it is no ISO date
     */
    public @Nullable LocalDate day(String name) {
        String day = parameter(name);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse("'" + day + "' is no date for '" + name + "': write it as 2021-06-09");
        }
    }

    /** The visit with one parameter changed. */
    Visit at(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Visit(path, changed);
    }

    /**
     * What stands in this address under a prefix, as an address of its own: {@code a.type} of a comparison as {@code type}.
     * Language and samples are those of the whole.
     */
    Visit side(String prefix) {
        Map<String, String> its = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(prefix + ".")) {
                its.put(name.substring(prefix.length() + 1), value);
            } else if (LASTING.contains(name)) {
                its.put(name, value);
            }
        });
        return new Visit(path, its);
    }

    /** The visit without a parameter. */
    Visit less(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new Visit(path, changed);
    }

    /** What this address restricts, in words. */
    public String filterWords(Labels labels) {
        return FilterWords.of(this, labels);
    }

    /** This very address with one more parameter. */
    public String hereWith(String name, String value) {
        return at(name, value).here();
    }

    /** This very address. */
    public String here() {
        return address(path, parameters);
    }

    /** This address with another suffix: the same list in another format, all of it. */
    public String as(String suffix) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.remove("next");
        return address((path.equals("/") ? "/overview" : path) + suffix, all);
    }

    /** Another page, in the same language. */
    public String to(String otherPath) {
        return to(otherPath, Map.of());
    }

    /** Another page with parameters, in the same language. */
    public String to(String otherPath, Map<String, String> query) {
        Map<String, String> all = new LinkedHashMap<>(query);
        for (String name : LASTING) {
            String value = parameters.get(name);
            if (value != null) {
                all.putIfAbsent(name, value);
            }
        }
        return address(otherPath, all);
    }

    /** This page with one parameter changed; back to its first part. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("next");
        changed.put(name, value);
        return address(path, changed);
    }

    /** This page without a parameter; back to its first part. */
    public String without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("next");
        changed.remove(name);
        return address(path, changed);
    }

    /** This page with one more value of a parameter; back to its first part. */
    public String plus(String name, String value) {
        List<String> all = new ArrayList<>(values(name));
        if (!all.contains(value)) {
            all.add(value);
        }
        return with(name, Alternatives.join(all));
    }

    /** This page without one value of a parameter; back to its first part. */
    public String without(String name, String value) {
        List<String> rest = new ArrayList<>(values(name));
        rest.remove(value);
        return rest.isEmpty() ? without(name) : with(name, Alternatives.join(rest));
    }

    private static String address(String path, Map<String, String> parameters) {
        StringJoiner query = new StringJoiner("&", "?", "");
        query.setEmptyValue("");
        parameters.forEach((name, value) -> query.add(encode(name) + "=" + encode(value)));
        return path + query;
    }

    static String encode(String text) {
        // A comma separates values and stays readable; it needs no escape in a query.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
