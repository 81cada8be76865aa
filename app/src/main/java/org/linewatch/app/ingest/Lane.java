package org.linewatch.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Caps;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.FileNames;
import org.linewatch.app.read.FileSource;
import org.linewatch.app.read.Formats;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.app.store.Rows.Stamp;
import org.linewatch.engine.model.OtherRecord;

/**
 * One file on its way: a reader fills its queue on one thread, the run empties it on another. Whatever goes wrong with
 * the file ends up in the queue as words, never as an exception; a reader that hangs is given up, and what it hands on
 * later is dropped.
 */
final class Lane implements Runnable {
    private static final int MOST_ITEMS = 64;
    private static final int OTHERS_TOGETHER = 1000;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final long SECOND = 1_000_000_000L;

    private final Input input;
    private final long number;
    private final Formats formats;
    private final Caps caps;
    private final Backlog backlog;
    private final Deque<Item> queue = new ArrayDeque<>();
    /** What is held until the file has been read to its end; null where all is handed on at once. */
    private @Nullable List<Item> held;

    private String sha256 = "";
    private @Nullable Thread reader;
    private volatile long since;
    private volatile boolean working;
    private volatile boolean givenUp;
    private final AtomicLong position = new AtomicLong();
    private volatile long size;

    Lane(Input input, long number, Formats formats, Caps caps, Backlog backlog) {
        this.input = input;
        this.number = number;
        this.formats = formats;
        this.caps = caps;
        this.backlog = backlog;
    }

    Input input() {
        return input;
    }

    long number() {
        return number;
    }

    /** Guarded by the backlog, as is {@link #full}. */
    Deque<Item> queue() {
        return queue;
    }

    boolean full() {
        return queue.size() >= MOST_ITEMS
                || queue.stream().mapToLong(Item::weight).sum() >= MOST_CHARACTERS;
    }

    /** How far the reader has come, in bytes. */
    long position() {
        return Math.min(position.get(), size);
    }

    /** Size of the file, in bytes; 0 before it was opened. */
    long size() {
        return size;
    }

    /** Whether the reader has said nothing for twice the time that it may take. */
    boolean hangs() {
        return working && System.nanoTime() - since > 2 * caps.seconds() * SECOND;
    }

    /** Leaves the reader to itself. */
    void giveUp() {
        givenUp = true;
        synchronized (this) {
            if (reader != null) {
                reader.interrupt();
            }
        }
        backlog.drop(this);
    }

    /** Why it was given up. */
    String hung() {
        return "Its reader hung for more than " + 2 * caps.seconds() + " seconds and was given up"
                + ": it is damaged or made to harm; leave it out, or allow more with --most-seconds.";
    }

    /** The reader was given up, or the run has ended. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    @Override
    public void run() {
        synchronized (this) {
            reader = Thread.currentThread();
        }
        try {
            put(whole());
        } catch (GivenUp e) {
            // Nobody waits for it any more.
        } finally {
            working = false;
            synchronized (this) {
                reader = null;
                // An interrupt that was meant for this lane must not reach the next one.
                Thread.interrupted();
            }
        }
    }

    /** Reads the file and says how it ended; what was found before a fault stays, unless the file has changed. */
    private Item.End whole() {
        Stamp before = null;
        String why;
        try {
            before = check();
            size = before.bytes();
            why = read(new Watched(new FileSource(input.path()), position));
        } catch (InputFault e) {
            why = e.why();
        } catch (IOException e) {
            why = Reasons.of(e, input.path());
        }
        working = false;
        if (before != null) {
            String changed = changed(before);
            if (changed == null) {
                release();
            } else {
                why = changed;
            }
        }
        return new Item.End(why == null ? sha256 : "", why, before);
    }

    private @Nullable String read(Source file) throws IOException, InputFault {
        DocumentReader with = reader(file);
        held = with.streams() ? null : new ArrayList<>();
        long memory = reserve(with, file);
        try {
            resume();
            step(with, file, 0);
            return null;
        } catch (GivenUp e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Reasons.broken(e, "reading");
        } finally {
            backlog.release(memory);
        }
    }

    private @Nullable String changed(Stamp before) {
        String how;
        try {
            Stamp after = input.stamp();
            if (after.equals(before)) {
                return null;
            }
            how = before.bytes() == after.bytes()
                    ? "it was written to"
                    : "from " + before.bytes() + " to " + after.bytes() + " bytes";
        } catch (IOException e) {
            how = "it is gone";
        }
        return "It changed while it was read (" + how + "): ingest it again when it is complete.";
    }

    private Stamp check() throws IOException, InputFault {
        Path path = input.path();
        if (input.why() != null) {
            throw new InputFault(input.why());
        }
        BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
        if (is.isOther()) {
            throw new InputFault("It is a pipe or a device, and no file: write what it yields into a file first.");
        }
        if (is.isDirectory()) {
            throw new InputFault("It has become a folder since it was listed: run again.");
        }
        if (!FileNames.sound(path)) {
            throw new InputFault("Its name is no UTF-8, so that it could not be named in the record: rename it"
                    + " (convmv -f gb18030 -t utf8 renames whole folders).");
        }
        return input.stamp();
    }

    private DocumentReader reader(Source source) throws IOException, InputFault {
        return formats.reader(source.name())
                .orElseThrow(() -> new InputFault(
                        "Its format is not known: " + String.join(", ", formats.extensions()) + " are read."))
                .chosen(source);
    }

    private long reserve(DocumentReader with, Source source) throws IOException, InputFault {
        if (!with.streams()) {
            caps.check(source);
        }
        long known = source.size();
        long bytes = Math.min(known < 0 ? caps.bytes() : known, caps.bytes()) * with.appetite();
        if (bytes > caps.memory()) {
            throw new InputFault("Reading it could take " + megabytes(bytes) + " MB of memory, and "
                    + megabytes(caps.memory()) + " MB are allowed: split it, give the program more"
                    + " (LINEWATCH_JAVA_OPTS=-Xmx4g), or allow more with --most-memory.");
        }
        working = false;
        try {
            backlog.reserve(number, bytes);
        } catch (InterruptedException e) {
            throw new GivenUp();
        }
        return bytes;
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }

    private void release() {
        List<Item> all = held;
        held = null;
        if (all != null) {
            all.forEach(this::put);
        }
    }

    private void hand(Item item) {
        List<Item> all = held;
        if (all == null) {
            put(item);
        } else {
            all.add(item);
        }
        resume();
    }

    private void put(Item item) {
        working = false;
        try {
            if (!givenUp) {
                backlog.put(this, item);
            }
        } catch (InterruptedException e) {
            throw new GivenUp();
        }
        if (givenUp) {
            throw new GivenUp();
        }
    }

    /** From now on the reader is waited for. */
    private void resume() {
        since = System.nanoTime();
        working = true;
    }

    private void step(DocumentReader with, Source source, int depth) throws IOException, InputFault {
        Step step = new Step(source, depth);
        try {
            with.read(source, step);
        } finally {
            step.handOthers();
        }
    }

    /** One reading: that of the file, or of a source inside it. */
    private final class Step implements Reading {
        private final Source source;
        private final int depth;
        private final List<OtherRecord> others = new ArrayList<>();

        Step(Source source, int depth) {
            this.source = source;
            this.depth = depth;
        }

        @Override
        public Caps caps() {
            return caps;
        }

        @Override
        public void document(Draft draft) {
            sha256 = depth == 0 && draft.name().equals(source.name()) ? draft.sha256() : "";
            if (draft.text().length() > caps.characters()) {
                fault(
                        draft.name(),
                        draft.sha256(),
                        "Its text is longer than " + caps.characters()
                                + " characters: split it, or allow more with --most-characters.");
            } else {
                hand(new Item.Read(draft));
            }
        }

        @Override
        public void other(OtherRecord record) {
            others.add(record);
            if (others.size() >= OTHERS_TOGETHER) {
                handOthers();
            }
        }

        private void handOthers() {
            if (!others.isEmpty()) {
                hand(new Item.Others(source.name(), List.copyOf(others)));
                others.clear();
            }
        }

        @Override
        public void fault(String name, String hash, String why) {
            hand(new Item.Fault(name, hash, why));
        }

        @Override
        public void leftOut(String name) {
            hand(new Item.LeftOut(name));
        }

        @Override
        public void at(long bytes) {
            if (depth == 0) {
                position.set(bytes);
            }
        }

        @Override
        public void member(Source member) {
            try {
                if (depth == caps.depth()) {
                    throw new InputFault("It lies more than " + depth + " archives deep: unpack it first.");
                }
                DocumentReader with = reader(member);
                long memory = reserve(with, member);
                try {
                    resume();
                    step(with, member, depth + 1);
                } finally {
                    backlog.release(memory);
                }
            } catch (InputFault e) {
                fault(member.name(), "", e.why());
            } catch (IOException e) {
                fault(member.name(), "", Reasons.of(e, null));
            } catch (GivenUp e) {
                throw e;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fault(member.name(), "", Reasons.broken(e, "reading"));
            }
            resume();
        }

        @Override
        public void goOn() throws InputFault {
            if (givenUp) {
                throw new GivenUp();
            }
            if (System.nanoTime() - since > caps.seconds() * SECOND) {
                throw new InputFault("Reading went on for more than " + caps.seconds()
                        + " seconds without a document: leave it out, or allow more with --most-seconds.");
            }
        }
    }
}
