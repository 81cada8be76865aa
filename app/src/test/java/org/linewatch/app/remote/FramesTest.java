package org.linewatch.app.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FramesTest {
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final StringWriter messages = new StringWriter();

    private int copy(byte[] bytes) throws IOException {
        return Frames.copy(new ByteArrayInputStream(bytes), data, new PrintWriter(messages));
    }

    @Test
    void anyBytesMessagesAndTheExitCodeComeThrough() throws IOException {
        Random random = new Random(7);
        byte[] all = new byte[300_000];
        random.nextBytes(all);
        Frames frames = new Frames(wire);
        OutputStream out = frames.data();
        for (int at = 0; at < all.length; ) {
            int some = Math.min(random.nextInt(40_000), all.length - at);
            out.write(all, at, some);
            frames.messages().print("第" + at + "个\n");
            at += some;
        }
        out.write(200);
        frames.exit(-3);
        assertEquals(-3, copy(wire.toByteArray()));
        assertArrayEquals(all, Arrays.copyOf(data.toByteArray(), all.length));
        assertEquals((byte) 200, data.toByteArray()[all.length]);
        assertEquals(all.length + 1, data.size());
        assertTrue(messages.toString().startsWith("第0个\n第"), messages.toString());
    }

    @Test
    void anAnswerWithoutItsEndIsNotWhole() throws IOException {
        Frames frames = new Frames(wire);
        frames.data().write(new byte[100]);
        frames.exit(0);
        byte[] whole = wire.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(Frames.CutOff.class, () -> copy(part), length + " bytes");
        }
    }

    @Test
    void noiseIsNoAnswer() {
        assertThrows(Frames.CutOff.class, () -> copy("HTTP/1.1 200 OK and more".getBytes()));
        assertThrows(Frames.CutOff.class, () -> copy(new byte[] {'z', 0, 0, 0, 0}));
    }

    @Test
    void messagesFollowTheDataBeforeThem() throws IOException {
        Frames frames = new Frames(wire);
        frames.data().write('a');
        frames.messages().println("after a");
        byte[] soFar = wire.toByteArray();
        assertThrows(Frames.CutOff.class, () -> copy(soFar));
        assertEquals(1, data.size());
        assertEquals("after a" + System.lineSeparator(), messages.toString());
    }
}
