package org.linewatch.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.linewatch.app.ingest.DocumentCoder;
import org.linewatch.app.ingest.Ingest;
import org.linewatch.app.ingest.IngestOptions;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.store.Archive;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.pack.Pack;

/** A real server with the bundled pack and the bundled samples, coded; one for all tests of a run. */
final class TestSite {
    private static TestSite shared;

    final Pack pack;
    final Archive archive;
    final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestSite() throws IOException {
        pack = PackFiles.load(null);
        archive = Archive.open(Files.createTempDirectory("linewatch-web"));
        RuleCoder coder = RuleCoder.of(pack);
        Path samples = Path.of(System.getProperty("linewatch.root")).resolve("samples/documents");
        IngestOptions options =
                new IngestOptions(Mappings.NONE, DocumentKind.NEWS, new DocumentCoder(coder, pack.hash()), 2);
        new Ingest(Sink.of(archive), options, line -> {}, Clock.systemUTC()).run(List.of(samples));
        server = WebServer.start(new Site(pack, archive, coder, SampleRun.NONE, "test"), "127.0.0.1", 0);
    }

    /** The one server; it ends with the tests. */
    static synchronized TestSite shared() throws IOException {
        if (shared == null) {
            shared = new TestSite();
            TestSite site = shared;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                site.server.close();
                site.archive.close();
            }));
        }
        return shared;
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
