package org.linewatch.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.linewatch.app.eval.Evaluation;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.pack.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the coder on a file of passages whose events are known. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Codes the passages of GOLD and prints how well the result agrees with its events.")
public final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", description = "JSON Lines of passages with their events.")
    private Path gold;

    @Option(names = "--alt", description = "Accept the gold's alternative values too.")
    private boolean alternatives;

    @Option(names = "--errors", description = "Tell on standard error which stage lost each missed event.")
    private boolean errors;

    @Mixin
    private PackOption pack;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Evaluation evaluation = new Evaluation(RuleCoder.of(pack.load()), alternatives);
            evaluation
                    .run(Evaluation.read(gold), errors, err)
                    .print(spec.commandLine().getOut());
            return 0;
        } catch (PackException | IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
