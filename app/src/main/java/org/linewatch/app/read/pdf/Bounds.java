package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.InputFault;

/**
 * Bounds what packed streams unpack to. PDFBox unpacks a stream whole into memory and knows no bound, so streams are
 * unpacked here first, into nothing, and counted: those of objects and references before the file is opened, those of a
 * page (its program, its forms and fonts) before it is read. Streams that are short enough to be harmless are not, nor
 * are pictures, which nobody unpacks.
 */
final class Bounds {
    /** Packed streams up to this size cannot become dangerous: Flate unpacks to at most 1,032 times. */
    private static final int HARMLESS = 32 << 10;

    private static final int FREE = 32 << 20;
    private static final int BUFFER = 1 << 14;
    private static final int DEEPEST = 60;
    private static final int ZLIB_HEADER = 2;
    private static final int NEAR = 400;

    private final Caps caps;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Bounds(Caps caps) {
        this.caps = caps;
    }

    /** A stream unpacks to more than is allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("a stream unpacks to too much");
        }
    }

    static InputFault fault() {
        return new InputFault(
                "It is packed so that it unpacks to many times its size, as files do that are made to fill the"
                        + " memory: print it anew as PDF, if it can be trusted.");
    }

    private long most(long packed) {
        return Math.min(2L * caps.bytes(), Math.max(FREE, packed * caps.expansion()));
    }

    /** Looks at the streams that hold objects and references, in the bytes of the file. */
    void objects(byte[] file) throws InputFault {
        for (int at = find(file, "stream", 0); at >= 0; at = find(file, "stream", at + 6)) {
            if (at > 3 && file[at - 1] == 'd' && file[at - 2] == 'n') {
                continue;
            }
            String before = latin(file, Math.max(0, at - NEAR), at);
            int dictionary = before.lastIndexOf(" obj");
            String words = dictionary < 0 ? before : before.substring(dictionary);
            if (words.contains("/Flate") && (words.contains("/ObjStm") || words.contains("/XRef"))) {
                int start = at + 6;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                    start++;
                }
                int end = find(file, "endstream", start);
                end = end < 0 ? file.length : end;
                try {
                    inflate(file, start, end - start, most(end - start));
                } catch (TooLarge e) {
                    throw fault();
                }
            }
        }
    }

    /**
     * Looks at all streams that reading a page unpacks.
     *
     * @return whether all of the page's own program is there
     * @throws TooLarge if one unpacks to too much
     */
    boolean page(COSDictionary page) throws IOException {
        boolean whole = true;
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        List<COSBase> parts = new ArrayList<>();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                parts.add(array.getObject(i));
            }
        } else if (contents != null) {
            parts.add(contents);
        }
        for (COSBase part : parts) {
            if (part instanceof COSStream stream) {
                whole &= plainFlate(stream) ? inflates(stream) : decodes(stream);
            } else {
                whole &= part instanceof COSArray;
            }
        }
        COSDictionary node = page;
        for (int up = 0; node != null && up < DEEPEST; up++) {
            walk(node.getDictionaryObject(COSName.RESOURCES), 0);
            node = node.getCOSDictionary(COSName.PARENT);
        }
        return whole;
    }

    private void walk(COSBase base, int depth) throws IOException {
        COSBase at = base instanceof COSObject object ? object.getObject() : base;
        if (at == null
                || depth > DEEPEST
                || !(at instanceof COSDictionary || at instanceof COSArray)
                || !seen.add(at)) {
            return;
        }
        if (at instanceof COSArray array) {
            if (array.size() < BUFFER) {
                for (COSBase element : array) {
                    walk(element, depth + 1);
                }
            }
            return;
        }
        COSDictionary dictionary = (COSDictionary) at;
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        if (at instanceof COSStream stream && stream.getLength() > HARMLESS) {
            decodes(stream);
        }
        for (COSName key : dictionary.keySet()) {
            if (!COSName.PARENT.equals(key) && !COSName.P.equals(key)) {
                walk(dictionary.getItem(key), depth + 1);
            }
        }
    }

    private static boolean plainFlate(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(only) && stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
    }

    private boolean inflates(COSStream stream) throws IOException {
        if (!stream.hasData()) {
            return true;
        }
        byte[] packed;
        try (InputStream in = stream.createRawInputStream()) {
            packed = in.readAllBytes();
        }
        return packed.length == 0 || inflate(packed, 0, packed.length, most(packed.length));
    }

    /** Whether packed bytes end where they say that they end. */
    private static boolean inflate(byte[] packed, int from, int length, long most) throws TooLarge {
        if (length <= ZLIB_HEADER) {
            return false;
        }
        // Without header and check sum, which programs often get wrong.
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, from + ZLIB_HEADER, length - ZLIB_HEADER);
            byte[] nothing = new byte[BUFFER];
            long count = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(nothing);
                count += more;
                if (count > most) {
                    throw new TooLarge();
                }
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Unpacks through all filters into nothing; whether that went well. */
    private boolean decodes(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || !stream.hasData()) {
            return true;
        }
        byte[] bytes;
        try (InputStream in = stream.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        List<COSBase> names = new ArrayList<>();
        if (filters instanceof COSArray array) {
            array.forEach(names::add);
        } else {
            names.add(filters);
        }
        try {
            for (int i = 0; i < names.size(); i++) {
                COSBase name = names.get(i) instanceof COSObject object ? object.getObject() : names.get(i);
                if (!(name instanceof COSName filterName)) {
                    return false;
                }
                Filter filter = FilterFactory.INSTANCE.getFilter(filterName);
                boolean last = i == names.size() - 1;
                Counting out = new Counting(most(stream.getLength()), !last);
                filter.decode(new java.io.ByteArrayInputStream(bytes), out, stream, i);
                bytes = out.kept();
            }
            return true;
        } catch (TooLarge e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    /** Bytes of an attachment. */
    static byte[] read(InputStream in, int most) throws IOException {
        byte[] read = in.readNBytes(most);
        if (in.read() >= 0) {
            throw new TooLarge();
        }
        return read;
    }

    private static final class Counting extends OutputStream {
        private final long most;
        private final java.io.@org.jspecify.annotations.Nullable ByteArrayOutputStream kept;
        private long count;

        Counting(long most, boolean keep) {
            this.most = most;
            this.kept = keep ? new java.io.ByteArrayOutputStream() : null;
        }

        byte[] kept() {
            return kept == null ? new byte[0] : kept.toByteArray();
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (count > most) {
                throw new TooLarge();
            }
            if (kept != null) {
                kept.write(bytes, from, length);
            }
        }
    }

    private static int find(byte[] file, String word, int from) {
        byte first = (byte) word.charAt(0);
        outer:
        for (int i = from; i <= file.length - word.length(); i++) {
            if (file[i] != first) {
                continue;
            }
            for (int j = 1; j < word.length(); j++) {
                if (file[i + j] != word.charAt(j)) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    private static String latin(byte[] file, int from, int to) {
        return new String(file, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
