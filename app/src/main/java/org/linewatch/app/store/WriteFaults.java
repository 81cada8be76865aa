package org.linewatch.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why a store could not be written, and what helps. */
final class WriteFaults {
    private static final Pattern FULL =
            Pattern.compile("no space left|disk full|quota exceeded|out of disk|not enough space");
    private static final Pattern LIMIT = Pattern.compile("file too large");
    private static final Pattern CLOSED = Pattern.compile("read-only|permission denied|operation not permitted|access");
    private static final String WHOLE = " What was kept before is whole, and of the batch at hand nothing was kept.";
    private static final String BEHIND =
            " The documents are kept; their search index takes them in when the store is next opened.";

    private WriteFaults() {}

    /** The fault in the words of a reader; a fault of another kind comes back as it is. */
    static RuntimeException of(Path dir, RuntimeException e) {
        String cure = cure(dir, e);
        return cure == null ? e : new StoreException(cure + WHOLE, e);
    }

    /** Why the folder of a store cannot be made. */
    static StoreException ofFolder(Path dir, IOException e) {
        String cure = cure(dir, e);
        return new StoreException(
                cure == null
                        ? "The store's folder " + dir + " cannot be made: " + e.getMessage()
                                + ". Name another with --store."
                        : cure,
                e);
    }

    /** Why the index cannot be written, of which nothing is lost: all of it is derived. */
    static StoreException ofIndex(Path dir, Exception e) {
        String cure = cure(dir, e);
        return new StoreException(
                cure == null
                        ? "The search index of " + dir + " cannot be written: " + e.getMessage()
                                + ". Mend its folder, or remove it: it is built anew from the store." + BEHIND
                        : cure + BEHIND,
                e);
    }

    private static @Nullable String cure(Path dir, Exception e) {
        String said = chain(e);
        if (FULL.matcher(said).find()) {
            return "The disk that the store " + dir + " lies on is full" + free(dir)
                    + ". Free some space, or move the store's folder to a larger disk and name it with --store; then go"
                    + " on with 'ingest --resume'.";
        }
        if (LIMIT.matcher(said).find()) {
            return "The store " + dir + " may not grow: the process or the file system limits the size of files. Lift"
                    + " the limit (ulimit -f unlimited), then go on with 'ingest --resume'.";
        }
        if (CLOSED.matcher(said).find()) {
            return "The store " + dir + " cannot be written: its folder or its disk is read-only to this user. Give"
                    + " yourself the right to write there (chmod u+w), or name another store with --store.";
        }
        return null;
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
