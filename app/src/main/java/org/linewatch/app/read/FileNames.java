package org.linewatch.app.read;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Names of files, as UTF-8, whatever the locale of the process: without one, Java shows every character beyond ASCII as
 * unknown, though the file is found.
 */
public final class FileNames {
    private static final boolean UTF_8 = StandardCharsets.UTF_8.equals(
            Charset.forName(Objects.requireNonNullElse(System.getProperty("sun.jnu.encoding"), "UTF-8")));

    private FileNames() {}

    /** The absolute name of a file. What is no UTF-8 in it is shown as U+FFFD. */
    public static String of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        String shown = absolute.toString();
        return plain(absolute, shown) ? shown : new String(bytes(absolute), StandardCharsets.UTF_8);
    }

    /** The last part of the name. */
    public static String last(Path path) {
        Path name = path.getFileName();
        if (name == null) {
            return path.toString();
        }
        if (plain(path, name.toString())) {
            return name.toString();
        }
        String whole = of(path);
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** Whether the name is sound UTF-8. */
    public static boolean sound(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (plain(absolute, absolute.toString())) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(absolute)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The file of an absolute name that {@link #of} gave. */
    public static Path path(String name) {
        if (UTF_8 || ascii(name) || !name.startsWith("/")) {
            return Path.of(name);
        }
        StringBuilder uri = new StringBuilder("file://");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean safe = b == '/' || b > 0 && Character.isLetterOrDigit(b);
            uri.append(safe ? Character.toString((char) b) : String.format("%%%02X", b & 0xFF));
        }
        return Path.of(URI.create(uri.toString()));
    }

    private static boolean plain(Path path, String shown) {
        return !path.getFileSystem().equals(FileSystems.getDefault())
                || ascii(shown)
                || (UTF_8 && shown.indexOf('\uFFFD') < 0);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** The bytes of the name: its URI has them, percent-encoded, when they are none of the locale's characters. */
    private static byte[] bytes(Path absolute) {
        String raw = absolute.toUri().getRawPath();
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                out.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(raw.charAt(i));
            }
        }
        byte[] bytes = out.toByteArray();
        boolean slash = bytes.length > 1 && bytes[bytes.length - 1] == '/';
        return slash ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
}
