package org.linewatch.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Path ROOT = Path.of(System.getProperty("linewatch.root"));
    private static final int TRIES = 1000;

    /** Chinese words of the pack's tables, between commas; only characters that both old encodings have. */
    private static String words(boolean traditional) throws IOException {
        String words;
        try (Stream<Path> tables = Files.list(ROOT.resolve("packs/china"))) {
            words = tables.filter(table -> table.toString().endsWith(".tsv"))
                    .sorted()
                    .map(DecoderTest::chinese)
                    .collect(Collectors.joining());
        }
        String script = traditional
                ? Transliterator.getInstance("Simplified-Traditional").transliterate(words)
                : words;
        var encoder = Charset.forName(traditional ? "Big5" : "GB2312").newEncoder();
        return script.chars()
                .filter(c -> encoder.canEncode((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String chinese(Path table) {
        try {
            return Files.readString(table).replaceAll("[^\\p{IsHan}]+", "，");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, false, 8",
        "GB18030, true, 8",
        "Big5, true, 8",
        "UTF-16LE, false, 20",
        "UTF-16BE, true, 20",
        "UTF-8, false, 3",
        "UTF-8, true, 3"
    })
    void chineseOfAFewCharactersIsReadRightAndShorterTextNeverWrongFromThree(
            String charset, boolean traditional, int always) throws Exception {
        String words = words(traditional);
        Random random = new Random(11);
        for (int length : new int[] {3, 4, 5, 6, 8, 12, 20, 50, 200}) {
            int wrong = 0;
            int right = 0;
            int blank = 0;
            for (int i = 0; i < TRIES; i++) {
                int place = random.nextInt(words.length() - length);
                String text = words.substring(place, place + length);
                if (text.replace("，", "").length() * 2 < length) {
                    blank++;
                    continue;
                }
                try {
                    boolean same = Decoder.decode(text.getBytes(charset)).equals(text);
                    right += same ? 1 : 0;
                    wrong += same ? 0 : 1;
                } catch (InputFault refused) {
                    assertTrue(refused.why().contains("UTF-8"), refused.why());
                }
            }
            // UTF-16 without its mark may be ASCII as well, so that the shortest are read as that.
            assertTrue(wrong == 0 || (charset.startsWith("UTF-16") && length < always), wrong + " of " + length);
            if (length >= always) {
                assertEquals(TRIES - blank, right, () -> charset + ", " + length + " characters");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The café was closed.",
                "Die Größe der Änderung",
                "Le ministère a décidé l'été dernier.",
                "It’s a “measure” – or so they say…",
                "señor",
                "§ 5 costs € 100"
            })
    void westernTextIsReadInBothItsEncodings(String text) throws Exception {
        assertEquals(text, Decoder.decode(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, Decoder.decode(text.getBytes("windows-1252")));
    }

    @Test
    void twoEquallyLikelyEncodingsAreBothNamed() {
        byte[] two = {(byte) 0xA7, (byte) 0xA8, (byte) 0xB5, (byte) 0xAA};
        InputFault fault = assertThrows(InputFault.class, () -> Decoder.decode(two));
        assertTrue(fault.why().contains("neither is clearly likelier"), fault.why());
    }

    @Test
    void oneBrokenByteDoesNotSpoilAText() throws Exception {
        String text = "商务部宣布暂停进口，自即日起施行。".repeat(20);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[90] = (byte) 0xFF;
        String read = Decoder.decode(bytes);
        assertTrue(read.startsWith(text.substring(0, 29)), read);
        assertTrue(read.endsWith(text.substring(40)), read);
        assertTrue(read.contains("\uFFFD"));
    }

    @Test
    void whatADocumentDeclaresIsChecked() throws Exception {
        String text = "外交部发言人就此答记者问。";
        assertEquals(text, Decoder.decode(text.getBytes(StandardCharsets.UTF_8), "gb2312"));
        assertEquals(text, Decoder.decode(text.getBytes("GB18030"), "utf-8"));
        assertEquals(text, Decoder.decode(text.getBytes("GB18030"), "gb2312"));
        assertEquals("镕", Decoder.decode("镕".getBytes("GBK"), "gb2312"));
        assertEquals("日本語の文です。", Decoder.decode("日本語の文です。".getBytes("Shift_JIS"), "shift_jis"));
        assertEquals(text, Decoder.decode(text.getBytes("GB18030"), "x-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aStreamIsReadInTheEncodingThatItsLaterLinesShow(String charset) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (charset.startsWith("UTF-16")) {
            bytes.write("\uFEFF".getBytes(charset));
        }
        for (int i = 0; i < 5000; i++) {
            bytes.write(("a plain line of letters, number " + i + "\n").getBytes(charset));
        }
        bytes.write("商务部宣布暂停进口澳大利亚葡萄酒。\n".repeat(10).getBytes(charset));
        try (Reader in = Decoder.open(new BytesSource("a.csv", bytes.toByteArray()))) {
            StringBuilder text = new StringBuilder();
            in.transferTo(new java.io.StringWriter() {
                @Override
                public void write(char[] c, int off, int len) {
                    text.append(c, off, len);
                }
            });
            assertTrue(text.toString().startsWith("a plain line"));
            assertTrue(text.toString().endsWith("商务部宣布暂停进口澳大利亚葡萄酒。\n"));
        }
    }

    @Test
    void noiseIsBinary() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] noise = new byte[3000];
            new Random(seed).nextBytes(noise);
            InputFault fault = assertThrows(InputFault.class, () -> Decoder.decode(noise));
            assertTrue(fault.why().contains("binary"), fault.why());
        }
    }
}
