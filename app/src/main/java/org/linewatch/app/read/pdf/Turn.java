package org.linewatch.app.read.pdf;

/**
 * Turns the coordinates of a page, which grow upwards from a corner that may lie anywhere, into those of what is shown:
 * from the upper left corner of the crop box, downwards, after the page has been rotated clockwise.
 */
final class Turn {
    private final float left;
    private final float bottom;
    private final float right;
    private final float top;
    private final int quarter;

    Turn(float left, float bottom, float right, float top, int degrees) {
        this.left = left;
        this.bottom = bottom;
        this.right = right;
        this.top = top;
        this.quarter = Math.floorMod(degrees / 90, 4);
    }

    float width() {
        return quarter % 2 == 0 ? right - left : top - bottom;
    }

    float height() {
        return quarter % 2 == 0 ? top - bottom : right - left;
    }

    float x(float x, float y) {
        return switch (quarter) {
            case 1 -> y - bottom;
            case 2 -> right - x;
            case 3 -> top - y;
            default -> x - left;
        };
    }

    float y(float x, float y) {
        return switch (quarter) {
            case 1 -> x - left;
            case 2 -> y - bottom;
            case 3 -> right - x;
            default -> top - y;
        };
    }

    /** The x of a direction. */
    double turnedX(double dx, double dy) {
        return switch (quarter) {
            case 1 -> dy;
            case 2 -> -dx;
            case 3 -> -dy;
            default -> dx;
        };
    }

    /** The y of a direction. */
    double turnedY(double dx, double dy) {
        return switch (quarter) {
            case 1 -> dx;
            case 2 -> dy;
            case 3 -> -dx;
            default -> -dy;
        };
    }

    /** Whether what begins at a place is inside the crop box, at least in part. */
    boolean shows(float x, float y, float size) {
        return x > -size / 2 && x < width() && y > 0 && y < height() + size / 2;
    }
}
