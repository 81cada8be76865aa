package org.linewatch.app.read.pdf;

import java.text.Normalizer;

/**
 * Characters as people type them: ligatures and radicals that a font puts in the place of letters and ideographs are
 * resolved, invisible ones are taken out, and one that stands for nothing known becomes U+FFFD.
 */
final class Characters {
    /** Stays until lines are joined, where it tells that a word was parted. */
    static final char SOFT_HYPHEN = '\u00AD';

    static final String UNKNOWN = "\uFFFD";

    /** The radicals of U+2E80 to U+2EF3 that fonts put in the place of an ideograph, each with that ideograph behind. */
    private static final String RADICALS =
            "\u2E9F母\u2EA0民\u2EC1虎\u2EC4西\u2EC5见\u2EC6角\u2EC9贝\u2ECB车\u2ED1長\u2ED3长\u2ED4门"
                    + "\u2ED8青\u2ED9韦\u2EDA页\u2EDB风\u2EDC飞\u2EE2马\u2EE3骨\u2EE4鬼\u2EE5鱼\u2EE6鸟\u2EE7卤\u2EE8麦\u2EE9黄"
                    + "\u2EEA黾\u2EEC齐\u2EEE齿\u2EEF竜\u2EF0龙\u2EF1龜\u2EF2亀\u2EF3龟";
    /** Where symbol fonts keep their bullets. */
    private static final String BULLETS = "\uF0B7\uF0A7\uF06E\uF075\uF06C\uF0A8\uF0D8\uF0FC\uF076\uF071";

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Characters() {}

    /** The usual form of what a font says; empty for what is invisible, null for what is unknown. */
    static String usual(String said) {
        if (said.length() == 1 && said.charAt(0) > ' ' && said.charAt(0) < 0x7F) {
            return said;
        }
        StringBuilder out = new StringBuilder(said.length());
        said.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        if (c == 0xFEFF || c == 0x200B || c == 0x2060 || (c >= 0xFE00 && c <= 0xFE0F)) {
            return;
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            out.append(' ');
        } else if (c >= 0x2E80 && c <= 0x2EF3) {
            int at = RADICALS.indexOf(c);
            out.appendCodePoint(at < 0 ? c : RADICALS.charAt(at + 1));
        } else if (compatible(c)) {
            out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (Character.getType(c) == Character.PRIVATE_USE) {
            out.append(BULLETS.indexOf(c) >= 0 ? "•" : c == 0xF020 ? " " : UNKNOWN);
        } else if (Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.UNASSIGNED
                || Character.getType(c) == Character.SURROGATE) {
            out.append(UNKNOWN);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean compatible(int c) {
        return (c >= 0xFB00 && c <= 0xFB06)
                || (c >= 0x2F00 && c <= 0x2FD5)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /** Whether a character is written without blanks to its neighbours, as Chinese and its punctuation are. */
    static boolean solid(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x3001 && c <= 0x303F)
                || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0xFF01 && c <= 0xFF65)
                || (c >= 0xFE30 && c <= 0xFE4F);
    }

    /** Digits raised, as marks of notes are; what holds anything but digits stays as it is. */
    static String raised(String digits) {
        StringBuilder out = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            out.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return out.toString();
    }

    static boolean isRaised(int c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }
}
