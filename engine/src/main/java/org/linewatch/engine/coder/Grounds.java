package org.linewatch.engine.coder;

import java.util.List;
import org.linewatch.engine.coder.Sense.Table;

/** The laws that a sentence names as the ground of an act, with their articles (rulings 12 and 19). */
final class Grounds {
    private final Qualifiers.Passage passage;

    Grounds(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    /** {@code law-id:article}, or the id alone where no article is named. */
    List<String> of(Draft draft) {
        return passage.hits(Table.LAW, passage.sentence(draft.act())).stream()
                .map(hit -> hit.sense().value())
                .distinct()
                .toList();
    }
}
