package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Plain text: the text is what the file holds. */
final class TextReader implements DocumentReader {
    private static final String EXTRACTOR = "txt/1";

    private final SizeCap cap;

    TextReader(SizeCap cap) {
        this.cap = cap;
    }

    @Override
    public void read(Path file, Drafts drafts) throws IOException, InputFault {
        byte[] bytes = cap.read(file);
        drafts.document(new Draft(Names.of(file), Hashes.of(bytes), Map.of(), Decoder.decode(bytes), EXTRACTOR));
    }
}
