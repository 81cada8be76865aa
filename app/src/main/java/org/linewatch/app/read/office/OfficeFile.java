package org.linewatch.app.read.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Source;
import org.linewatch.app.read.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The zip that an Office document is. Of each part no more is unpacked than the caps allow, measured as it is unpacked
 * and not by what the zip says of itself. Macros and other parts that nobody asks for are never touched.
 */
final class OfficeFile implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K'};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    /** A part below this size may be packed as tightly as it likes. */
    private static final long SMALL = 1 << 20;
    /** So much of an old file is looked at to tell what it is. */
    private static final int OLE_HEAD = 1 << 20;

    private final ZipFile zip;
    private final Caps caps;

    private OfficeFile(ZipFile zip, Caps caps) {
        this.zip = zip;
        this.caps = caps;
    }

    /** Lets a zip's part fail in the midst of a parser, which only knows this kind of exception. */
    private static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Opens a source.
     *
     * @param modern the end of names of the format, {@code docx} or {@code xlsx}, for messages
     * @throws InputFault if it is encrypted, in the old format, no such document at all, or cut off
     */
    static OfficeFile open(Source source, Caps caps, String modern) throws IOException, InputFault {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(OLE_HEAD);
        }
        if (head.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
        if (starts(head, OLE)) {
            throw old(head, modern);
        }
        if (head[0] != ZIP[0] || head.length < 2 || head[1] != ZIP[1]) {
            throw new InputFault("This is no " + modern + " file, whatever its name says: open it and save it as "
                    + modern + ", or give it the name of its own format.");
        }
        Path path = source.path();
        try {
            ZipFile zip = path != null
                    ? ZipFile.builder().setPath(path).get()
                    : ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(caps.read(source)))
                            .get();
            return new OfficeFile(zip, caps);
        } catch (ZipException | java.io.EOFException e) {
            throw cutOff();
        } catch (IOException e) {
            if (e.getCause() instanceof ZipException || e.getCause() instanceof java.io.EOFException) {
                throw cutOff();
            }
            throw e;
        }
    }

    private static InputFault cutOff() {
        return new InputFault("The file is cut off or damaged, since its list of parts at the end is not there:"
                + " fetch it again.");
    }

    private static InputFault old(byte[] head, String modern) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage"))) {
            return new InputFault(
                    "The file is protected by a password: open it with the password and save it without.");
        }
        return new InputFault("The file is in the format of Office before 2007, which is not read: open it and save it"
                + " as " + modern + ".");
    }

    /** A name as old files have it, in UTF-16. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, int[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The name of the part that the document begins with. */
    String main(String usual) throws IOException, InputFault {
        String[] found = {usual};
        if (has("_rels/.rels")) {
            parse("_rels/.rels", new DefaultHandler() {
                @Override
                public void startElement(String space, String name, String prefixed, Attributes attributes) {
                    String type = attributes.getValue("Type");
                    String target = attributes.getValue("Target");
                    if (type != null && target != null && type.endsWith("/officeDocument")) {
                        found[0] = target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            });
        }
        if (!has(found[0])) {
            throw new InputFault("The file holds no part '" + found[0]
                    + "': it is no such document, or damaged. Open it and save it again.");
        }
        return found[0];
    }

    /**
     * Parses a part.
     *
     * @throws InputFault if it is no sound XML, has a DOCTYPE, or unpacks to more than the caps allow
     */
    void parse(String part, DefaultHandler handler) throws IOException, InputFault {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new InputFault("The part '" + part + "' is missing: the file is damaged. Open it and save it again.");
        }
        try (InputStream in = new Capped(zip.getInputStream(entry), entry.getCompressedSize(), caps.expansion())) {
            Xml.parse(in, part, handler);
        } catch (Bomb e) {
            throw new InputFault("Its part '" + part + "' unpacks to more than " + caps.expansion()
                    + " times its size, as a zip bomb does: it was given up. If you trust the file, open it and save it"
                    + " again.");
        } catch (ZipException | java.io.EOFException e) {
            throw new InputFault("The part '" + part + "' is damaged: fetch the file again.");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops where a stream holds too much for its packed size. */
    private static final class Capped extends FilterInputStream {
        private final long most;
        private long read;

        Capped(InputStream in, long packed, int expansion) {
            super(in);
            this.most = SMALL + Math.max(0, packed) * expansion;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(count);
            return count;
        }

        private void count(int more) throws Bomb {
            read += Math.max(0, more);
            if (read > most) {
                throw new Bomb();
            }
        }
    }
}
