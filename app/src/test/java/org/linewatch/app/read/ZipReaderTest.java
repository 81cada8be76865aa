package org.linewatch.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.engine.model.OtherRecord;

/** Archives, sound ones and those that are damaged or made to harm. */
class ZipReaderTest {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    @TempDir
    private Path dir;

    /** What was read: name and text, faults, and what was left out. */
    private final class Found implements Reading {
        private final Formats formats = new Formats(Mappings.NONE);
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, String> faults = new LinkedHashMap<>();
        private final List<String> leftOut = new ArrayList<>();
        private final Caps caps;

        Found(Caps caps) {
            this.caps = caps;
        }

        @Override
        public Caps caps() {
            return caps;
        }

        @Override
        public void document(Draft draft) {
            texts.put(draft.name(), draft.text());
        }

        @Override
        public void other(OtherRecord record) {}

        @Override
        public void fault(String name, String sha256, String why) {
            faults.put(name, why);
        }

        @Override
        public void member(Source member) {
            try {
                formats.reader(member.name()).orElseThrow().read(member, this);
            } catch (InputFault e) {
                faults.put(member.name(), e.why());
            } catch (IOException e) {
                faults.put(member.name(), e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }

        @Override
        public void goOn() {}

        @Override
        public void leftOut(String name) {
            leftOut.add(name);
        }
    }

    private Found read(byte[] zip) throws IOException {
        return read(zip, Caps.USUAL);
    }

    private Found read(byte[] zip, Caps caps) throws IOException {
        Found found = new Found(caps);
        found.member(new FileSource(Files.write(dir.resolve("box.zip"), zip)));
        return found;
    }

    private static byte[] zip(Object... namesAndTexts) throws IOException {
        return zip(StandardCharsets.UTF_8, namesAndTexts);
    }

    private static byte[] zip(Charset names, Object... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndTexts[i]));
                Object content = namesAndTexts[i + 1];
                zip.write(
                        content instanceof byte[] bytes ? bytes : ((String) content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Overwrites a field of the n-th header of a kind. */
    private static byte[] patch(byte[] zip, int header, int n, int offset, int bytes, long value) {
        ByteBuffer buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int seen = -1;
        for (int at = 0; at + 4 <= zip.length; at++) {
            if (buffer.getInt(at) == header && ++seen == n) {
                for (int i = 0; i < bytes; i++) {
                    buffer.put(at + offset + i, (byte) (value >> (8 * i)));
                }
                return buffer.array();
            }
        }
        throw new IllegalArgumentException("no such header");
    }

    @Test
    void readsMembersInTheirOrderAndArchivesInArchives() throws IOException {
        byte[] inner = zip("deep.md", "# Deep words", "rows.jsonl", "{\"id\":\"a\",\"text\":\"Row.\"}\n");
        Found found = read(
                zip("z.txt", "Last by name.", "folder/", "", "folder/inner.zip", inner, "a.txt", "First by name."));
        assertEquals(
                List.of(
                        "box.zip!z.txt",
                        "box.zip!folder/inner.zip!deep.md",
                        "box.zip!folder/inner.zip!rows.jsonl#1",
                        "box.zip!a.txt"),
                List.copyOf(found.texts.keySet()));
        assertEquals(Map.of(), found.faults);
    }

    @Test
    void readsChineseNamesOfEveryKind() throws IOException {
        assertEquals(
                "box.zip!商务部公告.txt",
                read(zip("商务部公告.txt", "Words.")).texts.keySet().iterator().next());
        byte[] windows = zip(Charset.forName("GB18030"), "商务部公告.txt", "Words.");
        assertEquals(
                "box.zip!商务部公告.txt", read(windows).texts.keySet().iterator().next());
        byte[] dos = zip(Charset.forName("IBM437"), "café.txt", "Words.");
        assertEquals("box.zip!café.txt", read(dos).texts.keySet().iterator().next());
    }

    @Test
    void countsHiddenAndUnknownMembers() throws IOException {
        Found found = read(zip("a.exe", "x", "__MACOSX/._a.txt", "x", ".hidden.txt", "x", "good.txt", "Words."));
        assertEquals(List.of("box.zip!a.exe", "box.zip!__MACOSX/._a.txt", "box.zip!.hidden.txt"), found.leftOut);
        assertEquals(1, found.texts.size());
        assertEquals(Map.of(), found.faults);
    }

    @Test
    void refusesNamesThatLeadOut() throws IOException {
        Found found = read(zip(
                "../up.txt",
                "x",
                "/root.txt",
                "x",
                "a/../../b.txt",
                "x",
                "..\\w.txt",
                "x",
                "C:\\w.txt",
                "x",
                "a..b.txt",
                "Good words."));
        assertEquals(List.of("box.zip!a..b.txt"), List.copyOf(found.texts.keySet()));
        assertEquals(5, found.faults.size());
        found.faults.values().forEach(why -> assertTrue(why.contains("leads out of the archive"), why));
    }

    @Test
    void refusesTheSecondOfOneName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String text : List.of("First words.", "Second words.")) {
                zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        Found found = read(out.toByteArray());
        assertEquals(Map.of("box.zip!a.txt", "First words."), found.texts);
        assertTrue(found.faults.get("box.zip!a.txt").contains("the same name"));
    }

    @Test
    void tellsEncryptedMembersAndMethodsThatAreNotRead() throws IOException {
        byte[] zip = zip("a.txt", "Words of a.", "b.txt", "Words of b.", "c.txt", "Words of c.");
        byte[] locked = patch(patch(zip, CENTRAL, 0, 8, 2, 0x0809), CENTRAL, 1, 10, 2, 97);
        Found found = read(locked);
        assertTrue(found.faults.get("box.zip!a.txt").contains("encrypted: unpack it with its password"));
        assertTrue(found.faults.get("box.zip!b.txt").contains("method that is not read (97)"));
        assertEquals("Words of c.", found.texts.get("box.zip!c.txt"));
    }

    @Test
    void stopsWhatUnpacksToTooMuchAndReadsTheRest() throws IOException {
        byte[] blanks = new byte[20 << 20];
        Arrays.fill(blanks, (byte) 'a');
        Found found = read(zip("bomb.txt", blanks, "good.txt", "Good words."));
        assertTrue(found.faults.get("box.zip!bomb.txt").contains("unpacks to more than 200 times its size"));
        assertTrue(found.faults.get("box.zip!bomb.txt").contains("--most-expansion"));
        assertEquals("Good words.", found.texts.get("box.zip!good.txt"));
    }

    @Test
    void countsWhatArchivesInsideUnpackToWithTheOneAround() throws IOException {
        byte[] some = new byte[900 << 10];
        Arrays.fill(some, (byte) 'a');
        List<Object> inner = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            inner.add(i + ".txt");
            inner.add(some);
        }
        byte[] once = zip(inner.toArray());
        Found found = read(zip("a.zip", once, "b.zip", once, "c.zip", once, "d.zip", once));
        assertTrue(
                found.faults.get("box.zip").startsWith("The archive unpacks to more than 200 times"),
                found.faults.toString());
        assertTrue(found.texts.size() < 60, found.texts.size() + " were read");
    }

    @Test
    void believesNoHeader() throws IOException {
        byte[] zip = zip("a.txt", "Words of a file that is longer than it says.", "b.txt", "Good words.");
        Found shorter = read(patch(zip, CENTRAL, 0, 24, 4, 5));
        assertTrue(
                shorter.faults.get("box.zip!a.txt").contains("more than the archive says"), shorter.faults.toString());
        Found wrong = read(patch(zip, CENTRAL, 0, 16, 4, 12345));
        assertTrue(wrong.faults.get("box.zip!a.txt").contains("checksum"), wrong.faults.toString());
        assertEquals("Good words.", wrong.texts.get("box.zip!b.txt"));
    }

    @Test
    void refusesMembersThatShareBytes() throws IOException {
        byte[] zip = zip("a.txt", "Words of one.", "b.txt", "Words of two.");
        Found found = read(patch(zip, CENTRAL, 1, 42, 4, 0));
        assertTrue(found.faults.get("box.zip!b.txt").contains("shares bytes"), found.faults.toString());
        assertEquals(1, found.texts.size());
    }

    @Test
    void tellsWhatIsCutOffOrNoArchiveOrTooDeepInMembers() throws IOException {
        byte[] zip = zip("a.txt", "Words of a.", "b.txt", "Words of b.");
        assertTrue(
                read(Arrays.copyOf(zip, zip.length - 30)).faults.get("box.zip").contains("cut off"));
        assertTrue(read("no archive".getBytes(StandardCharsets.UTF_8))
                .faults
                .get("box.zip")
                .contains("no zip archive"));
        assertTrue(read(zip()).faults.get("box.zip").contains("empty"));
        Caps few = Caps.USUAL.counts(1, 1000, 200, 5, 1);
        assertTrue(read(zip, few).faults.get("box.zip").contains("--most-members"));
        byte[] broken = zip.clone();
        broken[40] ^= 0x55;
        Found found = read(broken);
        assertEquals(1, found.faults.size());
        assertEquals("Words of b.", found.texts.get("box.zip!b.txt"));
        assertEquals(LOCAL, ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(0));
    }
}
