package org.linewatch.engine.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack as they were handed in; the engine opens none itself.
 *
 * @param name what to call the pack in messages, such as its folder
 * @param files bytes by file name ({@code pack.yaml}, {@code organs.tsv}), sorted
 */
public record PackSource(String name, SortedMap<String, byte[]> files) {
    /** Copies the map, not the bytes. */
    public PackSource {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of a pack in any order. */
    public static PackSource of(String name, Map<String, byte[]> files) {
        return new PackSource(name, new TreeMap<>(files));
    }

    /** SHA-256 over the sorted names and bytes, each preceded by its length, in hexadecimal. */
    public String hash() {
        MessageDigest digest = sha256();
        files.forEach((file, bytes) -> {
            update(digest, file.getBytes(StandardCharsets.UTF_8));
            update(digest, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
