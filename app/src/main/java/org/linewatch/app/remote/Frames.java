package org.linewatch.app.remote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Carries what a verb writes over one stream: data (bytes) and messages (text), and at the end the exit code. A frame is
 * a byte for its kind, a length (four bytes, the highest first) and so many bytes. Without the frame of the exit code
 * the answer is not whole.
 */
final class Frames {
    private static final byte DATA = 'd';
    private static final byte MESSAGE = 'm';
    private static final byte EXIT = 'x';
    private static final int LARGEST = 1 << 20;

    private final DataOutputStream out;
    private int filled;
    private final byte[] buffer = new byte[16 * 1024];

    /** Writes to this stream. */
    Frames(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Takes data, buffered. */
    OutputStream data() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int done = 0;
                while (done < length) {
                    if (filled == buffer.length) {
                        send();
                    }
                    int some = Math.min(length - done, buffer.length - filled);
                    System.arraycopy(bytes, from + done, buffer, filled, some);
                    filled += some;
                    done += some;
                }
            }

            @Override
            public void flush() throws IOException {
                send();
                out.flush();
            }
        };
    }

    /** Takes messages; each reaches the other side at once, after the data written before it. */
    PrintWriter messages() {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] characters, int from, int length) throws IOException {
                        send();
                        byte[] bytes = new String(characters, from, length).getBytes(StandardCharsets.UTF_8);
                        for (int at = 0; at < bytes.length; at += LARGEST) {
                            frame(MESSAGE, bytes, at, Math.min(LARGEST, bytes.length - at));
                        }
                    }

                    @Override
                    public void flush() throws IOException {
                        out.flush();
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                },
                true);
    }

    /** Ends the answer. */
    void exit(int code) throws IOException {
        send();
        out.writeByte(EXIT);
        out.writeInt(Integer.BYTES);
        out.writeInt(code);
        out.flush();
    }

    private void send() throws IOException {
        if (filled > 0) {
            int length = filled;
            filled = 0;
            frame(DATA, buffer, 0, length);
        }
    }

    private void frame(byte kind, byte[] bytes, int from, int length) throws IOException {
        out.writeByte(kind);
        out.writeInt(length);
        out.write(bytes, from, length);
    }

    /** The answer was cut off. */
    static final class CutOff extends IOException {
        private static final long serialVersionUID = 1L;

        CutOff(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Passes an answer on as it comes.
     *
     * @return the exit code
     * @throws CutOff if it ends before the exit code, or is none
     * @throws IOException if the data cannot be written
     */
    static int copy(InputStream answer, OutputStream data, PrintWriter messages) throws IOException {
        DataInputStream in = new DataInputStream(answer);
        while (true) {
            byte kind;
            byte[] bytes;
            try {
                kind = in.readByte();
                int length = in.readInt();
                if (length < 0 || length > LARGEST) {
                    throw new IOException("a frame of " + length + " bytes");
                }
                bytes = new byte[length];
                in.readFully(bytes);
            } catch (EOFException e) {
                throw new CutOff("it ended early", e);
            } catch (IOException e) {
                throw new CutOff(String.valueOf(e.getMessage()), e);
            }
            switch (kind) {
                case DATA -> data.write(bytes);
                case MESSAGE -> {
                    messages.print(new String(bytes, StandardCharsets.UTF_8));
                    messages.flush();
                }
                case EXIT -> {
                    data.flush();
                    return ByteBuffer.wrap(bytes).getInt();
                }
                default -> throw new CutOff("a frame of kind " + kind, new IOException());
            }
        }
    }
}
