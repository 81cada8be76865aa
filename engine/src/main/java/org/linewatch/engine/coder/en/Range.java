package org.linewatch.engine.coder.en;

/**
 * Some neighbouring tokens of a sentence.
 *
 * @param first index of the first
 * @param last index of the last
 */
record Range(int first, int last) {
    /** The same tokens up to a later one. */
    Range to(int end) {
        return new Range(first, end);
    }
}
