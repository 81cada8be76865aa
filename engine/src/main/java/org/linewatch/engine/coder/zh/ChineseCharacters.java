package org.linewatch.engine.coder.zh;

import org.linewatch.engine.text.NormalView;

/** Folds characters one by one, so that a text keeps its length: traditional to simplified, full width to half width. */
final class ChineseCharacters {
    private static final char[] FOLDED = table();

    private ChineseCharacters() {}

    /** The plain form of a code point of the basic plane. */
    static int fold(int point) {
        return FOLDED[point];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            table[c] = changes(c) ? plain(c) : c;
        }
        table[Character.MAX_VALUE] = Character.MAX_VALUE;
        return table;
    }

    private static boolean changes(char c) {
        return switch (Character.UnicodeBlock.of(c) == null ? 0 : c >> 12) {
            case 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, 0xF -> !Character.isSurrogate(c);
            default -> false;
        };
    }

    private static char plain(char c) {
        switch (c) {
            case '「', '『':
                return '“';
            case '」', '』':
                return '”';
            default:
                String text = NormalView.of(String.valueOf(c)).text();
                return text.length() == 1 ? text.charAt(0) : c;
        }
    }
}
