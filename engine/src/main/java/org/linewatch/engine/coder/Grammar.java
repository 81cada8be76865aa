package org.linewatch.engine.coder;

import java.util.List;

/**
 * What the coder must know of a language. The order of calls is {@link #view}, {@link #lexicon}, {@link #sentences},
 * {@link #acts}; all that a later stage needs is in what these return. Implementations are thread-safe and load their
 * models when they are first asked for sentences.
 */
public interface Grammar {
    /** Longer sentences are read in pieces, in code points, so that what goes through a sentence again stays cheap. */
    int LONGEST_SENTENCE = 1000;

    /** The language's base tag, {@code en}. */
    String language();

    /** The passage in the form that the lexicon is written in. */
    View view(String passage);

    /** The words that it knows. */
    Lexicon lexicon();

    /**
     * Splits a passage and tags the sentences that hold an acting word.
     *
     * @param hits all dictionary forms of the passage, by place
     */
    List<Sentence> sentences(View view, List<Hit> hits);

    /** Whether a name tells where something is rather than who it is ("in Beijing"). */
    boolean place(View view, Hit name);

    /** Whether two names, the first before the second, are members of one list ("Japan, Australia and the EU"). */
    boolean joined(View view, Hit one, Hit other);

    /** The stem of a word in lower case, so that its forms count as one. */
    String stem(String word);

    /** The grammatical form that a word's ending shows, a short name; empty where the language has none. */
    String form(String word);

    /** Whether a sentence tells an act as done, tried or to come. */
    default Outlook outlook(Sentence sentence, Act act) {
        return Outlook.PLAIN;
    }

    /** The drafts of acts in a tagged sentence, by place of their heads: those told of in passing too, and
     * verbs that no table knows, which have no class. */
    List<Act> acts(View view, Sentence sentence);

    /** Whether a word may tell of an act, so that its passage is read further. */
    default boolean acting(Hit hit) {
        return hit.from(Sense.Table.ACT);
    }
}
