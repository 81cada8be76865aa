package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.model.Span;

/**
 * A stretch between two commas, with the words that it holds.
 *
 * @param index place in the sentence
 * @param span where it stands
 * @param mark the sign that closes it
 * @param tokens its words
 * @param hits dictionary forms in it
 */
record Clause(int index, Span span, char mark, List<Token> tokens, List<Hit> hits) {
    Clause {
        tokens = List.copyOf(tokens);
        hits = List.copyOf(hits);
    }

    /** The forms of a table in a range. */
    List<Hit> hits(Table table, int from, int to) {
        List<Hit> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.from(table) && hit.start() >= from && hit.end() <= to) {
                found.add(hit);
            }
        }
        return found;
    }

    /** The names of things in a range that are no part of a body's own name: no 组织 in 世贸组织. */
    List<Hit> things(int from, int to) {
        List<Hit> bodies = hits(Table.ACTOR, span.start(), span.end()).stream()
                .filter(name -> name.sense().value().equals("body")
                        || name.sense().value().equals("organ"))
                .toList();
        return hits(Table.OBJECT, from, to).stream()
                .filter(thing -> bodies.stream().noneMatch(name -> name.span().contains(thing.span())))
                .toList();
    }

    /** The cues of a kind in a range. */
    List<Hit> cues(Cue kind, int from, int to) {
        List<Hit> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (cue(hit, kind, from, to)) {
                found.add(hit);
            }
        }
        return found;
    }

    private static boolean cue(Hit hit, Cue kind, int from, int to) {
        return hit.from(Table.CUE) && hit.start() >= from && hit.end() <= to && kind.of(hit);
    }

    /** The cues of a kind in the whole clause. */
    List<Hit> cues(Cue kind) {
        return cues(kind, span.start(), span.end());
    }

    boolean has(Cue kind, int from, int to) {
        for (Hit hit : hits) {
            if (cue(hit, kind, from, to)) {
                return true;
            }
        }
        return false;
    }

    boolean has(Cue kind) {
        return has(kind, span.start(), span.end());
    }

    /** The last cue of a kind in a range. */
    @Nullable Hit last(Cue kind, int from, int to) {
        List<Hit> cues = cues(kind, from, to);
        return cues.isEmpty() ? null : cues.get(cues.size() - 1);
    }

    /** Where it says at its beginning, before a place, that both sides act; null where it does not. */
    @Nullable Span both(int place) {
        return cues(Cue.BOTH, span.start(), place).stream()
                .filter(cue -> cue.start() <= span.start() + 1)
                .map(Hit::span)
                .findFirst()
                .orElse(null);
    }

    /** Whether a word that fits stands in a range. */
    boolean word(int from, int to, Predicate<Token> fits) {
        return tokens.stream().anyMatch(token -> token.start() >= from && token.end() <= to && fits.test(token));
    }

    /** The first character of the word that begins at a place or holds it; a blank where there is none. */
    char text(int place) {
        Token token = at(place);
        return token == null ? ' ' : token.text().charAt(0);
    }

    /** The word that begins at a place or holds it. */
    @Nullable Token at(int place) {
        for (Token token : tokens) {
            if (token.start() <= place && place < token.end()) {
                return token;
            }
        }
        return null;
    }

    /** The word that ends at a place, blanks skipped. */
    @Nullable Token before(int place) {
        Token last = null;
        for (Token token : tokens) {
            if (token.end() <= place) {
                last = token;
            }
        }
        return last;
    }
}
