package org.linewatch.engine.model;

import java.util.Locale;

/**
 * A language tag (BCP 47), {@code en}, {@code zh}, {@code zh-Hant}, {@code de} or {@code und} where it is unknown.
 *
 * @param tag the tag
 */
public record Language(String tag) {
    /** English. */
    public static final Language ENGLISH = new Language("en");
    /** Chinese in simplified characters, or of unknown script. */
    public static final Language CHINESE = new Language("zh");
    /** Chinese in traditional characters. */
    public static final Language CHINESE_TRADITIONAL = new Language("zh-Hant");
    /** Not known. */
    public static final Language UNKNOWN = new Language("und");

    /** The language without script or region: {@code zh} for {@code zh-Hant}. */
    public String base() {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    /** Whether the coder reads this language; a passage of unknown language is read by its script. */
    public boolean coded() {
        return base().equals("en") || base().equals("zh") || equals(UNKNOWN);
    }
}
