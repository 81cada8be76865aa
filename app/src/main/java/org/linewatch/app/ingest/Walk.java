package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.FileNames;
import org.linewatch.app.read.Formats;
import org.linewatch.app.read.InputFault;

/**
 * The files of known formats in a folder and its folders, by name in each, a folder at a time, so that the first is there
 * before the last is found. Hidden ones, those of unknown formats, what an ignore file names and links to folders are left
 * out; what cannot be read is passed on with the reason.
 */
final class Walk implements Iterator<Input> {
    private final Path root;
    private final Formats formats;
    private final @Nullable IgnoreRules extra;
    private final Consumer<String> leftOut;
    private final Deque<Folder> open = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();

    /** A folder on the way, with what is still to come of it. */
    private record Folder(Path path, @Nullable IgnoreRules rules, Iterator<Path> entries) {}

    /**
     * Begins at a folder.
     *
     * @param extra rules beside those of the folders, tied to this one; null for none
     * @param leftOut is told what kind of thing is left out, for each
     */
    Walk(Path root, Formats formats, @Nullable IgnoreRules extra, Consumer<String> leftOut) {
        this.root = root;
        this.formats = formats;
        this.extra = extra;
        this.leftOut = leftOut;
        enter(root);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !open.isEmpty()) {
            Folder folder = open.getLast();
            if (folder.entries.hasNext()) {
                entry(folder.entries.next());
            } else {
                open.removeLast();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void enter(Path folder) {
        List<Path> entries = new ArrayList<>();
        IgnoreRules rules = null;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
            Path file = folder.resolve(IgnoreRules.NAME);
            rules = Files.isRegularFile(file) ? IgnoreRules.read(file) : null;
        } catch (DirectoryIteratorException e) {
            ready.add(Input.failed(
                    folder,
                    "The folder is not read whole. " + Reasons.of(Objects.requireNonNull(e.getCause()), folder)));
        } catch (IOException e) {
            ready.add(Input.failed(folder, "The folder is not read. " + Reasons.of(e, folder)));
        } catch (InputFault e) {
            // Without its rules, what was to be left out would be taken in.
            ready.add(Input.failed(folder, "The folder is left out whole. " + e.why()));
            return;
        }
        entries.sort(null);
        open.add(new Folder(folder, rules, entries.iterator()));
    }

    private void entry(Path path) {
        String name = FileNames.last(path);
        if (name.startsWith(".")) {
            return;
        }
        BasicFileAttributes is;
        try {
            is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            ready.add(Input.failed(path, Reasons.of(e, path)));
            return;
        }
        if (ignored(path, is.isDirectory())) {
            return;
        }
        if (is.isDirectory()) {
            enter(path);
        } else if (is.isSymbolicLink() && Files.isDirectory(path)) {
            leftOut.accept("link to a folder");
        } else if (formats.reader(name).isEmpty()) {
            leftOut.accept(kind(name));
        } else {
            ready.add(Input.of(path));
        }
    }

    /** What a file is counted as that is left out. */
    static String kind(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 || dot == last.length() - 1 || last.length() - dot > 12
                ? "without extension"
                : last.substring(dot).toLowerCase(java.util.Locale.ROOT);
    }

    /** The rules nearest to the file count first. */
    private boolean ignored(Path path, boolean folder) {
        for (Iterator<Folder> up = open.descendingIterator(); up.hasNext(); ) {
            Folder above = up.next();
            Boolean said = above.rules == null ? null : above.rules.ignores(from(above.path, path), folder);
            if (said != null) {
                return said;
            }
        }
        return extra != null && Boolean.TRUE.equals(extra.ignores(from(root, path), folder));
    }

    private static String from(Path folder, Path path) {
        String base = FileNames.of(folder);
        return FileNames.of(path).substring(base.length() + (base.endsWith("/") ? 0 : 1));
    }
}
