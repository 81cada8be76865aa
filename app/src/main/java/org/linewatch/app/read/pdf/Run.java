package org.linewatch.app.read.pdf;

/**
 * Words that stand on one baseline with no more than blanks between them: a line, or the part of one that lies in one
 * column or cell.
 *
 * @param text the words, single blanks between them
 * @param x0 where it begins
 * @param x1 where it ends
 * @param y its baseline
 * @param size height of most of its type
 * @param bold whether most of it is bold
 * @param firstWord how wide its first word is, in points: up to where its line could break, in
 *     Chinese behind any character but the first
 */
record Run(String text, float x0, float x1, float y, float size, boolean bold, float firstWord) {
    /** Upper edge of its letters. */
    float top() {
        return y - 0.85f * size;
    }

    /** Lower edge of its letters. */
    float bottom() {
        return y + 0.22f * size;
    }

    float width() {
        return x1 - x0;
    }

    /** How much there is to read: a Chinese character counts as two. */
    int weight() {
        return (int) text.codePoints().map(c -> Characters.solid(c) ? 2 : 1).sum();
    }
}
