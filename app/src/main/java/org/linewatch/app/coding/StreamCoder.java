package org.linewatch.app.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.JsonLines;
import org.linewatch.app.exchange.Offsets;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.ReadDocument;

/**
 * Codes passages on several threads and writes the answers in the order of the passages. Passages travel in batches, of
 * which a bounded number is under way at once, so that an input of any size takes little memory.
 */
public final class StreamCoder {
    private static final int BATCH = 64;

    private final Coder coder;
    private final int threads;
    private final boolean utf16;

    /**
     * How to code.
     *
     * @param threads how many threads code at once
     * @param utf16 whether spans are written in UTF-16 units instead of code points
     */
    public StreamCoder(Coder coder, int threads, boolean utf16) {
        this.coder = coder;
        this.threads = threads;
        this.utf16 = utf16;
    }

    /**
     * Codes JSON Lines, one passage a line; blank lines are passed over.
     *
     * @return how many lines failed; each is named on {@code errors}
     */
    public int lines(BufferedReader in, OutputStream out, PrintWriter errors) throws IOException {
        int[] number = {0};
        return run(
                () -> {
                    String line = in.readLine();
                    while (line != null && line.isBlank()) {
                        number[0]++;
                        line = in.readLine();
                    }
                    number[0]++;
                    if (line == null) {
                        return null;
                    }
                    String json = line;
                    int at = number[0];
                    return () -> Line.read(json, at);
                },
                out,
                errors);
    }

    /** Codes the passages of a document, whose ids are its name and their number, {@code name#0}. */
    public int document(ReadDocument read, OutputStream out, PrintWriter errors) throws IOException {
        List<Line> lines = new ArrayList<>();
        Context context = Context.of(read.document());
        for (Passage passage : read.passages()) {
            String id = read.document().name() + "#" + passage.ordinal();
            lines.add(new Line(id, passage.text(), passage.language(), context, ""));
        }
        var each = lines.iterator();
        return run(
                () -> {
                    Line line = each.hasNext() ? each.next() : null;
                    return line == null ? null : () -> line;
                },
                out,
                errors);
    }

    /** Gives lines unread, so that the threads that code also read them; null at the end. */
    private interface Source {
        @Nullable Supplier<Line> next() throws IOException;
    }

    private record Answer(byte[] json, List<String> errors) {}

    private int run(Source source, OutputStream out, PrintWriter errors) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Queue<Future<Answer>> waiting = new ArrayDeque<>();
        int failed = 0;
        try {
            List<Supplier<Line>> batch = new ArrayList<>();
            for (Supplier<Line> line = source.next(); line != null; line = source.next()) {
                batch.add(line);
                if (batch.size() == BATCH) {
                    List<Supplier<Line>> full = batch;
                    waiting.add(pool.submit(() -> answer(full)));
                    batch = new ArrayList<>();
                    if (waiting.size() > 2 * threads) {
                        failed += write(waiting.remove(), out, errors);
                    }
                }
            }
            List<Supplier<Line>> rest = batch;
            waiting.add(pool.submit(() -> answer(rest)));
            while (!waiting.isEmpty()) {
                failed += write(waiting.remove(), out, errors);
            }
        } finally {
            pool.shutdownNow();
        }
        out.flush();
        errors.flush();
        return failed;
    }

    private static int write(Future<Answer> future, OutputStream out, PrintWriter errors) throws IOException {
        try {
            Answer answer = future.get();
            out.write(answer.json);
            answer.errors.forEach(errors::println);
            return answer.errors.size();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Coding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("Coding failed: " + e.getCause(), e);
        }
    }

    private Answer answer(List<Supplier<Line>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> errors = new ArrayList<>();
        try (JsonLines json = new JsonLines(bytes)) {
            for (Supplier<Line> unread : lines) {
                Line line = unread.get();
                List<CodedEvent> events = List.of();
                String error = line.error();
                if (error.isEmpty()) {
                    try {
                        events = coder.code(line.text(), line.language(), line.context());
                    } catch (RuntimeException e) {
                        error = "the coder failed: " + e;
                    }
                }
                if (!error.isEmpty()) {
                    errors.add(line.id() + ": " + error);
                }
                List<CodedEvent> found = events;
                String why = error;
                json.add(out -> write(out, line, found, why));
            }
        }
        return new Answer(bytes.toByteArray(), errors);
    }

    private void write(JsonGenerator out, Line line, List<CodedEvent> events, String error) throws IOException {
        Offsets offsets = utf16 ? Offsets.utf16(line.text()) : Offsets.CODE_POINTS;
        out.writeStartObject();
        out.writeStringField("id", line.id());
        out.writeArrayFieldStart("events");
        for (CodedEvent event : events) {
            EventJson.write(out, event, offsets);
        }
        out.writeEndArray();
        if (!error.isEmpty()) {
            out.writeStringField("error", error);
        }
        out.writeEndObject();
    }
}
