package org.linewatch.app.search;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.StringDictionary;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes traditional characters simplified, one by one, by HanLP's table. Offsets stay those of the original. Context is
 * not looked at: a character with two simplified forms gets the same one in the index and in the query.
 */
final class SimplifiedFilter extends TokenFilter {
    private static final int FIRST_HAN = 0x2E80;
    private static final Map<Integer, Integer> TABLE = table();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SimplifiedFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 0 && term.charAt(0) >= FIRST_HAN) {
            simplify();
        }
        return true;
    }

    /** Most tokens are one character, of one UTF-16 unit, and already simplified: they are left as they are. */
    private void simplify() {
        if (term.length() == 1) {
            Integer simplified = TABLE.get((int) term.charAt(0));
            if (simplified != null) {
                term.setEmpty().append(Character.toString(simplified));
            }
            return;
        }
        int[] simplified = term.toString()
                .codePoints()
                .map(character -> TABLE.getOrDefault(character, character))
                .toArray();
        term.setEmpty().append(new String(simplified, 0, simplified.length));
    }

    private static Map<Integer, Integer> table() {
        StringDictionary lines = new StringDictionary("=");
        if (!lines.load(HanLP.Config.tcDictionaryRoot + "t2s.txt")) {
            throw new IllegalStateException("HanLP's table of traditional characters is not on the class path");
        }
        Map<Integer, Integer> table = new HashMap<>();
        for (Map.Entry<String, String> line : lines.entrySet()) {
            int[] from = line.getKey().codePoints().toArray();
            int[] to = line.getValue().codePoints().toArray();
            if (from.length == 1 && to.length == 1) {
                table.put(from[0], to[0]);
            }
        }
        return Map.copyOf(table);
    }
}
