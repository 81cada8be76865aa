package org.linewatch.engine.coder.zh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewatch.engine.coder.Lexicon;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tsv;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Pack;

/**
 * The forms that one-character names of states take: beside 方 and 国, before a noun of theirs (美企), behind a verb or
 * preposition (对美, 赴日), and beside each other (中美).
 */
final class ChineseNames {
    /** From this length on a firm's Latin name is taken for it in Chinese text. */
    private static final int SURE = 4;

    private final Map<String, Actor> shorts = new LinkedHashMap<>();
    private final Lexicon.Builder lexicon;

    private ChineseNames(Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
    }

    static void addTo(Lexicon.Builder lexicon, Pack pack) {
        ChineseNames names = new ChineseNames(lexicon);
        pack.places().stream()
                .filter(place ->
                        place.language().equals("zh") && place.form().length() == 1 && COMMON.indexOf(place.form()) < 0)
                .forEach(place -> names.shorts.putIfAbsent(
                        String.valueOf(
                                (char) ChineseCharacters.fold(place.form().charAt(0))),
                        place.actor()));
        for (List<String> row : Tsv.rows("zh/names.tsv")) {
            switch (row.get(0)) {
                case "short" -> Tsv.list(row.get(1)).forEach(form -> names.shorts.put(form, new Actor(row.get(2))));
                case "name" -> Tsv.list(row.get(1)).forEach(form -> names.add(form, row.get(3), actors(row.get(2))));
                case "before", "after" -> names.compounds(row.get(0), Tsv.list(row.get(1)));
                default -> {} // offices: read where the passage tells whose they are
            }
        }
        pack.firms().forEach(firm -> firm.names().all("en").stream()
                .filter(name -> name.length() >= SURE && name.indexOf(' ') < 0)
                .forEach(name -> names.add(name, "firm", firm.homeState())));
        names.together();
    }

    private static Actor[] actors(String cell) {
        return Tsv.list(cell).stream().map(Actor::new).toArray(Actor[]::new);
    }

    private void compounds(String side, List<String> words) {
        for (String word : words) {
            shorts.forEach((form, actor) -> add(side.equals("before") ? word + form : form + word, "demonym", actor));
        }
    }

    /** Two of them in a row; a longer row is a chain of pairs. */
    private void together() {
        shorts.forEach((one, first) -> shorts.forEach((two, second) -> {
            if (apart(one, two)) {
                add(one + two, "state", first, second);
            }
        }));
    }

    private static boolean apart(String one, String two) {
        return !one.equals(two) && !WORDS.contains(one + two);
    }

    /** Short names that are everyday words as well. */
    private static final String COMMON = "新立";

    private static final Set<String> WORDS = Set.of("台中", "港澳", "台澳", "中意", "法意", "加意", "意中");

    private void add(String form, String kind, Actor... actors) {
        lexicon.add(form, new Sense(Table.ACTOR, kind, form, Inflection.BASE, false, List.of(actors), List.of()));
    }
}
