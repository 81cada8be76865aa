package org.linewatch.app.read;

import java.io.IOException;
import java.util.Map;

/** Plain text: the text is what the file holds. */
final class TextReader implements DocumentReader {
    private static final String EXTRACTOR = "txt/1";

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        byte[] bytes = reading.caps().read(source);
        reading.document(new Draft(source.name(), Hashes.of(bytes), Map.of(), Decoder.decode(bytes), EXTRACTOR));
    }
}
