package org.linewatch.app.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The straight lines of a page, from the operators that build paths. What ends as a clip is no line. A rectangle thinner
 * than a letter is a line; a larger one is its four sides.
 */
final class Paths {
    private static final int MOST = 20_000;
    private static final float THIN = 3;
    private static final float LEAST_DOT = 1.5f;
    private static final float LARGEST_DOT = 9;

    private final Turn turn;
    private final List<Ruling> drawn = new ArrayList<>();
    private final List<Ruling> pending = new ArrayList<>();
    private final List<Ruling> dots = new ArrayList<>();
    private @Nullable Ruling curved;
    private int strokes;
    private float x;
    private float y;

    Paths(Turn turn) {
        this.turn = turn;
    }

    List<Ruling> rulings() {
        return drawn;
    }

    /** The boxes of small round shapes, such as bullets that are drawn and not written. */
    List<Ruling> dots() {
        return dots;
    }

    int strokes() {
        return strokes;
    }

    /** Whether an operator is one of paths. */
    boolean take(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> move(operands, matrix, false);
            case "l" -> move(operands, matrix, true);
            case "re" -> rectangle(operands, matrix);
            case "c", "v", "y" -> curve(operands, matrix);
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
                if (curved != null && round(curved) && dots.size() < MOST) {
                    dots.add(curved);
                }
                curved = null;
                if (drawn.size() < MOST) {
                    drawn.addAll(pending);
                }
                pending.clear();
            }
            case "n" -> {
                pending.clear();
                curved = null;
            }
            case "h", "W", "W*", "w", "J", "j", "M", "d", "ri", "i", "sh" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(List<COSBase> operands, Matrix matrix, boolean draws) {
        if (operands.size() < 2) {
            return;
        }
        float toX = number(operands, 0);
        float toY = number(operands, 1);
        if (draws) {
            strokes++;
            add(matrix, x, y, toX, toY);
        }
        x = toX;
        y = toY;
    }

    private void curve(List<COSBase> operands, Matrix matrix) {
        strokes++;
        if (operands.size() < 4) {
            return;
        }
        float toX = number(operands, operands.size() - 2);
        float toY = number(operands, operands.size() - 1);
        Ruling box = box(matrix, x, y, toX, toY);
        Ruling all = curved;
        curved = all == null
                ? box
                : new Ruling(
                        Math.min(all.x0(), box.x0()),
                        Math.min(all.y0(), box.y0()),
                        Math.max(all.x1(), box.x1()),
                        Math.max(all.y1(), box.y1()));
        x = toX;
        y = toY;
    }

    private static boolean round(Ruling box) {
        float width = box.x1() - box.x0();
        float height = box.y1() - box.y0();
        return width > LEAST_DOT && width < LARGEST_DOT && Math.abs(width - height) < width / 5;
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4) {
            return;
        }
        float a = number(operands, 0);
        float b = number(operands, 1);
        float c = a + number(operands, 2);
        float d = b + number(operands, 3);
        Ruling box = box(matrix, a, b, c, d);
        if (box.x1() - box.x0() <= THIN || box.y1() - box.y0() <= THIN) {
            keep(box);
        } else {
            keep(new Ruling(box.x0(), box.y0(), box.x1(), box.y0()));
            keep(new Ruling(box.x0(), box.y1(), box.x1(), box.y1()));
            keep(new Ruling(box.x0(), box.y0(), box.x0(), box.y1()));
            keep(new Ruling(box.x1(), box.y0(), box.x1(), box.y1()));
        }
    }

    private void add(Matrix matrix, float fromX, float fromY, float toX, float toY) {
        Ruling line = box(matrix, fromX, fromY, toX, toY);
        if (line.horizontal() || line.vertical()) {
            keep(line);
        }
    }

    private void keep(Ruling line) {
        if (pending.size() < MOST) {
            pending.add(line);
        }
    }

    private Ruling box(Matrix m, float fromX, float fromY, float toX, float toY) {
        float ax = m.getScaleX() * fromX + m.getShearX() * fromY + m.getTranslateX();
        float ay = m.getShearY() * fromX + m.getScaleY() * fromY + m.getTranslateY();
        float bx = m.getScaleX() * toX + m.getShearX() * toY + m.getTranslateX();
        float by = m.getShearY() * toX + m.getScaleY() * toY + m.getTranslateY();
        float left = turn.x(ax, ay);
        float upper = turn.y(ax, ay);
        float right = turn.x(bx, by);
        float lower = turn.y(bx, by);
        return new Ruling(Math.min(left, right), Math.min(upper, lower), Math.max(left, right), Math.max(upper, lower));
    }

    private static float number(List<COSBase> operands, int index) {
        return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
