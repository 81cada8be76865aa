package org.linewatch.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.linewatch.app.remote.Door;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.StoreException;
import org.linewatch.app.web.SampleRun;
import org.linewatch.app.web.Site;
import org.linewatch.app.web.WebServer;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the web pages and the HTTP API over a store, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows a store as web pages and answers programs over HTTP, on this machine only.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private PackOption packs = new PackOption();

    @Option(names = "--host", paramLabel = "H", defaultValue = "127.0.0.1", description = "Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8700", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Pack pack = packs.load();
        try (Shutdown shutdown = new Shutdown();
                Archive archive = open()) {
            Door door = new Door(archive, Version.current(), new ServerVerbs());
            Site site = new Site(pack, archive, RuleCoder.of(pack), SampleRun.NONE, Version.current());
            try (WebServer server = WebServer.start(site, host, port, door::register);
                    Door.Open open = door.open(server.address())) {
                spec.commandLine().getErr().println("Linewatch is at " + server.address() + " (stop with Ctrl-C)");
                shutdown.await();
                return 0;
            }
        }
    }

    private Archive open() {
        Opened opened = store.open();
        if (opened instanceof Opened.There there) {
            throw new StoreException(
                    "A server has the store " + store.dir() + " open already: "
                            + there.server().address(),
                    null);
        }
        return ((Opened.Here) opened).archive();
    }
}
