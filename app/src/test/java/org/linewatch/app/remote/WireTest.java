package org.linewatch.app.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Samples;
import org.linewatch.app.store.Samples.Act;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.OtherRecord;

final class WireTest {
    private static byte[] written(List<?> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : Wire.pieces(values)) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static <T> List<T> read(byte[] bytes, Class<T> type) throws IOException {
        return Wire.list(new ByteArrayInputStream(bytes), type);
    }

    @Test
    void documentsComeBackAsTheyWere() throws IOException {
        List<CodedDocument> documents = new ArrayList<>();
        for (int count = 0; count < 4; count++) {
            assertEquals(documents, read(written(documents), CodedDocument.class));
            documents.add(Samples.document("d\u0000\"" + count)
                    .published(count == 1 ? null : "2020-05")
                    .language("zh-Hant")
                    .publisher(null)
                    .paragraph("𠀀 中国加征关税: duties on barley\u2028")
                    .mention(Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", "AUS"), "加征关税")
                    .sample()
                    .build());
        }
    }

    @Test
    void aTextMayBeLong() throws IOException {
        // Jackson's own bound is 20 million characters.
        List<String> texts = List.of("字".repeat(21_000_000));
        assertEquals(texts, read(written(texts), String.class));
    }

    @Test
    void ledgerLinesComeBackAsTheyWere() throws IOException {
        List<LedgerLine> lines = List.of(
                new LedgerLine("run", "in", "", "done", "", 3, Instant.parse("2026-01-02T03:04:05.123456789Z")),
                new LedgerLine("run", "in", "ab", "failed", "why", 0, Instant.EPOCH));
        assertEquals(lines, read(written(lines), LedgerLine.class));
    }

    @Test
    void recordsOfOthersComeBackAsTheyWere() throws IOException {
        OtherRecord bare = new OtherRecord(
                "gdelt-2",
                Long.MAX_VALUE,
                LocalDate.of(1979, 1, 1),
                LocalDate.of(2026, 2, 28),
                OtherRecord.Party.NONE,
                new OtherRecord.Party("CHN", "中国", "CHN"),
                "17",
                "172",
                "1722",
                4,
                true,
                null,
                1,
                2,
                3,
                -3.25,
                null,
                null);
        OtherRecord full = new OtherRecord(
                "gdelt-1",
                1,
                bare.day(),
                bare.added(),
                bare.target(),
                bare.source(),
                "01",
                "01",
                "010",
                1,
                false,
                0.1,
                0,
                0,
                0,
                null,
                new OtherRecord.Place("Brussels", OtherRecord.Precision.CITY, "BEL", 50.85, 4.35),
                "https://example.org/?a=1");
        assertEquals(List.of(bare, full), read(written(List.of(bare, full)), OtherRecord.class));
    }

    @Test
    void aListThatIsCutOffIsNone() {
        byte[] whole = written(List.of("first", "second"));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(part, String.class), length + " bytes");
        }
    }

    @Test
    void otherNamesAreRefused() {
        assertThrows(IOException.class, () -> read("[{\"id\":\"a\",\"other\":1}]".getBytes(), Door.Key.class));
    }
}
