package org.linewatch.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A member of a zip archive, unpacked as it is read; size, checksum and expansion are checked on the way. */
final class ZipMember implements Source {
    private final String name;
    private final ZipFile zip;
    private final ZipArchiveEntry entry;
    private final Expansion expansion;
    private long counted;

    ZipMember(String name, ZipFile zip, ZipArchiveEntry entry, Expansion expansion) {
        this.name = name;
        this.zip = zip;
        this.entry = entry;
        this.expansion = expansion;
    }

    Expansion expansion() {
        return expansion;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return entry.getSize();
    }

    @Override
    public @Nullable Path path() {
        return null;
    }

    @Override
    public InputStream open() throws IOException {
        return new Checked(zip.getInputStream(entry));
    }

    private final class Checked extends FilterInputStream {
        private final CRC32 crc = new CRC32();
        private final long allowed = expansion.ofMember(entry.getCompressedSize());
        private long read;

        Checked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count < 0) {
                if (read < entry.getSize() || crc.getValue() != entry.getCrc()) {
                    throw new HarmException("It is damaged: its checksum or its size is not what the archive says."
                            + " Copy or fetch the archive again.");
                }
                return count;
            }
            read += count;
            if (read > entry.getSize()) {
                throw new HarmException("It unpacks to more than the archive says, as archives do that are made to harm"
                        + " or are damaged: leave it out, or unpack it yourself if you trust it.");
            }
            if (read > allowed) {
                throw expansion.tooMuch("It");
            }
            crc.update(bytes, from, count);
            if (read > counted) {
                expansion.add(read - counted);
                counted = read;
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long left = count;
            byte[] some = new byte[(int) Math.min(8192, Math.max(1, count))];
            while (left > 0) {
                int skipped = read(some, 0, (int) Math.min(some.length, left));
                if (skipped < 0) {
                    break;
                }
                left -= skipped;
            }
            return count - left;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
