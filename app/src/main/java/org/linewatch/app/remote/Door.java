package org.linewatch.app.remote;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.StoreException;
import org.linewatch.engine.model.OtherRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Through it, other processes of this machine work on the store that a server has open: it runs verbs for them and
 * keeps what they ingest. It opens to who can read {@code server.json} in the store's folder and shows the token from
 * it in a header; a browser, which says where its page is from, is refused whatever it shows.
 *
 * <p>What is to be kept is read to its end before any of it is kept, so a connection that breaks leaves all or nothing
 * behind. Each such request has an id: sent again because its answer was lost, it is not kept again.
 */
public final class Door {
    static final String HELLO = "/internal/hello";
    static final String VERB = "/internal/verb";
    static final String UNCHANGED = "/internal/unchanged";
    static final String DOCUMENTS = "/internal/documents";
    static final String OTHERS = "/internal/others";
    static final String LEDGER = "/internal/ledger";
    static final String LAST = "/internal/last";
    static final String FAILED = "/internal/failed";
    static final String INPUT = "input";
    static final String TOKEN = "Linewatch-Token";
    static final String REQUEST = "Linewatch-Request";
    static final int CANNOT_KEEP = 507;

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int REMEMBERED = 1000;

    private final Archive archive;
    private final Token token = Token.random();
    private final String version;
    private final Verbs verbs;
    private final Object keeping = new Object();
    private final Map<String, Integer> kept = new LinkedHashMap<>();
    private boolean closed;

    /** Runs verbs. */
    @FunctionalInterface
    public interface Verbs {
        /**
         * Runs the verb that arguments name, if it is one that a server runs.
         *
         * @return the exit code
         */
        int run(List<String> arguments, Archive archive, OutputStream data, PrintWriter messages);
    }

    /**
     * Makes the door to an archive.
     *
     * @param version the program's version; a client has to have the same
     */
    public Door(Archive archive, String version, Verbs verbs) {
        this.archive = archive;
        this.version = version;
        this.verbs = verbs;
    }

    /** Puts the door's routes beside the others of a server. */
    public void register(RoutesConfig routes) {
        routes.get(HELLO, guarded(ctx -> ctx.contentType("application/json").result(Wire.bytes(new Hello(version)))));
        routes.post(VERB, guarded(this::verb));
        routes.post(UNCHANGED, guarded(this::unchanged));
        routes.post(LAST, guarded(this::last));
        routes.post(
                FAILED, guarded(ctx -> ctx.contentType("application/json").result(Wire.bytes(archive.failedFiles()))));
        routes.post(
                DOCUMENTS,
                guarded(ctx -> keep(ctx, CodedDocument.class, batch -> {
                    archive.keep(batch);
                    return batch.size();
                })));
        routes.post(
                OTHERS,
                guarded(ctx -> keep(
                        ctx,
                        OtherRecord.class,
                        batch -> archive.keepOthers(String.valueOf(ctx.queryParam(INPUT)), batch))));
        routes.post(
                LEDGER,
                guarded(ctx -> keep(ctx, LedgerLine.class, lines -> {
                    archive.ledger(lines);
                    return lines.size();
                })));
    }

    /** What a server says of itself. */
    record Hello(String version) {}

    /** A document that a client may send. */
    record Key(String id, String sha256) {}

    /**
     * Says in the store's folder where the door is, until it is closed.
     *
     * @param address of the server
     * @return closes the door: what is being kept is kept to its end, and nothing more
     * @throws IOException if the store's folder cannot be written
     */
    public Open open(URI address) throws IOException {
        ServerFile file = new ServerFile(address, token, ProcessHandle.current().pid(), version);
        Path store = archive.dir();
        file.write(store);
        return () -> {
            try {
                file.remove(store);
            } catch (IOException e) {
                LOG.warn("{} could not be removed: {}", store, e.getMessage());
            }
            synchronized (keeping) {
                closed = true;
            }
        };
    }

    /** An open door. */
    @FunctionalInterface
    public interface Open extends AutoCloseable {
        @Override
        void close();
    }

    private Handler guarded(Handler handler) {
        return ctx -> {
            boolean browser = ctx.header("Origin") != null || ctx.header("Sec-Fetch-Site") != null;
            if (browser || !InetAddress.getByName(ctx.ip()).isLoopbackAddress() || !token.is(ctx.header(TOKEN))) {
                throw new ForbiddenResponse("This address is for Linewatch's own verbs");
            }
            handler.handle(ctx);
        };
    }

    private void verb(Context ctx) throws IOException {
        List<String> arguments = Wire.list(ctx.bodyInputStream(), String.class);
        // Whoever pages through an answer may take his time, and the connection serves nothing else.
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .setIdleTimeout(0);
        ctx.contentType("application/octet-stream").header("Connection", "close");
        // Javalin's own stream holds back what is flushed.
        Frames frames = new Frames(ctx.res().getOutputStream());
        int code = verbs.run(arguments, archive, frames.data(), frames.messages());
        try {
            frames.exit(code);
        } catch (IOException e) {
            LOG.debug("The client of a verb went away", e);
        }
    }

    private void unchanged(Context ctx) throws IOException {
        Map<String, String> asked = new HashMap<>();
        Wire.list(ctx.bodyInputStream(), Key.class).forEach(key -> asked.put(key.id(), key.sha256()));
        ctx.contentType("application/json").result(Wire.bytes(archive.unchanged(asked)));
    }

    private void last(Context ctx) throws IOException {
        Collection<LedgerLine> lines =
                archive.last(Wire.list(ctx.bodyInputStream(), String.class)).values();
        ctx.contentType("application/json").result(Wire.bytes(lines));
    }

    /** Keeps things and says how many were new. */
    private interface Keep<T> {
        int keep(List<T> values);
    }

    private <T> void keep(Context ctx, Class<T> type, Keep<T> keep) throws IOException {
        InputStream body = ctx.bodyInputStream();
        Limited limited = new Limited(body, Runtime.getRuntime().maxMemory() / 4);
        List<T> values;
        try {
            values = Wire.list(limited, type);
        } catch (IOException e) {
            if (!limited.exceeded()) {
                LOG.info("Nothing is kept of what a client sent: {}", e.getMessage());
                ctx.status(400);
                return;
            }
            // Read to its end, since a client that is still sending does not look at the answer.
            body.transferTo(OutputStream.nullOutputStream());
            refuse(
                    ctx,
                    "A batch is larger than the server's memory allows. Give the server more (LINEWATCH_JAVA_OPTS=-Xmx4g), "
                            + "or stop it and ingest without it.");
            return;
        }
        try {
            ctx.contentType("application/json").result(Wire.bytes(keep(ctx.header(REQUEST), values, keep)));
        } catch (StoreException e) {
            LOG.warn("What a client sent is not kept: {}", e.getMessage());
            refuse(ctx, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("What a client sent could not be kept", e);
            refuse(ctx, String.valueOf(e.getMessage()));
        }
    }

    /** Keeps values, unless that was done before. */
    private <T> int keep(@Nullable String request, List<T> values, Keep<T> keep) {
        synchronized (keeping) {
            if (closed) {
                throw new StoreException("The server is being stopped.", null);
            }
            Integer before = request == null ? null : kept.get(request);
            if (before != null) {
                return before;
            }
            int fresh = keep.keep(values);
            if (request != null) {
                kept.put(request, fresh);
            }
            if (kept.size() > REMEMBERED) {
                kept.remove(kept.keySet().iterator().next());
            }
            return fresh;
        }
    }

    private static void refuse(Context ctx, String why) {
        ctx.status(CANNOT_KEEP).contentType("text/plain; charset=utf-8").result(why);
    }
}
