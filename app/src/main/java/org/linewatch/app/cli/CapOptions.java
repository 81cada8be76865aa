package org.linewatch.app.cli;

import org.linewatch.app.read.Caps;
import picocli.CommandLine.Option;

/** The most that one input may cost. Use it as a picocli mixin. */
final class CapOptions {
    private static final int MOST_MEGABYTES = 1024;

    @Option(
            names = "--largest",
            paramLabel = "MB",
            defaultValue = "64",
            description = "Largest file that is read whole, and largest row of a table (default: ${DEFAULT-VALUE}).")
    private int largest;

    @Option(
            names = "--most-pages",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Pages of a document (default: ${DEFAULT-VALUE}).")
    private int pages;

    @Option(
            names = "--most-seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "Seconds that reading may go on without a document or a row (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--most-characters",
            paramLabel = "N",
            defaultValue = "50000000",
            description = "Characters of a document's text (default: ${DEFAULT-VALUE}).")
    private int characters;

    @Option(
            names = "--most-memory",
            paramLabel = "MB",
            defaultValue = "0",
            description = "Memory that reading one input may take (default: half of the program's).")
    private int memory;

    @Option(
            names = "--most-expansion",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many times its size an archive may unpack to (default: ${DEFAULT-VALUE}).")
    private int expansion;

    @Option(
            names = "--most-depth",
            paramLabel = "N",
            defaultValue = "5",
            description = "How deep archives may lie in one another (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Option(
            names = "--most-members",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Members of an archive (default: ${DEFAULT-VALUE}).")
    private int members;

    /**
     * What the options say.
     *
     * @throws IllegalArgumentException if one says what cannot be; the message names it
     */
    Caps caps() {
        if (largest < 1 || largest > MOST_MEGABYTES) {
            throw new IllegalArgumentException("--largest must be from 1 to " + MOST_MEGABYTES);
        }
        positive("--most-pages", pages);
        positive("--most-seconds", seconds);
        positive("--most-characters", characters);
        positive("--most-expansion", expansion);
        positive("--most-depth", depth);
        positive("--most-members", members);
        Caps said = Caps.USUAL.megabytes(largest).seconds(seconds).counts(pages, characters, expansion, depth, members);
        if (memory == 0) {
            return said;
        }
        positive("--most-memory", memory);
        return said.memory((long) memory << 20);
    }

    private static void positive(String option, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(option + " must be at least 1");
        }
    }
}
