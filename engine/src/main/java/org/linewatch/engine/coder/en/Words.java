package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.model.Span;

/** The dictionary hits of a sentence by the token that they begin with. */
final class Words {
    private final List<Token> tokens;
    private final List<List<Hit>> at;

    Words(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.at = new ArrayList<>(tokens.size());
        int next = 0;
        List<Hit> hits = sentence.hits();
        for (Token token : tokens) {
            List<Hit> here = new ArrayList<>(2);
            while (next < hits.size() && hits.get(next).start() < token.end()) {
                if (hits.get(next).start() >= token.start()) {
                    here.add(hits.get(next));
                }
                next++;
            }
            at.add(here);
        }
    }

    /** The hits of a table that begin at a token. */
    List<Hit> at(int token, Table table) {
        if (token < 0 || token >= at.size()) {
            return List.of();
        }
        List<Hit> found = List.of();
        for (Hit hit : at.get(token)) {
            if (hit.from(table)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(hit);
            }
        }
        return found;
    }

    /** Whether a cue of this kind begins at a token. */
    boolean cue(int token, String kind) {
        return begins(token, Table.CUE, kind);
    }

    /** Whether the word may stand for an act of this class. */
    boolean act(int token, String actClass) {
        return begins(token, Table.ACT, actClass);
    }

    private boolean begins(int token, Table table, String value) {
        if (token < 0 || token >= at.size()) {
            return false;
        }
        for (Hit hit : at.get(token)) {
            if (hit.from(table) && hit.sense().value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** The first token that begins at or after a place of the passage. */
    int tokenAt(int place) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < place) {
            i++;
        }
        return i;
    }

    /** The place of a range of tokens; null for none. */
    @Nullable Span span(@Nullable Range range) {
        return range == null ? null : span(range.first(), range.last());
    }

    /** The place of some tokens, the last one included. */
    Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }
}
