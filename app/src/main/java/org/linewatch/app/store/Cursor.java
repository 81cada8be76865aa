package org.linewatch.app.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The place where a page ends: the sort key and the id of its last row. To its bearer it is an opaque token.
 *
 * @param key sort key of the last row
 * @param id id of the last row
 */
record Cursor(String key, String id) {
    private static final char SEPARATOR = '\n';

    /**
     * Reads a token.
     *
     * @return null for null: the first page
     * @throws IllegalArgumentException if it is no token of ours
     */
    static @Nullable Cursor parse(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int separator = text.indexOf(SEPARATOR);
            if (separator >= 0) {
                return new Cursor(text.substring(0, separator), text.substring(separator + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + token + "' is no page: take 'next' of the page before", e);
        }
        throw new IllegalArgumentException("'" + token + "' is no page: take 'next' of the page before");
    }

    /** The token. */
    String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + SEPARATOR + id).getBytes(StandardCharsets.UTF_8));
    }
}
