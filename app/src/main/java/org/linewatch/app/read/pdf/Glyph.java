package org.linewatch.app.read.pdf;

/**
 * A character as it stands on the page, in points. Coordinates are those of a reader: {@code x} runs along the line,
 * {@code y} down the page, after the page, sideways text and vertical text have been turned.
 *
 * @param text what it stands for, in usual characters: often one, several for a ligature, none for the second part of
 *     one, U+FFFD where the font does not say
 * @param x where it begins
 * @param y its baseline
 * @param width how far the pen moves
 * @param size height of the font
 * @param bold whether its font is bold
 * @param hidden whether it is not painted, as in the layer that text recognition puts under a picture
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean hidden) {
    float end() {
        return x + width;
    }

    boolean blank() {
        return !text.isEmpty() && text.isBlank();
    }

    Glyph moved(float toX, float toY) {
        return new Glyph(text, toX, toY, width, size, bold, hidden);
    }
}
