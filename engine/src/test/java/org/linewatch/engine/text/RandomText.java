package org.linewatch.engine.text;

import java.util.random.RandomGenerator;

/** Texts for property tests: letters, digits, marks, breaks, both Chinese scripts and characters beyond the BMP. */
final class RandomText {
    private static final String[] PIECES = {
        "a", "Wine", "U.S.", "Mr. Lee", "2012.1", "3.5", ". ", "? ", "! ", ", ", "\u201cQuote.\u201d ", "\n", "\n\n",
                "\r\n", "\t", " ",
        "中国", "商務部", "對", "。", "！", "；", "”", "，", "\uD83D\uDE00", "\uD840\uDC0B", "e\u0301", "ﬁ", "Ⅷ", "㎏", "…", "著名",
        "筆記簿型電腦", "１２", "한", "가\u11A8", "É", "\u0000", "-", "it's", "30 June", "2020年4月"
    };

    private RandomText() {}

    static String next(RandomGenerator random, int pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return out.toString();
    }
}
