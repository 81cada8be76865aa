package org.linewatch.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words of the interface in one language. Content is never translated; only labels, headings and explanations are.
 * Both languages have the same keys, which a test holds.
 */
public final class Messages {
    private static final Messages ENGLISH = load("en");
    private static final Messages CHINESE = load("zh");

    private final String language;
    private final Properties words;

    private Messages(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words in a language, {@code en} or {@code zh}; English for any other. */
    public static Messages in(String language) {
        return language.startsWith("zh") ? CHINESE : ENGLISH;
    }

    /** {@code en} or {@code zh}. */
    public String language() {
        return language;
    }

    /**
     * The text under a key, with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No words for '" + key + "'", Messages.class.getName(), key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text under a key, if there is one: for vocabularies that a pack may extend. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Messages load(String language) {
        Properties words = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/web/messages_" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(language, words);
    }
}
