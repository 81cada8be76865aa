package org.linewatch.app.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text in the encoding that {@link Encodings} tells. What is no text is refused as binary. */
public final class Decoder {
    /** Why a row is refused that has bytes which the file's encoding does not know. */
    public static final String UNSOUND =
            "It has bytes that the encoding of the rest of the file does not know: save the file as UTF-8.";

    /** Stands for bytes that the encoding does not know; no text holds it. */
    private static final char BROKEN = '\uFFFF';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Text may hold one control character, or one replaced or private character, in so many. */
    private static final int TOLERANCE = 100;

    private Decoder() {}

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
     * The text, without a byte order mark.
     *
     * @throws InputFault if there are no bytes, they are no text, or their encoding cannot be told
     */
    public static String decode(byte[] bytes) throws InputFault {
        return decode(bytes, null);
    }

    /**
     * The text, without a byte order mark. Single bytes that the encoding does not know become U+FFFD.
     *
     * @param declared the encoding that is said to be the text's, which may be wrong or no encoding; null if none is
     * @throws InputFault if there are no bytes, they are no text, or their encoding cannot be told
     */
    public static String decode(byte[] bytes, @Nullable String declared) throws InputFault {
        if (bytes.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
        String text = sure(bytes);
        if (text == null) {
            Charset charset = charset(bytes, declared);
            text = new String(bytes, charset);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new InputFault("The file is empty but for blanks: there is nothing to read.");
        }
        long odd = text.codePoints().filter(Decoder::odd).count();
        if (text.indexOf('\0') >= 0 || odd * TOLERANCE > text.length() + TOLERANCE / 2) {
            throw Encodings.binary();
        }
        return text;
    }

    private static Charset charset(byte[] bytes, @Nullable String declared) throws InputFault {
        try {
            Sample sample = Sample.of(new ByteArrayInputStream(bytes));
            return Encodings.of(
                    sample.bytes(), sample.cut(), Encodings.named(declared).orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    /** The text if it is sound UTF-8 with three-byte characters, as most is; then no evidence needs weighing. */
    private static @Nullable String sure(byte[] bytes) {
        boolean longer = false;
        for (byte b : bytes) {
            if (b == 0) {
                return null;
            }
            longer |= (b & 0xE0) == 0xE0;
        }
        if (!longer) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * A source's characters, for formats that are read piece by piece, without a byte order mark. Bytes that the
     * encoding does not know become one character that {@link #sound} looks for.
     *
     * @throws InputFault if the source is binary, or its encoding cannot be told
     */
    public static Reader open(Source source) throws IOException, InputFault {
        Sample sample;
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            sample = Sample.of(in);
        }
        Charset charset = Encodings.of(sample.bytes(), sample.cut(), null);
        PushbackReader out = new PushbackReader(new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(BROKEN))));
        int first = out.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            out.unread(first);
        }
        return out;
    }

    private static boolean odd(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        return control
                || c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED;
    }
}
