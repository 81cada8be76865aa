package org.linewatch.app.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Takes the text out of a file that was handed in. */
final class Uploads {
    private Uploads() {}

    /**
     * The text of a file, with what was said about it beside.
     *
     * @throws IllegalArgumentException if it is no text; the message says what to do
     */
    static Submission read(String name, byte[] bytes, Submission said) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no text in UTF-8: save it so, or paste its words.", e);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("'" + name + "' is no text: choose a txt, md or html file.");
        }
        boolean html = name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        String words = html ? Jsoup.parse(text).wholeText() : text;
        return new Submission(
                words, said.title().isEmpty() ? name : said.title(), said.language(), said.published(), said.kind());
    }
}
