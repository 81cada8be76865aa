package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.linewatch.app.read.FileNames;
import org.linewatch.app.read.Formats;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.Stamp;

/** The inputs of a run, in the order of the paths, as they are found. */
final class Inputs implements Iterator<Input> {
    /** So many are asked about at once, when a run goes on. */
    private static final int TOGETHER = 256;

    private final Sink sink;
    private final Selection selection;
    private final Consumer<Stamp> skipped;
    private final Iterator<Iterator<Input>> paths;
    private Iterator<Input> current = Collections.emptyIterator();
    private final Deque<Input> ready = new ArrayDeque<>();

    /**
     * Makes the inputs of these paths.
     *
     * @param leftOut is told what kind of file is left out of a folder, for each
     * @param skipped is told of each file that is not read since it was before
     */
    Inputs(
            List<Path> paths,
            Sink sink,
            Formats formats,
            Selection selection,
            Consumer<String> leftOut,
            Consumer<Stamp> skipped) {
        this.sink = sink;
        this.selection = selection;
        this.skipped = skipped;
        this.paths = selection.only() == Selection.Only.FAILED
                ? List.of(failed(paths).iterator()).iterator()
                : paths.stream()
                        .map(path -> Files.isDirectory(path)
                                ? new Walk(path, formats, selection.ignore(), leftOut)
                                : List.of(Input.of(path)).iterator())
                        .iterator();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            List<Input> some = more();
            if (some.isEmpty()) {
                return false;
            }
            ready.addAll(selection.only() == Selection.Only.REST ? rest(some) : some);
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private List<Input> more() {
        int most = selection.only() == Selection.Only.REST ? TOGETHER : 1;
        List<Input> some = new ArrayList<>(most);
        while (some.size() < most) {
            if (current.hasNext()) {
                some.add(current.next());
            } else if (paths.hasNext()) {
                current = paths.next();
            } else {
                break;
            }
        }
        return some;
    }

    private List<Input> rest(List<Input> some) {
        Map<String, LedgerLine> last =
                sink.last(some.stream().map(Input::file).distinct().toList());
        return some.stream().filter(input -> !done(input, last)).toList();
    }

    private boolean done(Input input, Map<String, LedgerLine> last) {
        LedgerLine line = last.get(input.file());
        if (input.why() != null
                || line == null
                || line.stamp() == null
                || line.outcome().equals(Ledger.FAILED)) {
            return false;
        }
        try {
            boolean same = input.stamp().equals(line.stamp());
            if (same) {
                skipped.accept(line.stamp());
            }
            return same;
        } catch (IOException e) {
            return false; // It is told when it is read.
        }
    }

    private List<Input> failed(List<Path> under) {
        List<String> folders = under.stream().map(FileNames::of).toList();
        return sink.failedFiles().stream()
                .filter(file -> folders.isEmpty()
                        || folders.stream()
                                .anyMatch(folder -> file.equals(folder)
                                        || file.startsWith(folder.endsWith("/") ? folder : folder + "/")))
                .map(file -> Input.of(FileNames.path(file)))
                .toList();
    }
}
