package org.linewatch.engine.coder;

import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.PartialDate;

/** The day of an act (ruling 8): the time expression of its own clause, else that of the words which announce it. */
final class When {
    private final Qualifiers.Passage passage;

    When(Qualifiers.Passage passage) {
        this.passage = passage;
    }

    /** The day, month or year of an act; null where the passage gives none. */
    @Nullable PartialDate of(Draft draft) {
        DocumentKind kind = passage.context().kind();
        boolean own = kind == DocumentKind.STATEMENT || kind == DocumentKind.NOTICE || kind == DocumentKind.LAW;
        return own && draft.act().present() ? passage.context().published() : null;
    }
}
