package org.linewatch.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.linewatch.app.store.StoreException;
import org.linewatch.app.web.ServerException;
import org.linewatch.engine.pack.PackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. One class a verb; exit 0 done, 1 some inputs failed, 2 wrong usage. */
@Command(
        name = "linewatch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CodeCommand.class,
            DemoCommand.class,
            DocumentsCommand.class,
            EvalCommand.class,
            EventsCommand.class,
            ExportCommand.class,
            IngestCommand.class,
            MentionsCommand.class,
            OthersCommand.class,
            PackCommand.class,
            ReindexCommand.class,
            SearchCommand.class,
            ServeCommand.class,
            TypesCommand.class
        },
        description = "A sourced record of what states do in the name of national security.")
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs the verb that the arguments name and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /**
     * The command line with all its verbs. What a store, a pack, the server or a file refuses is told in its own words,
     * without a stack trace; a stack trace means a fault of the program.
     */
    static CommandLine commandLine() {
        // An argument that begins with @ names no file of arguments: a server opens no file that a client names.
        CommandLine line = new CommandLine(new Main())
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
        return line.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (Output.closed(fault)) {
                return 0;
            }
            if (fault instanceof StoreException
                    || fault instanceof PackException
                    || fault instanceof ServerException
                    || fault instanceof IOException) {
                command.getErr().println(fault.getMessage());
                return 1;
            }
            throw fault;
        });
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
