package org.linewatch.app.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.linewatch.app.store.Archive;
import org.linewatch.engine.pack.ActorNames;
import org.linewatch.engine.pack.Pack;

/** The site: pages and HTTP API over a pack and an archive. It listens on this machine only. */
public final class WebServer implements AutoCloseable {
    private static final long LARGEST_REQUEST = 8L * 1024 * 1024;

    private final Javalin javalin;
    private final String host;

    private WebServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Starts the server.
     *
     * @param site what is shown
     * @param host a name or address of this machine itself
     * @param port the port, 0 for any free one
     * @throws ServerException if the host is another than this machine, or the port is taken; the message says the cure
     */
    public static WebServer start(Site site, String host, int port) {
        return start(site, host, port, routes -> {});
    }

    /**
     * Starts the server with routes beside its own.
     *
     * @param more registers them
     * @throws ServerException as above
     */
    public static WebServer start(Site site, String host, int port, Consumer<RoutesConfig> more) {
        if (!Guard.loopback(host)) {
            throw new ServerException(
                    "Will not listen on '" + host + "': there are no accounts, so anybody who reaches "
                            + "that address could read and add documents. Leave --host out, or use 127.0.0.1.");
        }
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.jetty.multipartConfig.maxTotalRequestSize(Uploads.LARGEST_REQUEST, SizeUnit.BYTES);
            config.jetty.host = host;
            config.jetty.port = port;
            register(config.routes, site);
            more.accept(config.routes);
        });
        try {
            return new WebServer(javalin.start(), host);
        } catch (JavalinBindException e) {
            throw new ServerException("Port " + port + " on " + host
                    + " is in use. Stop what listens there, or choose another with --port.");
        }
    }

    /** Where the first page is. */
    public URI address() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port() + "/");
    }

    /** The patterns of all addresses that answer to GET. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method == HandlerType.GET)
                .map(handler -> handler.endpoint.path)
                .distinct()
                .toList();
    }

    /** Lets running requests end and stops. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void register(RoutesConfig routes, Site site) {
        Pack pack = site.pack();
        Archive archive = site.archive();
        Pages pages = new Pages(pack, new ActorNames(pack)::name, site::notice, site.version());
        Bases bases = new Bases(pack, archive);
        CaseListings cases = new CaseListings(pack);
        FilterForms forms = new FilterForms(pack);

        routes.before(Guard::check);
        routes.before(pages::serve);
        new Problems(pages).register(routes);
        Assets.register(routes, site.version());
        new OverviewPage(pack, archive, cases, bases, pages).register(routes);

        new TryPage(site, pages).register(routes);
        new Service(site).register(routes);
        routes.get("/keys", ctx -> pages.show(ctx, "keys", frame -> frame));
        new AboutPage(site, bases, pages).register(routes);

        ListPages lists = new ListPages(pages);
        new PackPages(pack, lists, bases).register(routes);
        new LawPages(pack, archive, cases, pages, lists, bases).register(routes);
        new OrganPages(pack, archive, cases, pages, bases).register(routes);
        new InterestPages(pack, archive, cases, pages, bases).register(routes);
        new DoctrinePages(new Doctrine(pack, archive), archive, pages, bases).register(routes);
        new CasePages(cases, forms, pages, lists, bases).register(routes);
        new RecordPages(pack, archive, forms, pages, lists, bases).register(routes);
        new OtherPages(archive, pages).register(routes);
        new CodebookPages(pages, new CodeCounts(pack, archive, cases)).register(routes);
        new ComparePage(archive, forms, pages, bases).register(routes);
        new DocumentPages(archive, pages, lists, bases).register(routes);
    }
}
