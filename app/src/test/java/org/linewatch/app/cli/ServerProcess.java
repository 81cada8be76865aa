package org.linewatch.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code serve} on a store, in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final Path said;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServerProcess(Process process, Path said, URI address) {
        this.process = process;
        this.said = said;
        this.address = address;
    }

    /** Starts it and waits until it answers. */
    static ServerProcess on(Path store) throws IOException, InterruptedException {
        Path said = Files.createTempFile("linewatch-serve", ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--store",
                        store.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            String text = Files.readString(said);
            int at = text.indexOf("http://");
            if (at >= 0 && text.indexOf(' ', at) > 0) {
                URI address = URI.create(text.substring(at, text.indexOf(' ', at)));
                return new ServerProcess(process, said, address);
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("The server does not start: " + Files.readString(said));
    }

    URI address() {
        return address;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** All that it wrote. */
    String said() throws IOException {
        return Files.readString(said);
    }

    /** Ends it without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The server does not stop: " + said());
        }
        Files.deleteIfExists(said);
    }
}
