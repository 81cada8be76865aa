package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.InputFault;

/**
 * Runs the program of a page and notes what it paints: glyphs, straight lines, how much is pictures.
 *
 * <p>It stands on PDFBox's stream engine, not on its text stripper: the stripper drops glyphs that have no character or
 * takes their codes for characters, so that an unreadable font could not be told from text; it does not say which text
 * is invisible; and it takes half a font's box for the height of its letters, where footnotes and marks are known by
 * the size of their type.
 */
final class GlyphEngine extends PDFStreamEngine {
    /** Forms may draw forms, each many times: no page of words needs as many. */
    private static final int MOST_FORMS = 20_000;
    /** Beyond this angle, in radians, to the next right angle, text is a watermark. */
    private static final double ASKEW = 0.2;

    private static final int DIRECTIONS = 4;

    /** May end the reading between two steps. */
    interface Pulse {
        void beat() throws IOException;
    }

    private final Pulse pulse;
    private final int mostGlyphs;
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private long glyphs;

    private Turn turn = new Turn(0, 0, 0, 0, 0);
    private List<List<Glyph>> flows = new ArrayList<>();
    private Paths paths = new Paths(turn);
    private float pictured;
    private int unknown;
    private int forms;
    private final Deque<Marked> marked = new ArrayDeque<>();

    /** A font's weight and what its codes stand for; null is unknown. */
    private record Face(boolean bold, Map<Integer, String> characters) {}

    /** A marked sequence: furniture of the page, or glyphs that together stand for other words. */
    private static final class Marked {
        private final boolean furniture;
        private @Nullable String words;

        private Marked(boolean furniture, @Nullable String words) {
            this.furniture = furniture;
            this.words = words;
        }
    }

    GlyphEngine(int mostGlyphs, Pulse pulse) {
        this.mostGlyphs = mostGlyphs;
        this.pulse = pulse;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawWords(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** What a page bears. */
    Sheet sheet(PDPage page) throws IOException {
        PDRectangle crop = page.getCropBox();
        turn = new Turn(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                crop.getUpperRightX(),
                crop.getUpperRightY(),
                page.getRotation());
        flows = new ArrayList<>();
        for (int i = 0; i <= DIRECTIONS; i++) {
            flows.add(new ArrayList<>());
        }
        paths = new Paths(turn);
        pictured = 0;
        unknown = 0;
        forms = 0;
        marked.clear();
        processPage(page);
        marked.clear();
        Entries.of(page, this);
        Upright.stack(flows, turn.width());
        List<Sheet.Flow> written = new ArrayList<>();
        for (int i = 0; i <= DIRECTIONS; i++) {
            if (!flows.get(i).isEmpty()) {
                written.add(
                        new Sheet.Flow(i, i % 2 == 0 && i < DIRECTIONS ? turn.height() : turn.width(), flows.get(i)));
            }
        }
        written.sort(Comparator.comparingInt(flow -> -flow.glyphs().size()));
        boolean upright = !written.isEmpty() && written.get(0).direction() == 0;
        return new Sheet(
                written,
                upright ? paths.rulings() : List.of(),
                upright ? paths.dots() : List.of(),
                turn.width(),
                turn.height(),
                Math.min(1, pictured),
                paths.strokes(),
                unknown);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > mostGlyphs) {
            throw new PdfReading.Stopped(new InputFault(
                    "It has more than " + mostGlyphs + " characters, the most that are read: split it."));
        }
        Face face = faces.computeIfAbsent(font, f -> new Face(bold(f), new HashMap<>()));
        String text = face.characters.computeIfAbsent(code, c -> {
            String said = font.toUnicode(c);
            return said == null ? Characters.UNKNOWN : Characters.usual(said);
        });
        Marked span = marked.peek();
        if (span != null) {
            if (span.furniture) {
                return;
            }
            if (span.words != null) {
                text = span.words;
                span.words = "";
            }
        }
        if (text.equals(Characters.UNKNOWN)) {
            unknown++;
        }
        place(matrix, font, displacement, face, text);
    }

    private void place(Matrix matrix, PDFont font, Vector displacement, Face face, String text) {
        double alongX = turn.turnedX(matrix.getScaleX(), matrix.getShearY());
        double alongY = turn.turnedY(matrix.getScaleX(), matrix.getShearY());
        double upX = matrix.getShearX();
        double upY = matrix.getScaleY();
        float size = (float) Math.hypot(upX, upY);
        double angle = Math.atan2(alongY, alongX);
        long quarter = Math.round(angle / (Math.PI / 2));
        if (Math.abs(angle - quarter * (Math.PI / 2)) > ASKEW || size <= 0.1f) {
            return;
        }
        float x = turn.x(matrix.getTranslateX(), matrix.getTranslateY());
        float y = turn.y(matrix.getTranslateX(), matrix.getTranslateY());
        if (!turn.shows(x, y, size)) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        if (font.isVertical()) {
            float height = Math.abs(displacement.getY()) * size;
            // A column is read as a line: down the page is along it.
            flows.get(DIRECTIONS)
                    .add(new Glyph(
                            text, y - size * 0.88f, turn.width() - x - size * 0.12f, height, size, face.bold, hidden));
            return;
        }
        int direction = Math.floorMod((int) quarter, DIRECTIONS);
        float width = (float) (displacement.getX() * Math.hypot(alongX, alongY));
        float u =
                switch (direction) {
                    case 1 -> y;
                    case 2 -> turn.width() - x;
                    case 3 -> turn.height() - y;
                    default -> x;
                };
        float v =
                switch (direction) {
                    case 1 -> turn.width() - x;
                    case 2 -> turn.height() - y;
                    case 3 -> x;
                    default -> y;
                };
        flows.get(direction).add(new Glyph(text, u, v, width, size, face.bold, hidden));
    }

    /** Notes the words of an entry of a form that has no appearance of its own; the place is that of its first line. */
    void entry(String text, float left, float baseline, float size) {
        int column = 0;
        float at = baseline;
        for (int c : text.codePoints().toArray()) {
            if (c == '\n' || c == '\r') {
                column = 0;
                at -= 1.2f * size;
                continue;
            }
            String said = Characters.usual(Character.toString(c));
            float width = size * (said.codePoints().anyMatch(Characters::solid) ? 1 : 0.5f);
            flows.get(0)
                    .add(new Glyph(
                            said, turn.x(left, at) + column * size / 2, turn.y(left, at), width, size, false, false));
            column += width > size / 2 ? 2 : 1;
        }
    }

    private static boolean bold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.contains("bold")
                || lower.contains("black")
                || lower.contains("heavy")
                || lower.contains("simhei")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new PdfReading.Stopped(
                    new InputFault("A page draws forms within forms without end: print it anew as PDF."));
        }
        pulse.beat();
        super.showForm(form);
    }

    /** A picture is painted into the unit square of the current coordinates. */
    void picture() {
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
        pictured += (float) (area / Math.max(1, turn.width() * turn.height()));
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        Marked outer = marked.peek();
        Marked own = outer == null ? new Marked(false, null) : outer;
        if (tag != null && properties != null) {
            String actual = properties.getString("ActualText");
            if (tag.getName().equals("Artifact") && "Pagination".equals(properties.getNameAsString("Type"))) {
                own = new Marked(true, null);
            } else if (actual != null && !own.furniture) {
                own = new Marked(false, Characters.usual(actual));
            }
        }
        marked.push(own);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.pop();
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        // PDFBox passes over faults inside forms; the end of the reading is none.
        if (exception instanceof PdfReading.Stopped) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // Lines and curves need no processors of their own: they are noted and not drawn.
        if (!paths.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix())) {
            if (operator.getName().equals("BI")) {
                picture();
            }
            super.processOperator(operator, operands);
        }
    }
}
