package org.linewatch.app.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import org.linewatch.app.remote.Door;
import org.linewatch.app.store.Archive;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the verbs that other processes hand to a server: those that are a {@link StoreVerb}, and no others. */
final class ServerVerbs implements Door.Verbs {
    @Override
    public int run(List<String> arguments, Archive archive, OutputStream data, PrintWriter messages) {
        return Main.commandLine()
                .setOut(messages)
                .setErr(messages)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExecutionStrategy(parsed -> run(parsed, archive, new Output(data, messages)))
                .execute(arguments.toArray(String[]::new));
    }

    private static int run(ParseResult parsed, Archive archive, Output output) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        if (!(last.commandSpec().userObject() instanceof StoreVerb verb)) {
            throw new ParameterException(command, "A server does not run this verb for others");
        }
        try {
            return verb.run(archive, output);
        } catch (ParameterException e) {
            throw e;
        } catch (Exception e) {
            throw new ExecutionException(command, String.valueOf(e.getMessage()), e);
        }
    }
}
