package org.linewatch.engine.coder;

/** Word classes that both grammars use. */
public enum Tag {
    NOUN,
    NAME,
    PRONOUN,
    VERB,
    AUXILIARY,
    ADJECTIVE,
    ADVERB,
    DETERMINER,
    NUMBER,
    /** Preposition or postposition. */
    ADPOSITION,
    /** Possessive mark, infinitive mark, negation, aspect mark. */
    PARTICLE,
    /** Coordinating conjunction. */
    AND,
    /** Subordinating conjunction. */
    MARKER,
    PUNCTUATION,
    OTHER
}
