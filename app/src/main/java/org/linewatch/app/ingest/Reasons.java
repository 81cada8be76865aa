package org.linewatch.app.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.HarmException;

/** Says what went wrong, and what helps, where the program or the machine has no words for a reader. */
final class Reasons {
    private static final int LONGEST = 300;

    private Reasons() {}

    /**
     * Why a file or folder cannot be read.
     *
     * @param path where it lies; null for a part of a file
     */
    static String of(IOException e, @Nullable Path path) {
        if (e instanceof HarmException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NoSuchFileException) {
            if (path != null && Files.isSymbolicLink(path)) {
                return "It is a link that leads nowhere" + target(path) + ": mend it or remove it.";
            }
            return "There is no such file: check its name.";
        }
        String said = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException || said.contains("Permission denied")) {
            return "It may not be read: give yourself the right to (chmod u+r, for a folder u+rx), or leave it out.";
        }
        if (e instanceof FileSystemLoopException || said.contains("symbolic links")) {
            return "It is a link that leads back to itself: remove it.";
        }
        if (e instanceof EOFException) {
            return "It ends before it is complete: it was cut off, so copy or fetch it again.";
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : said;
        return "It cannot be read: " + brief(reason) + ". It may be damaged: copy or fetch it again.";
    }

    /** Why reading or coding broke off, when it was not for a fault that a reader tells of. */
    static String broken(Throwable t, String doing) {
        if (t instanceof OutOfMemoryError) {
            return "There was not enough memory for " + doing
                    + " it: split it, or give the program more (LINEWATCH_JAVA_OPTS=-Xmx4g).";
        }
        if (t instanceof StackOverflowError) {
            return "It is nested too deeply for " + doing + " it: it is damaged or made to harm; leave it out.";
        }
        String said = t.getMessage() == null ? "" : ": " + brief(t.getMessage());
        return "A fault of the program, or damage that it does not know, stopped " + doing + " it ("
                + t.getClass().getSimpleName() + said
                + "). Open it with its own program and save it anew, or report it.";
    }

    private static String brief(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String target(Path link) {
        try {
            return " (to " + Files.readSymbolicLink(link) + ")";
        } catch (IOException e) {
            return "";
        }
    }
}
