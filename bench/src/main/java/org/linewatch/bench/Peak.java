package org.linewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Watches a process and keeps the operating system's own high-water mark of its resident memory (Linux). */
final class Peak implements Runnable {
    private static final long POLL_MILLIS = 100;

    private final Process process;
    private volatile long kilobytes;

    Peak(Process process) {
        this.process = process;
    }

    /** Watches until the process ends. */
    @Override
    public void run() {
        try {
            while (process.isAlive()) {
                kilobytes = Math.max(kilobytes, now());
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The mark in megabytes; 0 where the system does not tell. */
    long megabytes() {
        return kilobytes / 1024;
    }

    private long now() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // the process has just ended
        }
    }
}
