package org.linewatch.app.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linewatch.app.ingest.Sink;
import org.linewatch.app.store.StoreException;

/** The server that has a store open, as a client of its door sees it. */
public final class RemoteServer {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration HELLO = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(CONNECT)
            .build();
    private final ServerFile file;

    private RemoteServer(ServerFile file) {
        this.file = file;
    }

    /**
     * The server that has the store open.
     *
     * @param version the version of this program
     * @return empty where none answers, which a {@code server.json} that was left behind does not change
     * @throws StoreException if the server is of another version; the message says what to do
     */
    public static Optional<RemoteServer> of(Path store, String version) {
        Optional<RemoteServer> server = ServerFile.read(store).map(RemoteServer::new);
        Optional<String> its = server.flatMap(RemoteServer::hello);
        if (its.isPresent() && !its.get().equals(version)) {
            throw new StoreException(
                    "The server on the store " + store + " (" + server.get().address() + ") is Linewatch " + its.get()
                            + ", this is " + version + ". Stop it and start it again with this version.",
                    null);
        }
        return its.isPresent() ? server : Optional.empty();
    }

    /** Where its pages are. */
    public URI address() {
        return file.address();
    }

    /**
     * Runs a verb there.
     *
     * @return its exit code
     * @throws StoreException if the server does not answer, or not to the end
     * @throws IOException if the data cannot be written
     */
    public int run(List<String> arguments, OutputStream data, PrintWriter messages) throws IOException {
        HttpResponse<InputStream> answer;
        try {
            answer = post(Door.VERB, BodyPublishers.ofByteArray(Wire.bytes(arguments)), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw silent(e);
        }
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw refused(answer.statusCode());
            }
            return Frames.copy(body, data, messages);
        } catch (Frames.CutOff e) {
            throw new StoreException(
                    "The server at " + address() + " stopped in the middle of its answer (" + e.getMessage()
                            + "); what came of it is not whole. Run the verb again.",
                    e);
        }
    }

    /** Keeps documents there. Thread-safe. */
    public Sink sink() {
        return new RemoteSink(this);
    }

    /**
     * Asks something that takes a list.
     *
     * @throws StoreException if the server refuses or does not answer
     */
    <T> List<T> ask(String path, List<?> values, Class<T> type) {
        try {
            byte[] answer = answer(post(path, body(values), BodyHandlers.ofByteArray()));
            return Wire.list(new ByteArrayInputStream(answer), type);
        } catch (IOException e) {
            throw silent(e);
        }
    }

    /**
     * Has a list kept. If the answer is lost while the server lives, it is sent once more; the server knows it again.
     *
     * @return how many were new
     * @throws StoreException if the server refuses, with its reason, or does not answer
     */
    int keep(String path, List<?> values) {
        String id = UUID.randomUUID().toString();
        try {
            return count(post(path, body(values), BodyHandlers.ofByteArray(), Door.REQUEST, id));
        } catch (IOException first) {
            if (hello().isEmpty()) {
                throw silent(first);
            }
            try {
                return count(post(path, body(values), BodyHandlers.ofByteArray(), Door.REQUEST, id));
            } catch (IOException second) {
                throw silent(second);
            }
        }
    }

    private static BodyPublisher body(List<?> values) {
        return BodyPublishers.ofByteArrays(Wire.pieces(values));
    }

    private int count(HttpResponse<byte[]> answer) throws IOException {
        return Wire.value(answer(answer), Integer.class);
    }

    private byte[] answer(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == Door.CANNOT_KEEP) {
            throw new StoreException(new String(answer.body(), StandardCharsets.UTF_8), null);
        }
        if (status / 100 != 2) {
            throw refused(status);
        }
        return answer.body();
    }

    /** The version of the server; empty where none answers or another does. */
    private Optional<String> hello() {
        try {
            HttpRequest request = request(Door.HELLO).timeout(HELLO).GET().build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == OK
                    ? Optional.of(Wire.value(answer.body(), Door.Hello.class).version())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private <T> HttpResponse<T> post(String path, BodyPublisher body, BodyHandler<T> handler, String... headers)
            throws IOException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), handler);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path))
                .header(Door.TOKEN, file.token().secret());
    }

    private StoreException silent(IOException e) {
        return new StoreException(
                "The server at " + address() + " no longer answers (" + e
                        + "). What was kept before is whole: start the server again, or do without it, and run the verb "
                        + "again.",
                e);
    }

    private StoreException refused(int status) {
        return new StoreException(
                "The server at " + address() + " failed (status " + status + "); its messages tell why.", null);
    }

    private static StoreException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StoreException("Interrupted while waiting for the server.", e);
    }
}
