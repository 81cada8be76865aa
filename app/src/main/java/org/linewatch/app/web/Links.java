package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Standing;

/**
 * Names with the links that belong to them, in the interface's language.
 *
 * @param visit the address that the links start from
 * @param labels names of codes
 */
record Links(Visit visit, Labels labels) {
    /** The interface's words. */
    Messages words() {
        return labels.words();
    }

    /** Actors by name; an organ that the pack knows leads to it, and stands on a line of its own in a table. */
    Cell actors(Collection<Actor> actors) {
        return Cell.tags(actors.stream()
                        .map(a -> new Part(
                                labels.actor(a), a.organ() && labels.knows(a) ? visit.to("/organs/" + a.code()) : null))
                        .toList())
                .as("actors");
    }

    /** A code of the codebook by name, leading to its page; the empty cell for null. */
    Cell code(String vocabulary, @Nullable String code) {
        return code == null ? Cell.EMPTY : new Cell("text", List.of(codePart(vocabulary, code)));
    }

    /** A code of the codebook by name, with its meaning beside it and no link; the empty cell for null. */
    Cell meant(String vocabulary, @Nullable String code) {
        return code == null
                ? Cell.EMPTY
                : new Cell(
                        "text",
                        List.of(new Part(labels.word(vocabulary, code), null, labels.meaning(vocabulary, code))));
    }

    /** Codes of the codebook by name, each leading to its page; one that the codebook lacks leads nowhere. */
    Cell codes(String vocabulary, Collection<String> codes) {
        return Cell.tags(codes.stream().map(code -> codePart(vocabulary, code)).toList());
    }

    private Part codePart(String vocabulary, String code) {
        String meaning = labels.meaning(vocabulary, code);
        return new Part(
                vocabulary.equals("domain") ? labels.domain(code) : labels.word(vocabulary, code),
                meaning == null ? null : visit.to("/codebook/" + vocabulary + "/" + code),
                meaning);
    }

    /** Types of security by name. */
    Cell domains(Collection<String> ids) {
        return Cell.tags(ids.stream()
                .map(id -> new Part(labels.domain(id), visit.to("/types") + "#" + id, labels.meaning("domain", id)))
                .toList());
    }

    /** Core interests by name. */
    Cell interests(Collection<String> ids) {
        return Cell.tags(ids.stream()
                .map(id -> new Part(
                        labels.interest(id),
                        visit.to("/core-interests") + "#" + id,
                        labels.meaning("core_interest", id)))
                .toList());
    }

    /** Laws by name, with the article where one is given. */
    Cell laws(Collection<String> references) {
        return Cell.tags(references.stream()
                .map(ref -> new Part(labels.law(ref), law(ref)))
                .toList());
    }

    /** The page of a law; of a provision, its row there. */
    String law(String reference) {
        String id = Labels.lawId(reference);
        String article = reference.substring(id.length());
        return visit.to("/laws/" + id) + (article.isEmpty() ? "" : "#" + LawPage.anchor(article.substring(1)));
    }

    /** Catalogue cases by id. */
    Cell cases(Collection<String> ids) {
        return Cell.tags(
                ids.stream().map(id -> new Part(id, visit.to("/cases/" + id))).toList());
    }

    /** The sources of a row of the pack: the first by its host, further addresses by number, all to be followed. */
    Cell sources(Standing standing) {
        List<Part> parts = new ArrayList<>();
        for (String source : standing.sources()) {
            Part part = source(source);
            boolean further = !parts.isEmpty() && part.href() != null;
            parts.add(further ? new Part("[" + (parts.size() + 1) + "]", part.href()) : part);
        }
        return new Cell("sources", parts);
    }

    /** A source: an address by its host, anything else in its own words. */
    static Part source(String source) {
        if (!source.startsWith("http")) {
            return new Part(source, null);
        }
        String host = source.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
        return new Part(host, source);
    }

    /** A list of catalogue cases or records under filters. */
    String filtered(String path, Map<String, String> filters) {
        return visit.to(path, filters);
    }

    /** Plain words as tags. */
    static Cell words(List<String> words) {
        return Cell.tags(words.stream().map(w -> new Part(w, null)).toList());
    }
}
