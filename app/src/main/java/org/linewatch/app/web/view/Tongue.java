package org.linewatch.app.web.view;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which language words of unknown origin are in, by their script, so that they are read out as what they are. */
public final class Tongue {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORDS = Pattern.compile("\\p{IsLatin}{2,}[ -]\\p{IsLatin}{2,}");

    private Tongue() {}

    /** {@code zh} where Chinese characters stand, {@code en} for two Latin words or more, else null: names and codes are neither. */
    public static @Nullable String of(String text) {
        if (HAN.matcher(text).find()) {
            return "zh";
        }
        return WORDS.matcher(text).find() ? "en" : null;
    }
}
