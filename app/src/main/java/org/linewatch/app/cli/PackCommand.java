package org.linewatch.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.PackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Care for packs. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Checks a country's data.")
public final class PackCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing verb: pack validate DIR");
    }

    @Command(
            name = "validate",
            mixinStandardHelpOptions = true,
            description = {
                "Checks a pack: schema, ids, references, dates, vocabularies, sources.",
                "Each fault goes to standard output as one JSON object {file, line, column, what, cure} and to standard"
                        + " error as one line. Exit 0 without a fault, 1 with any."
            })
    int validate(@Parameters(paramLabel = "DIR", description = "Folder of the pack.") Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Pack pack = PackFiles.load(folder);
            err.println(folder + ": no fault. " + contents(pack));
            return 0;
        } catch (PackException e) {
            JsonLines.write(out, e.faults());
            err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            err.println(folder + " cannot be read: " + e.getMessage() + ". Name the folder that holds pack.yaml.");
            return 1;
        }
    }

    private static String contents(Pack pack) {
        List<String> counts = List.of(
                pack.securityTypes().size() + " types",
                pack.organs().size() + " organs",
                pack.laws().size() + " laws",
                pack.provisions().size() + " provisions",
                pack.cases().size() + " cases",
                pack.triggers().size() + " triggers",
                pack.officeHolders().size() + " office-holders",
                pack.firms().size() + " firms");
        return pack.id() + " " + pack.version() + ": " + String.join(", ", counts) + "; SHA-256 " + pack.hash();
    }
}
