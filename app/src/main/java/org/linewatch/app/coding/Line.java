package org.linewatch.app.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.text.Languages;

/**
 * One passage to code.
 *
 * @param id its id
 * @param text its words
 * @param language its language
 * @param context its day and kind
 * @param error why the line could not be read; empty where it could
 */
record Line(String id, String text, Language language, Context context, String error) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads {@code {"id","text"[,"published","lang","kind","title","speaker"]}}; a bad line keeps its number as id. */
    static Line read(String json, int number) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return failed("line " + number, "not JSON: " + e.getOriginalMessage());
        }
        String id = text(node, "id");
        if (id == null) {
            return failed("line " + number, "the field 'id' is missing: give every passage an id");
        }
        String text = text(node, "text");
        if (text == null) {
            return failed(id, "the field 'text' is missing or no string");
        }
        try {
            String lang = text(node, "lang");
            Language language = lang == null ? Languages.of(text) : new Language(lang);
            return new Line(id, text, language, context(node), "");
        } catch (DateTimeException | IllegalArgumentException e) {
            return failed(id, String.valueOf(e.getMessage()));
        }
    }

    private static Line failed(String id, String error) {
        return new Line(id, "", Language.UNKNOWN, Context.NONE, error);
    }

    private static Context context(JsonNode node) {
        String published = text(node, "published");
        String kind = text(node, "kind");
        return new Context(
                published == null || published.isBlank() ? null : PartialDate.parse(published),
                kind == null ? DocumentKind.NEWS : kind(kind),
                text(node, "title"),
                text(node, "speaker"),
                List.of());
    }

    private static DocumentKind kind(String kind) {
        try {
            return DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + kind + "' is no kind of document: write news, statement, notice, report or law", e);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isTextual() ? null : value.textValue();
    }
}
