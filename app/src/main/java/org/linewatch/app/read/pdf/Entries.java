package org.linewatch.app.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a form: a viewer paints them on the page, so they are words of the page. What is painted is read; where
 * a program left the painting to the viewer, the value is taken for it.
 */
final class Entries {
    private static final int MOST = 5_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST = 20_000;
    private static final float USUAL_SIZE = 10;
    private static final float OF_HEIGHT = 0.7f;
    private static final int PASSWORD = 1 << 13;
    private static final int PUSH_BUTTON = 1 << 16;

    private Entries() {}

    /** Reads those of a page. */
    static void of(PDPage page, GlyphEngine engine) throws IOException {
        int count = 0;
        for (PDAnnotation annotation : Enclosed.annotations(page)) {
            boolean shown = !annotation.isHidden() && !annotation.isNoView();
            if (annotation instanceof PDAnnotationWidget widget && shown && !button(widget) && count++ < MOST) {
                read(widget, engine);
            }
        }
    }

    private static void read(PDAnnotationWidget widget, GlyphEngine engine) throws IOException {
        if (widget.getNormalAppearanceStream() != null && painted(widget, engine)) {
            return;
        }
        String value = value(widget);
        PDRectangle box = widget.getRectangle();
        if (value != null && box != null && value.length() <= LONGEST) {
            float size = Math.min(USUAL_SIZE, Math.max(1, box.getHeight() * OF_HEIGHT));
            engine.entry(value, box.getLowerLeftX(), box.getUpperRightY() - size, size);
        }
    }

    private static boolean painted(PDAnnotationWidget widget, GlyphEngine engine) throws IOException {
        try {
            engine.showAnnotation(widget);
            return true;
        } catch (PdfReading.Stopped e) {
            throw e;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static @Nullable String value(PDAnnotationWidget widget) {
        boolean words = inherited(widget, COSName.FT) instanceof COSName type
                && (type.equals(COSName.TX) || type.equals(COSName.CH));
        boolean secret = (flags(widget) & PASSWORD) != 0;
        return words && !secret && inherited(widget, COSName.V) instanceof COSString said ? said.getString() : null;
    }

    private static boolean button(PDAnnotationWidget widget) {
        return (flags(widget) & PUSH_BUTTON) != 0 && COSName.BTN.equals(inherited(widget, COSName.FT));
    }

    private static int flags(PDAnnotationWidget widget) {
        return inherited(widget, COSName.FF) instanceof COSNumber flags ? flags.intValue() : 0;
    }

    /** What a field says, or the fields that it is part of. */
    private static @Nullable COSBase inherited(PDAnnotationWidget widget, COSName name) {
        COSDictionary field = widget.getCOSObject();
        for (int depth = 0; field != null && depth < DEEPEST; depth++) {
            COSBase said = field.getDictionaryObject(name);
            if (said != null) {
                return said;
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
