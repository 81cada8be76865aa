package org.linewatch.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.en.TaggerModel;

class TaggerConverterTest {
    @Test
    void theModelInTheEngineIsTheConvertedOne() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        TaggerConverter.convert(TaggerConverter.original()).write(new DataOutputStream(made));
        try (InputStream in = Objects.requireNonNull(TaggerModel.class.getResourceAsStream("tagger.bin"))) {
            assertArrayEquals(in.readAllBytes(), made.toByteArray());
        }
    }
}
