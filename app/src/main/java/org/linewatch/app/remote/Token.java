package org.linewatch.app.remote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a client shows to prove that it may read the store's folder. It is never printed.
 *
 * @param secret 256 random bits, in hexadecimal
 */
public record Token(String secret) {
    private static final int BYTES = 32;

    /** A new one. */
    public static Token random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** Whether this is what was shown; takes as long whatever was. */
    boolean is(@Nullable String shown) {
        return shown != null && MessageDigest.isEqual(bytes(secret), bytes(shown));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
