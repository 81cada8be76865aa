package org.linewatch.app.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * The most that one input may cost. What exceeds a cap is set aside with the reason, and the batch goes on.
 *
 * @param bytes bytes of a file that is read whole, of a member of an archive, and of a row
 * @param pages pages of a document that has pages
 * @param seconds seconds that reading may go on without yielding a document or a row
 * @param characters UTF-16 units of extracted text in one document
 * @param expansion how many times its packed size the content of an archive, or of a packed format, may have
 * @param depth how deep archives may lie in one another
 * @param memory bytes of memory that the reading of one input may take, by a cautious guess from its size
 * @param members how many members an archive may have
 */
public record Caps(
        int bytes, int pages, int seconds, int characters, int expansion, int depth, long memory, int members) {
    private static final int MEGABYTE = 1 << 20;
    private static final int MEMBERS = 100_000;
    /** Readers side by side, each with a row as characters of two bytes, and a copy of it. */
    private static final int ROWS_AT_ONCE = 8;

    /** Half the memory of the program, and 100,000 members. */
    public Caps(int bytes, int pages, int seconds, int characters, int expansion, int depth) {
        this(
                bytes,
                pages,
                seconds,
                characters,
                expansion,
                depth,
                Runtime.getRuntime().maxMemory() / 2,
                MEMBERS);
    }

    /** What is usual: 64 MB, 5,000 pages, 120 seconds, 50 million characters, 200 times, five deep. */
    public static final Caps USUAL = new Caps(64 * MEGABYTE, 5_000, 120, 50_000_000, 200, 5);

    /** The same with another size, in megabytes. */
    public Caps megabytes(int count) {
        return new Caps(
                Math.multiplyExact(count, MEGABYTE), pages, seconds, characters, expansion, depth, memory, members);
    }

    /** The same with another time, in seconds. */
    public Caps seconds(int count) {
        return new Caps(bytes, pages, count, characters, expansion, depth, memory, members);
    }

    /** The same with another memory, in bytes. */
    public Caps memory(long count) {
        return new Caps(bytes, pages, seconds, characters, expansion, depth, count, members);
    }

    /** The same for others of what is counted in an input. */
    public Caps counts(int mostPages, int mostCharacters, int mostExpansion, int mostDepth, int mostMembers) {
        return new Caps(bytes, mostPages, seconds, mostCharacters, mostExpansion, mostDepth, memory, mostMembers);
    }

    /**
     * A source's bytes, all of them.
     *
     * @throws InputFault if it has more than is read whole
     */
    public byte[] read(Source source) throws IOException, InputFault {
        check(source);
        try (InputStream in = source.open()) {
            byte[] read = in.readNBytes(Math.addExact(bytes, 1));
            if (read.length > bytes) {
                throw whole();
            }
            return read;
        }
    }

    /**
     * Looks at the size alone, where it is known.
     *
     * @throws InputFault if it has more than is read whole
     */
    public void check(Source source) throws IOException, InputFault {
        if (source.size() > bytes) {
            throw whole();
        }
    }

    /** The most bytes of a row of a table of any size: no more than memory has room for. */
    public int rowBytes() {
        return (int) Math.min(bytes, memory / ROWS_AT_ONCE);
    }

    private InputFault whole() {
        return new InputFault("The file is larger than " + inWords(bytes)
                + ", the most that is read whole: split it, make it JSON Lines, or allow more with --largest.");
    }

    /** Why a row is refused. */
    public InputFault row() {
        String cure = rowBytes() < bytes
                ? "give the program more memory (LINEWATCH_JAVA_OPTS=-Xmx4g)."
                : "allow more with --largest.";
        return new InputFault("The row is larger than " + inWords(rowBytes()) + ": split it, or " + cure);
    }

    private static String inWords(int count) {
        return count >= MEGABYTE ? count / MEGABYTE + " MB" : count + " bytes";
    }
}
