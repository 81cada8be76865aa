package org.linewatch.app.read.pdf;

/** A straight horizontal or vertical line that is drawn on a page, such as the border of a cell, in points. */
record Ruling(float x0, float y0, float x1, float y1) {
    private static final float THIN = 3;

    boolean horizontal() {
        return x1 - x0 > THIN && y1 - y0 <= THIN;
    }

    boolean vertical() {
        return y1 - y0 > THIN && x1 - x0 <= THIN;
    }

    float y() {
        return (y0 + y1) / 2;
    }

    float x() {
        return (x0 + x1) / 2;
    }
}
