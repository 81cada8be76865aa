package org.linewatch.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.linewatch.app.ingest.DocumentCoder;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.app.remote.Door;
import org.linewatch.app.store.Archive;
import org.linewatch.app.web.Site;
import org.linewatch.app.web.WebServer;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code demo}: a fresh store in a temporary folder with the pack and the bundled samples. The pages are there at once,
 * with the exhibits that come from the pack; the samples are coded meanwhile.
 */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows the pack and the bundled samples as web pages, in a store that is removed at the end.")
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", defaultValue = "8700", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("linewatch-demo");
        // Opening the database and reading the pack take about as long: they are done side by side.
        CompletableFuture<Archive> opening = CompletableFuture.supplyAsync(() -> Archive.open(folder));
        Pack pack = PackFiles.load(null);
        RuleCoder coder = RuleCoder.of(pack);
        try (Shutdown shutdown = new Shutdown(() -> remove(folder));
                Samples samples = Samples.open();
                Archive archive = opening.join()) {
            Door door = new Door(archive, Version.current(), new ServerVerbs());
            Site site = new Site(pack, archive, coder, samples, Version.current());
            try (WebServer server = WebServer.start(site, "127.0.0.1", port, door::register);
                    Door.Open open = door.open(server.address())) {
                spec.commandLine().getOut().println(server.address() + "?samples=1");
                spec.commandLine().getErr().println("Linewatch demo: open the address above (stop with Ctrl-C).");
                Thread coding =
                        new Thread(() -> samples.code(archive, new DocumentCoder(coder, pack.hash())), "samples");
                coding.start();
                shutdown.await();
                samples.stop();
                coding.join();
                return 0;
            }
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            System.err.println("The demo's folder " + folder + " could not be removed: " + e.getMessage());
        }
    }
}
