package org.linewatch.bench.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes a folder of any number of documents, varied from the corpora: JSON Lines in the plain shape, a file a thousand
 * documents, and Markdown files beside them for what is Markdown in the corpora. The originals are shuffled once and gone
 * through again and again, so that every part of the folder has the corpora's own mixture, and the first n documents of a
 * larger set are the smaller set.
 */
public final class CorpusMaker {
    private static final int IN_A_FILE = 1000;
    private static final long SHUFFLE = 20_251_125;
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusMaker() {}

    /**
     * Takes the folder of the corpora, the number of documents and the folder to write to, which must not exist.
     *
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: CorpusMaker CORPORA NUMBER FOLDER");
            System.exit(2);
        }
        make(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    }

    /** Makes the folder, which must not exist. */
    public static void make(Path corpora, int number, Path folder) throws IOException {
        List<Original> originals = new ArrayList<>(Originals.read(corpora));
        Collections.shuffle(originals, new Random(SHUFFLE));
        Files.createDirectory(folder);
        for (int from = 0; from < number; from += IN_A_FILE) {
            // One folder a thousand: files are read by path, and the mixture must hold for every stretch of the
            // reading.
            Path part = Files.createDirectory(folder.resolve(String.format("part-%06d", from / IN_A_FILE)));
            part(originals, from, Math.min(number, from + IN_A_FILE), part);
        }
    }

    private static void part(List<Original> originals, int from, int to, Path folder) throws IOException {
        try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("rows.jsonl"))) {
            for (int i = from; i < to; i++) {
                Original copy = Variation.of(originals.get(i % originals.size()), i / originals.size());
                if (copy.markdown()) {
                    Files.write(folder.resolve(copy.id() + ".md"), copy.paragraphs());
                } else {
                    rows.write(row(copy));
                    rows.newLine();
                }
            }
        }
    }

    private static String row(Original copy) throws IOException {
        ObjectNode row = JSON.createObjectNode();
        row.put("id", copy.id());
        row.put("lang", copy.language());
        row.put("kind", copy.kind());
        if (!copy.title().isEmpty()) {
            row.put("title", copy.title());
        }
        if (!copy.date().isEmpty()) {
            row.put("date", copy.date());
        }
        row.put("text", String.join("\n\n", copy.paragraphs()));
        return JSON.writeValueAsString(row);
    }
}
