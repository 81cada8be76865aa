package org.linewatch.engine.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What something is called in both languages.
 *
 * @param en English name
 * @param zh Chinese name, may be empty
 * @param aliasesEn further English names
 * @param aliasesZh further Chinese names
 */
public record Names(String en, String zh, List<String> aliasesEn, List<String> aliasesZh) {
    /** Copies the lists. */
    public Names {
        aliasesEn = List.copyOf(aliasesEn);
        aliasesZh = List.copyOf(aliasesZh);
    }

    /** The name for readers of a language ({@code en} or {@code zh}); the other one where it lacks. */
    public String in(String language) {
        boolean chinese = language.startsWith("zh");
        String wanted = chinese ? zh : en;
        return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
    }

    /** All names in a language ({@code en} or {@code zh}), the main one first. */
    public List<String> all(String language) {
        boolean chinese = language.startsWith("zh");
        return Stream.concat(Stream.of(chinese ? zh : en), (chinese ? aliasesZh : aliasesEn).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
