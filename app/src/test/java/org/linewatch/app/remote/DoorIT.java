package org.linewatch.app.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.Stamp;
import org.linewatch.app.store.Samples;
import org.linewatch.app.store.StoreException;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;

/** The door of a real server to a real archive, and connections that break in every place. */
@Timeout(120)
final class DoorIT {
    private static final String VERSION = "9.9";

    @TempDir
    private Path dir;

    private Archive archive;
    private Javalin server;
    private Door.Open open;
    private Door.Verbs verbs = (arguments, store, data, messages) -> 0;

    @BeforeEach
    void start() throws IOException {
        archive = Archive.open(dir);
        Door door = new Door(
                archive, VERSION, (arguments, store, data, messages) -> verbs.run(arguments, store, data, messages));
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = 0;
                    door.register(config.routes);
                })
                .start();
        open = door.open(URI.create("http://127.0.0.1:" + server.port() + "/"));
    }

    @AfterEach
    void stop() {
        open.close();
        server.stop();
        archive.close();
    }

    private RemoteServer remote() {
        return RemoteServer.of(dir, VERSION).orElseThrow();
    }

    private static CodedDocument document(String id) {
        return Samples.document(id).paragraph("Duties on barley.").build();
    }

    private static LedgerLine line() {
        return new LedgerLine("run", "in.txt", "", "done", "", 1, Instant.EPOCH);
    }

    @Test
    void whatIsSentIsKeptAndFound() {
        var sink = remote().sink();
        String hash = document("a").read().document().sha256();
        assertEquals(Set.of(), sink.unchanged(Map.of("a", hash)));
        sink.keep(List.of(document("a"), document("b")));
        sink.ledger(List.of(line()));
        assertEquals(Set.of("a"), sink.unchanged(Map.of("a", hash, "b", "other", "c", hash)));
        assertEquals(Set.of(), sink.unchanged(Map.of()));
        LedgerLine failed = new LedgerLine(
                "run", "文 1.txt#3", "", "failed", "why", 0, Instant.EPOCH, "文 1.txt", new Stamp(3, 1_700_000_000_000L));
        LedgerLine whole = new LedgerLine(
                "run", "文 1.txt", "", "done", "", 1, Instant.EPOCH, "文 1.txt", new Stamp(3, 1_700_000_000_000L));
        sink.ledger(List.of(failed, whole));
        assertEquals(Map.of("文 1.txt", whole), sink.last(List.of("文 1.txt", "other")));
        assertEquals(archive.last(List.of("文 1.txt")), sink.last(List.of("文 1.txt")));
        assertEquals(archive.failedFiles(), sink.failedFiles());
        assertEquals(2, archive.search("barley", Filter.ALL, 10, null).total());
        assertEquals(line(), archive.ledger(3, null).items().get(2));
    }

    @Test
    void whatTheStoreRefusesIsSaidInItsWords() {
        CodedDocument odd = document("odd");
        CodedDocument wrong = new CodedDocument(
                odd.read(),
                Samples.document("odd")
                        .paragraph("x")
                        .paragraph("y")
                        .paragraph("China sanctioned them.")
                        .mention(Samples.Act.of(EventType.SANCTION, Instrument.TARIFF, "CHN", "AUS"), "sanctioned")
                        .build()
                        .mentions());
        StoreException here = assertThrows(StoreException.class, () -> archive.keep(List.of(wrong)));
        StoreException there =
                assertThrows(StoreException.class, () -> remote().sink().keep(List.of(document("a"), wrong)));
        assertEquals(here.getMessage(), there.getMessage());
        assertEquals(0, archive.countDocuments(Filter.ALL));
    }

    @Test
    void withoutTheTokenOrFromABrowserNothingIsAnswered() throws Exception {
        String token = ServerFile.read(dir).orElseThrow().token().secret();
        assertEquals(200, hello(Door.TOKEN, token));
        assertEquals(403, hello("X", "y"));
        assertEquals(403, hello(Door.TOKEN, Token.random().secret()));
        assertEquals(403, hello(Door.TOKEN, token, "Origin", "http://127.0.0.1:" + server.port()));
        assertEquals(403, hello(Door.TOKEN, token, "Sec-Fetch-Site", "same-origin"));
    }

    private int hello(String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + Door.HELLO))
                .headers(headers)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void anotherVersionIsToldWhatToDo() {
        StoreException e = assertThrows(StoreException.class, () -> RemoteServer.of(dir, "10.0"));
        assertTrue(e.getMessage().contains("is Linewatch 9.9, this is 10.0"), e.getMessage());
    }

    @Test
    void aFileThatWasLeftBehindLeadsNowhere() throws IOException {
        Path other = Files.createDirectory(dir.resolve("other"));
        // The address now belongs to the server of another store, whose token is another.
        new ServerFile(remote().address(), Token.random(), 1, VERSION).write(other);
        assertTrue(RemoteServer.of(other, VERSION).isEmpty());
        new ServerFile(URI.create("http://127.0.0.1:1/"), Token.random(), 1, VERSION).write(other);
        assertTrue(RemoteServer.of(other, VERSION).isEmpty());
        Files.writeString(other.resolve("server.json"), "{");
        assertTrue(RemoteServer.of(other, VERSION).isEmpty());
    }

    @Test
    void aClosedDoorKeepsNothing() {
        RemoteServer before = remote();
        open.close();
        assertTrue(RemoteServer.of(dir, VERSION).isEmpty());
        StoreException e =
                assertThrows(StoreException.class, () -> before.sink().keep(List.of(document("a"))));
        assertEquals("The server is being stopped.", e.getMessage());
        assertEquals(0, archive.countDocuments(Filter.ALL));
    }

    @Test
    void aRequestThatBreaksOffLeavesNothingBehind() throws Exception {
        byte[] body = Wire.bytes(List.of(document("a"), document("b")));
        String head = "POST " + Door.DOCUMENTS + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + Door.TOKEN + ": "
                + ServerFile.read(dir).orElseThrow().token().secret() + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        for (int length : new int[] {0, 1, body.length / 2, body.length - 1}) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(body, 0, length);
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
            assertEquals(0, archive.countDocuments(Filter.ALL), length + " bytes");
        }
    }

    /** A connection that is cut before the answer comes through; later ones are passed on whole. */
    @Test
    void whatIsSentAgainBecauseItsAnswerWasLostIsKeptOnce() throws Exception {
        ServerFile real = ServerFile.read(dir).orElseThrow();
        try (CuttingProxy proxy = new CuttingProxy(server.port())) {
            new ServerFile(proxy.address(), real.token(), real.pid(), real.version()).write(dir);
            RemoteServer remote = remote();
            proxy.cutNext();
            remote.sink().ledger(List.of(line()));
            assertEquals(1, archive.ledger(10, null).total());
            assertEquals(1, proxy.cuts());
            remote.sink().ledger(List.of(line()));
            assertEquals(2, archive.ledger(10, null).total());
        } finally {
            real.write(dir);
        }
    }

    @Test
    void aVerbWaitsForItsReaderAndEndsWhenHeGoes() throws Exception {
        AtomicLong written = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(1);
        verbs = (arguments, store, data, messages) -> {
            try {
                while (true) {
                    data.write(new byte[8192]);
                    written.addAndGet(8192);
                }
            } catch (IOException e) {
                ended.countDown();
                return 1;
            }
        };
        long enough = 1 << 20;
        AtomicLong read = new AtomicLong();
        OutputStream reader = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("not used");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (read.addAndGet(length) > enough) {
                    try {
                        Thread.sleep(700);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    throw new IOException("The reader goes");
                }
            }
        };
        assertThrows(IOException.class, () -> remote().run(
                        List.of("mentions"), reader, new PrintWriter(new StringWriter())));
        long held = written.get() - read.get();
        assertTrue(held < 32 << 20, held + " bytes were written ahead of the reader");
        assertTrue(ended.await(20, TimeUnit.SECONDS), "the verb goes on without a reader");
    }

    @Test
    void aServerThatStopsInTheMiddleIsSaidToHaveStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        verbs = (arguments, store, data, messages) -> {
            try {
                data.write(1);
                data.flush();
                over.await();
                return 0;
            } catch (IOException | InterruptedException e) {
                return 1;
            }
        };
        ServerFile real = ServerFile.read(dir).orElseThrow();
        try (CuttingProxy proxy = new CuttingProxy(server.port())) {
            new ServerFile(proxy.address(), real.token(), real.pid(), real.version()).write(dir);
            RemoteServer remote = remote();
            OutputStream reader = new OutputStream() {
                @Override
                public void write(int value) {
                    begun.countDown();
                }
            };
            Thread killer = new Thread(() -> {
                try {
                    begun.await();
                    proxy.close();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            killer.start();
            StoreException e = assertThrows(
                    StoreException.class,
                    () -> remote.run(List.of("mentions"), reader, new PrintWriter(new StringWriter())));
            assertTrue(e.getMessage().contains("stopped in the middle of its answer"), e.getMessage());
            killer.join();
            StoreException gone =
                    assertThrows(StoreException.class, () -> remote.sink().keep(List.of(document("a"))));
            assertTrue(gone.getMessage().contains("no longer answers"), gone.getMessage());
        } finally {
            over.countDown();
            real.write(dir);
        }
    }

    /** Passes connections on to a server; the answer to a cut request never arrives, though the server gave it. */
    private static final class CuttingProxy implements AutoCloseable {
        private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<Socket> sockets = new CopyOnWriteArrayList<>();
        private final AtomicLong cuts = new AtomicLong();
        private final int port;
        private volatile boolean cut;

        CuttingProxy(int port) throws IOException {
            this.port = port;
            thread(this::accept);
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
        }

        void cutNext() {
            cut = true;
        }

        long cuts() {
            return cuts.get();
        }

        private static void thread(Runnable work) {
            Thread thread = new Thread(work, "proxy");
            thread.setDaemon(true);
            thread.start();
        }

        private void accept() {
            try {
                while (true) {
                    Socket client = listening.accept();
                    if (listening.isClosed()) {
                        // On a busy machine a connection can still slip in while the socket is being closed.
                        client.close();
                        return;
                    }
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                    sockets.add(client);
                    sockets.add(server);
                    thread(() -> pass(client, server, false));
                    thread(() -> pass(server, client, true));
                }
            } catch (IOException e) {
                // Closed: the test is over.
            }
        }

        private void pass(Socket from, Socket to, boolean answers) {
            byte[] bytes = new byte[8192];
            try (from;
                    to;
                    InputStream in = from.getInputStream()) {
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    if (answers && cut) {
                        cut = false;
                        cuts.incrementAndGet();
                        return;
                    }
                    to.getOutputStream().write(bytes, 0, count);
                }
            } catch (IOException e) {
                // The other end is gone, and so is this one.
            }
        }

        @Override
        public void close() throws IOException {
            listening.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
