package org.linewatch.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says why a store could not be written, and what helps. */
final class WriteFaults {
    private static final Pattern FULL =
            Pattern.compile("no space left|disk full|quota exceeded|out of disk|not enough space");
    private static final Pattern LIMIT = Pattern.compile("file too large");
    private static final Pattern CLOSED = Pattern.compile("read-only|permission denied|operation not permitted|access");
    private static final String WHOLE = " What was kept before is whole, and of the batch at hand nothing was kept.";

    private WriteFaults() {}

    /** The fault in the words of a reader; a fault of another kind comes back as it is. */
    static RuntimeException of(Path dir, RuntimeException e) {
        String said = chain(e);
        if (FULL.matcher(said).find()) {
            return new StoreException(
                    "The disk that the store " + dir + " lies on is full" + free(dir)
                            + ". Free some space, or move the store's folder to a larger disk and name it with --store; then"
                            + " go on with 'ingest --resume'." + WHOLE,
                    e);
        }
        if (LIMIT.matcher(said).find()) {
            return new StoreException(
                    "The store " + dir + " may not grow: the process or the file system limits the size of files. Lift"
                            + " the limit (ulimit -f unlimited), then go on with 'ingest --resume'." + WHOLE,
                    e);
        }
        if (CLOSED.matcher(said).find()) {
            return new StoreException(
                    "The store " + dir + " cannot be written: its folder or its disk is read-only to this user. Give"
                            + " yourself the right to write there (chmod u+w), or name another store with --store."
                            + WHOLE,
                    e);
        }
        return e;
    }

    /** All messages, from the outermost to the cause, in small letters. */
    private static String chain(Throwable e) {
        StringBuilder all = new StringBuilder();
        int depth = 0;
        for (Throwable t = e; t != null && depth < 10; t = t.getCause()) {
            all.append(t.getMessage()).append('\n');
            depth++;
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static String free(Path dir) {
        try {
            return " (" + (Files.getFileStore(dir).getUsableSpace() >> 20) + " MB are free)";
        } catch (IOException e) {
            return "";
        }
    }
}
