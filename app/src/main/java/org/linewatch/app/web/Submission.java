package org.linewatch.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.ReadDocument;
import org.linewatch.engine.text.Languages;
import org.linewatch.engine.text.Passages;

/**
 * A text that somebody hands in to have it coded, with what they say about it. Nothing of it is kept unless they ask.
 *
 * @param text the words
 * @param title its title; empty for none
 * @param language {@code en}, {@code zh} or another tag; empty to find it out
 * @param published its day in ISO form, perhaps a month or a year; empty for unknown
 * @param kind kind of document, in the written form; empty for news
 */
record Submission(String text, String title, String language, String published, String kind) {
    /** Longest text, in UTF-16 units: what is longer belongs into {@code ingest}. */
    static final int LONGEST = 500_000;

    private static final String EXTRACTOR = "paste/1";

    /**
     * Reads it as a document.
     *
     * @throws IllegalArgumentException if there is no text, too much of it, or a date or kind is none; the message says
     *     what to do
     */
    ReadDocument read() {
        if (text.isBlank()) {
            throw new IllegalArgumentException("There is no text: paste some, or choose a file.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("The text has " + text.length() + " characters; up to " + LONGEST
                    + " are coded here. Use 'linewatch ingest' for longer ones.");
        }
        // Browsers send line ends as CR LF; a text has one line end, whoever sent it.
        String clean = text.replace("\r\n", "\n").replace('\r', '\n');
        Language main = language.isEmpty() ? Languages.of(clean) : new Language(language);
        String hash = sha256(clean);
        Document document = new Document(
                "d-" + hash.substring(0, 16),
                hash,
                title.isEmpty() ? "pasted text" : title,
                title.isEmpty() ? firstWords(clean) : title,
                day(),
                main,
                documentKind(),
                null,
                null,
                null,
                null,
                false);
        List<Passage> passages = Passages.of(clean, main);
        return new ReadDocument(document, clean, hash, EXTRACTOR, passages);
    }

    private @Nullable PartialDate day() {
        try {
            return published.isEmpty() ? null : PartialDate.parse(published);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private DocumentKind documentKind() {
        for (DocumentKind known : DocumentKind.values()) {
            if (known.code().equals(kind.isEmpty() ? "news" : kind.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new IllegalArgumentException(
                "'" + kind + "' is no kind of document: write news, statement, notice, report or law.");
    }

    private static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        int end = line.offsetByCodePoints(0, Math.min(60, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
