package org.linewatch.engine.coder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the word tables on the class path: tab-separated UTF-8, a header line, {@code #} begins a comment line. */
public final class Tsv {
    private Tsv() {}

    /**
     * The rows of a resource beside this class, each with as many cells as the header.
     *
     * @param name {@code frames.tsv}, {@code en/verbs.tsv}
     * @throws IllegalStateException if it is absent, or a row has too many cells; the message names file and line
     */
    public static List<List<String>> rows(String name) {
        try (InputStream in = Tsv.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The word table " + name + " is missing from the class path");
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String name, BufferedReader lines) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
            if (width == 0) {
                width = cells.size();
                continue;
            }
            if (cells.size() > width) {
                throw new IllegalStateException(
                        name + " line " + number + " has " + cells.size() + " cells, its header " + width);
            }
            while (cells.size() < width) {
                cells.add("");
            }
            rows.add(cells.stream().map(String::strip).toList());
        }
        return rows;
    }

    /** The values of a cell that holds a list, separated by semicolons. */
    public static List<String> list(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
