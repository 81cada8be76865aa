package org.linewatch.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. One class a verb; exit 0 done, 1 some inputs failed, 2 wrong usage. */
@Command(
        name = "linewatch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {Code.class, PackCommand.class, Serve.class, Types.class},
        description = "A sourced record of what states do in the name of national security.")
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the verb that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
