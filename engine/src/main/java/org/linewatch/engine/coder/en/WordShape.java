package org.linewatch.engine.coder.en;

/** What a word looks like, by the names that the tagger's model has for it. */
final class WordShape {
    private WordShape() {}

    /** {@code lc}, {@code 2d}, {@code 4d}, {@code an}, {@code ac}, {@code ic} and so on. */
    static String of(String word) {
        int digits = 0;
        boolean letters = false;
        boolean allLower = true;
        boolean allUpper = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = Character.isLetter(c);
            letters |= letter;
            digits += Character.isDigit(c) ? 1 : 0;
            allLower &= letter && Character.isLowerCase(c);
            allUpper &= letter && Character.isUpperCase(c);
        }
        if (allLower) {
            return "lc";
        }
        if (digits == 2 || digits == 4) {
            return digits + "d";
        }
        if (digits > 0) {
            return letters ? "an" : number(word);
        }
        if (allUpper) {
            return word.length() == 1 ? "sc" : "ac";
        }
        return Character.isUpperCase(word.charAt(0)) ? "ic" : "other";
    }

    private static String number(String word) {
        if (word.indexOf('-') >= 0) {
            return "dd";
        }
        if (word.indexOf('/') >= 0) {
            return "ds";
        }
        if (word.indexOf(',') >= 0) {
            return "dc";
        }
        return word.indexOf('.') >= 0 ? "dp" : "num";
    }
}
