package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** Draws forms, whose words are read, and tells of pictures, which are never decoded. */
final class DrawWords extends DrawObject {
    private final GlyphEngine engine;

    DrawWords(GlyphEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && engine.getResources() != null
                && engine.getResources().isImageXObject(name)) {
            engine.picture();
        } else {
            super.process(operator, operands);
        }
    }
}
