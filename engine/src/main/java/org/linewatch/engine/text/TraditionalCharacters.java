package org.linewatch.engine.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.StringDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HanLP's table from traditional to simplified Chinese, its phrases before its characters. Loaded when first used. */
final class TraditionalCharacters {
    private static final Map<Integer, List<Entry>> BY_FIRST = new HashMap<>();
    private static final Set<Integer> SIMPLIFIED_ONLY = new HashSet<>();
    private static final Set<Integer> TRADITIONAL_ONLY = new HashSet<>();

    static {
        StringDictionary table = new StringDictionary("=");
        if (!table.load(HanLP.Config.tcDictionaryRoot + "t2s.txt")) {
            throw new IllegalStateException("HanLP's table of traditional characters is not on the class path");
        }
        table.entrySet().forEach(line -> add(line.getKey(), line.getValue()));
        SIMPLIFIED_ONLY.removeAll(BY_FIRST.keySet());
        BY_FIRST.values()
                .forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> e.traditional.length)
                        .reversed()));
    }

    private TraditionalCharacters() {}

    /** What becomes of a run of characters; the two sides may differ in length. */
    record Entry(int[] traditional, int[] simplified) {
        private boolean at(int[] text, int index, int end) {
            if (index + traditional.length > end) {
                return false;
            }
            for (int i = 1; i < traditional.length; i++) {
                if (text[index + i] != traditional[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The longest entry that begins at a place, or null.
     *
     * @param end where the text ends in the array
     */
    static @Nullable Entry longest(int[] text, int index, int end) {
        List<Entry> entries = BY_FIRST.get(text[index]);
        if (entries != null) {
            for (Entry entry : entries) {
                if (entry.at(text, index, end)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Whether a character is written in traditional Chinese alone. */
    static boolean traditionalOnly(int codePoint) {
        return TRADITIONAL_ONLY.contains(codePoint);
    }

    /** Whether a character is written in simplified Chinese alone. */
    static boolean simplifiedOnly(int codePoint) {
        return SIMPLIFIED_ONLY.contains(codePoint);
    }

    private static void add(String traditional, String simplified) {
        Entry entry = new Entry(
                traditional.codePoints().toArray(), simplified.codePoints().toArray());
        BY_FIRST.computeIfAbsent(entry.traditional[0], first -> new ArrayList<>())
                .add(entry);
        if (entry.traditional.length == 1 && entry.simplified.length == 1) {
            if (entry.traditional[0] != entry.simplified[0]) {
                TRADITIONAL_ONLY.add(entry.traditional[0]);
                SIMPLIFIED_ONLY.add(entry.simplified[0]);
            }
        }
    }
}
