package org.linewatch.app.read.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.InputFault;

/**
 * The mappings of a run, in their order. Of several, the first whose paths all lead somewhere in a file's first row is
 * the file's.
 *
 * @param all the mappings with their names
 */
public record Mappings(List<Named> all) {
    /** No mapping: rows must have the plain shape. */
    public static final Mappings NONE = new Mappings(List.of());

    private static final String CURE =
            " Say with --map FILE.yaml where id and text stand (examples are in samples/maps).";

    /** A mapping and the name of its file. */
    public record Named(String name, Mapping mapping) {}

    /** Copies the list. */
    public Mappings {
        all = List.copyOf(all);
    }

    /**
     * Reads mapping files, and all mapping files of a folder in the order of their names.
     *
     * @throws InputFault if one has a fault, is absent, or a folder holds none
     */
    public static Mappings read(List<Path> paths) throws IOException, InputFault {
        List<Named> out = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new InputFault(path + ": there is no such mapping file: check its name.");
            }
            List<Path> files = Files.isDirectory(path) ? inside(path) : List.of(path);
            if (files.isEmpty()) {
                throw new InputFault(path + ": the folder holds no mapping file: they end in .yaml.");
            }
            for (Path file : files) {
                out.add(new Named(String.valueOf(file.getFileName()), MappingFile.read(file)));
            }
        }
        return new Mappings(out);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The mapping of a file with this first row; null where its rows have the plain shape.
     *
     * @param fixed whether all rows of the file have the columns of the first
     * @throws InputFault if no mapping fits, with what each misses
     */
    @Nullable Mapping choose(JsonNode row, boolean fixed) throws InputFault {
        if (all.size() == 1 && !fixed) {
            return all.get(0).mapping();
        }
        for (Named named : all) {
            if (named.mapping().missing(row).isEmpty()) {
                return named.mapping();
            }
        }
        if (all.size() != 1 && Mapping.isPlain(row)) {
            return null;
        }
        String has = "the columns are " + Columns.of(row) + ".";
        if (all.isEmpty()) {
            throw new InputFault("The rows have no id and text: " + has + CURE);
        }
        throw new InputFault("The rows fit no mapping: " + has + " Missing are "
                + all.stream().map(named -> misses(named, row)).collect(Collectors.joining("; ")) + "." + CURE);
    }

    private static String misses(Named named, JsonNode row) {
        return "for " + named.name() + " "
                + named.mapping().missing(row).stream()
                        .map(path -> "'" + path + "'")
                        .collect(Collectors.joining(", "));
    }
}
