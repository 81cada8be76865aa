package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tsv;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Actor;

/**
 * Whose press a passage is. Words that only one side uses tell it ({@code HOME:} cues of the pack); there the names of
 * offices that every state has (外交部, 空军) and the first person stand for that side, not for the pack's state.
 */
final class Vantage {
    private static final String HOME = "HOME:";
    /** Names of offices that any state has. */
    private static final Set<String> OFFICES = Tsv.rows("zh/names.tsv").stream()
            .filter(row -> row.get(0).equals("office"))
            .flatMap(row -> Tsv.list(row.get(1)).stream())
            .collect(Collectors.toSet());

    private Vantage() {}

    /** The hits as that side means them. */
    static List<Hit> of(View view, List<Hit> hits) {
        Actor home = home(view, hits);
        if (home == null) {
            return hits;
        }
        List<Hit> own = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            boolean first = hit.from(Table.CUE) && hit.sense().lemma().equals("我");
            boolean office =
                    hit.from(Table.ACTOR) && OFFICES.contains(hit.sense().lemma());
            if (office || (hit.from(Table.ACTOR) && hit.sense().lemma().startsWith("我"))) {
                own.add(as(hit, "body", home));
            } else if (!hit.sense().value().startsWith(HOME)) {
                own.add(hit);
            }
            if (first && hit.sense().value().startsWith(HOME)) {
                own.add(as(hit, "self", home));
            }
        }
        return own;
    }

    private static Hit as(Hit hit, String kind, Actor actor) {
        Sense sense = hit.sense();
        return new Hit(
                hit.start(),
                hit.end(),
                new Sense(Table.ACTOR, kind, sense.lemma(), sense.inflection(), false, List.of(actor), List.of()));
    }

    /** The side that the passage is told from; a word of one character tells it in traditional characters alone. */
    private static @Nullable Actor home(View view, List<Hit> hits) {
        for (Hit hit : hits) {
            boolean told = hit.from(Table.CUE) && hit.sense().value().startsWith(HOME);
            if (told && (hit.span().length() > 1 || traditional(view))) {
                return new Actor(hit.sense().value().substring(HOME.length()));
            }
        }
        return null;
    }

    /** Whether the passage is written in traditional characters: folding changes more than a stray one. */
    private static boolean traditional(View view) {
        int changed = 0;
        for (int i = 0, at = 0; i < view.length(); i++) {
            int point = view.passage().codePointAt(at);
            at += Character.charCount(point);
            changed += Character.isIdeographic(point) && point != view.text().charAt(i) ? 1 : 0;
        }
        return changed * 10 > view.length();
    }
}
