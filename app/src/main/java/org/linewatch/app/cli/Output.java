package org.linewatch.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * Where a verb writes.
 *
 * @param data what was asked for, as bytes
 * @param messages what there is to say about it
 */
record Output(OutputStream data, PrintWriter messages) {
    /** Standard output and standard error. */
    static Output standard(CommandLine command) {
        return new Output(new StandardOutput(), command.getErr());
    }

    /** Writes a number as the one line of data. */
    void number(long number) throws IOException {
        data.write((number + "\n").getBytes(StandardCharsets.UTF_8));
        data.flush();
    }

    /** Whoever read the output has seen enough. That is no fault: the verb ends. */
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("Standard output is closed.");
        }
    }

    /** Whether something failed because the output was closed. */
    static boolean closed(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof Closed) {
                return true;
            }
        }
        return false;
    }

    private static final class StandardOutput extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            System.out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            System.out.write(bytes, from, length);
            check();
        }

        @Override
        public void flush() throws IOException {
            check();
        }

        /** Also flushes. */
        private static void check() throws IOException {
            if (System.out.checkError()) {
                throw new Closed();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
