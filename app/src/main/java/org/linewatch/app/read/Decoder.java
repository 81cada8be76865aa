package org.linewatch.app.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text: UTF-16 where a byte order mark says so, else UTF-8 if the bytes are sound UTF-8, else GB18030,
 * the common older encoding of Chinese text. What is neither is refused as binary.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Text may hold one control character, or one replaced or private character, in so many. */
    private static final int TOLERANCE = 100;

    private Decoder() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws InputFault if there are no bytes, or they are no text
     */
    public static String decode(byte[] bytes) throws InputFault {
        if (bytes.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
        String text = text(bytes);
        if (text.isBlank()) {
            throw new InputFault("The file is empty but for blanks: there is nothing to read.");
        }
        long odd = text.codePoints().filter(Decoder::odd).count();
        if (text.indexOf('\0') >= 0 || odd * TOLERANCE > text.length()) {
            throw binary();
        }
        return text;
    }

    /** Why a row is refused that has bytes which the file's encoding does not know. */
    public static final String UNSOUND =
            "It has bytes that the encoding of the rest of the file does not know: save the file as UTF-8.";

    /** Stands for bytes that the encoding does not know; no text holds it. */
    static final char BROKEN = '\uFFFF';

    /** Whether a part of what {@link #open} gave has only bytes that the encoding knows. */
    public static boolean isSound(String part) {
        return part.indexOf(BROKEN) < 0;
    }

    /** @throws InputFault if a part of what {@link #open} gave is not sound */
    public static void sound(String part) throws InputFault {
        if (!isSound(part)) {
            throw new InputFault(UNSOUND);
        }
    }

    /**
     * A source's characters, for formats that are read piece by piece. Bytes that the encoding does not know become one
     * character that {@link #sound} looks for.
     *
     * @throws InputFault if the source is empty, or binary
     */
    public static Reader open(Source source) throws IOException, InputFault {
        InputStream in = new BufferedInputStream(source.open(), 1 << 16);
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN)));
    }

    private static String text(byte[] bytes) throws InputFault {
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int skip = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return strict(bytes, skip, StandardCharsets.UTF_8);
        } catch (InputFault notUtf8) {
            String text = strict(bytes, 0, GB18030);
            // GB18030 accepts almost any bytes: Chinese text is known by its ideographs.
            long ideographs = text.codePoints().filter(Character::isIdeographic).count();
            long foreign = text.codePoints().filter(c -> c > 0x7F).count();
            if (ideographs * 2 < foreign) {
                throw binary();
            }
            return text;
        }
    }

    private static String strict(byte[] bytes, int skip, Charset charset) throws InputFault {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            throw binary();
        }
    }

    private static InputFault binary() {
        return new InputFault("The file is binary, or in an encoding that is not UTF-8, UTF-16 or GB18030:"
                + " save it as UTF-8 text, or give it the name of its own format.");
    }

    private static boolean odd(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        return control
                || c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
