package org.linewatch.engine.coder.zh;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.engine.coder.Lexicon;
import org.linewatch.engine.coder.Matters;
import org.linewatch.engine.coder.PackWords;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tsv;
import org.linewatch.engine.pack.Pack;

/**
 * The Chinese word tables and the pack's Chinese names. A word with several classes bears them all in one sense, joined
 * by {@code |}, since only the clause tells which is meant.
 */
final class ChineseLexicon {
    private final Lexicon.Builder lexicon = new Lexicon.Builder();

    private ChineseLexicon() {}

    static Lexicon of(Pack pack) {
        ChineseLexicon words = new ChineseLexicon();
        ChineseNames.addTo(words.lexicon, pack);
        PackWords.addTo(words.lexicon, pack, "zh");
        words.table("zh/acts.tsv", Table.ACT);
        words.objects();
        words.matters();
        words.table("zh/cues.tsv", Table.CUE);
        return words.lexicon.build(false);
    }

    private void table(String name, Table table) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (List<String> row : Tsv.rows(name)) {
            for (String word : Tsv.list(row.get(1))) {
                classes.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(row.get(0));
            }
        }
        classes.forEach((word, values) -> lexicon.add(word, Sense.of(table, String.join("|", values), word)));
    }

    private void matters() {
        for (List<String> row : Tsv.rows("zh/matters.tsv")) {
            List<String> domains = Tsv.list(row.get(0));
            Tsv.list(row.get(1)).forEach(word -> lexicon.add(word, Matters.sense(word, domains)));
        }
    }

    private void objects() {
        for (List<String> row : Tsv.rows("zh/objects.tsv")) {
            List<String> domains = Tsv.list(row.get(2));
            for (String word : Tsv.list(row.get(1))) {
                lexicon.add(
                        word, new Sense(Table.OBJECT, row.get(0), word, Inflection.NOMINAL, false, List.of(), domains));
            }
        }
    }
}
