package org.linewatch.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.linewatch.app.coding.PlainDocument;
import org.linewatch.app.coding.StreamCoder;
import org.linewatch.engine.coder.Codebook;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.pack.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes passages: JSON Lines or a document in, JSON Lines of events out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the acts that passages tell of.",
            "In: JSON Lines {\"id\",\"text\"[,\"published\",\"lang\",\"kind\"]}, or a document (txt, md, html), whose "
                    + "passages get the ids name#0, name#1 and so on.",
            "Out: one line {\"id\",\"events\":[...]} for each, in order; spans are code points of the passage."
        })
public final class CodeCommand implements Callable<Integer> {
    /** How spans are counted on the way out. */
    enum Spans {
        codepoints,
        utf16
    }

    /** Whose rulings hold. */
    enum Codebooks {
        linewatch(Codebook.LINEWATCH),
        plover(Codebook.PLOVER);

        private final Codebook rulings;

        Codebooks(Codebook rulings) {
            this.rulings = rulings;
        }
    }

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "-", description = "A file, or - (standard input).")
    private String file = "-";

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Threads that code (default: 1).")
    private int threads = 1;

    @Option(
            names = "--spans",
            defaultValue = "codepoints",
            description = "${COMPLETION-CANDIDATES} (default: codepoints).")
    private Spans spans = Spans.codepoints;

    @Option(
            names = "--codebook",
            defaultValue = "linewatch",
            description = "${COMPLETION-CANDIDATES} (default: linewatch).")
    private Codebooks codebook = Codebooks.linewatch;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            defaultValue = "",
            description = "Day on which a document was published.")
    private String published = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "news",
            description = "Kind of a document: news, statement, notice, report, law.")
    private String kind = "news";

    @Mixin
    private PackOption pack;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        if (threads < 1) {
            errors.println("--threads must be at least 1");
            return 2;
        }
        try {
            StreamCoder coder =
                    new StreamCoder(RuleCoder.of(pack.load(), codebook.rulings), threads, spans == Spans.utf16);
            OutputStream out = Output.standard(spec.commandLine()).data();
            return run(coder, out, errors) == 0 ? 0 : 1;
        } catch (Output.Closed e) {
            return 0;
        } catch (PackException | IOException | IllegalArgumentException e) {
            errors.println(e.getMessage());
            return 1;
        }
    }

    private int run(StreamCoder coder, OutputStream out, PrintWriter errors) throws IOException {
        if (file.equals("-")) {
            return lines(coder, System.in, out, errors);
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException(file + " is no file that can be read");
        }
        if (lines(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                return lines(coder, in, out, errors);
            }
        }
        return coder.document(PlainDocument.read(path, published, kind), out, errors);
    }

    /** Whether a file holds JSON Lines: by its first character, whatever its name is. */
    private static boolean lines(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            while (first >= 0 && (Character.isWhitespace(first) || first == 0xEF || first == 0xBB || first == 0xBF)) {
                first = in.read();
            }
            return first == '{';
        }
    }

    private static int lines(StreamCoder coder, InputStream in, OutputStream out, PrintWriter errors)
            throws IOException {
        return coder.lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out, errors);
    }
}
