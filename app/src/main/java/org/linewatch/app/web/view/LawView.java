package org.linewatch.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law: what it is, when it held, what bears on it, what it provides, and where the record names it.
 *
 * @param name in the interface's language
 * @param other in the other language
 * @param status its state today or on the chosen day, in words
 * @param purpose what it is for
 * @param figures counts, each with its list
 * @param fields what the pack says of it
 * @param bearings laws that it changes, serves or cites, and the other way round
 * @param provisions what its articles provide
 * @param texts documents in the store that bear its title; null for none
 */
public record LawView(
        Frame frame,
        String name,
        String other,
        String status,
        String purpose,
        List<Figure> figures,
        List<RecordCard.Field> fields,
        Table bearings,
        Table provisions,
        @Nullable Table texts,
        Basis basis) {}
