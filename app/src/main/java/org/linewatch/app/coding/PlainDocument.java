package org.linewatch.app.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.ReadDocument;
import org.linewatch.engine.text.Languages;
import org.linewatch.engine.text.Passages;

/** Reads a text, Markdown or HTML file for coding alone, without keeping it. */
public final class PlainDocument {
    private PlainDocument() {}

    /**
     * Reads a file.
     *
     * @param published its day of publication in ISO form, or empty
     * @param kind its kind in lower case
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if the day or the kind is none
     */
    public static ReadDocument read(Path file, String published, String kind) throws IOException {
        String name = String.valueOf(file.getFileName());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")) {
            text = Jsoup.parse(text).wholeText();
        }
        Language language = Languages.of(text);
        Document document =
                new Document(name, "", name, null, day(published), language, kind(kind), null, null, null, null, false);
        return new ReadDocument(document, text, "", "plain/1", Passages.of(text, language));
    }

    private static @Nullable PartialDate day(String published) {
        try {
            return published.isEmpty() ? null : PartialDate.parse(published);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static DocumentKind kind(String kind) {
        try {
            return DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + kind + "' is no kind of document", e);
        }
    }
}
