package org.linewatch.app.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/**
 * A mail, or a part of one, as its sender put it together. What is malformed is taken as far as it goes; mails inside
 * mails stay bytes.
 */
final class MailPart {
    /** The deepest that parts lie in one another, and the most headers. */
    private static final int DEEPEST = 50;

    private static final int MOST_HEADERS = 2000;
    private static final int LONGEST_HEADER = 1 << 20;

    private final Map<String, ByteSequence> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<MailPart> parts = new ArrayList<>();
    private byte[] bytes = new byte[0];
    private byte[] preamble = new byte[0];
    private boolean multipart;

    private MailPart() {}

    static MailPart of(byte[] mail) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.custom()
                .setStrictParsing(false)
                .setMalformedHeaderStartsBody(false)
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxContentLen(-1)
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        Deque<MailPart> open = new ArrayDeque<>();
        MailPart root = new MailPart();
        open.push(root);
        try {
            for (EntityState state = stream.getState();
                    state != EntityState.T_END_OF_STREAM && open.size() < DEEPEST;
                    state = stream.next()) {
                step(stream, state, open);
            }
        } catch (MimeException e) {
            // What came before the fault is kept.
            return root;
        }
        return root;
    }

    private static void step(MimeTokenStream stream, EntityState state, Deque<MailPart> open) throws IOException {
        MailPart part = open.getFirst();
        switch (state) {
            case T_START_BODYPART -> {
                MailPart inner = new MailPart();
                part.parts.add(inner);
                open.push(inner);
            }
            case T_END_BODYPART -> open.pop();
            case T_FIELD -> {
                Field field = stream.getField();
                ByteSequence raw = field.getRaw();
                if (raw != null) {
                    part.headers.putIfAbsent(field.getName().strip(), raw);
                }
            }
            case T_START_MULTIPART -> part.multipart = true;
            case T_BODY -> part.bytes = all(stream.getDecodedInputStream());
            case T_PREAMBLE -> part.preamble = all(stream.getInputStream());
            default -> {}
        }
    }

    /** All that can be decoded. */
    private static byte[] all(InputStream in) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        byte[] block = new byte[1 << 13];
        try {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                out.write(block, 0, count);
            }
        } catch (IOException e) {
            // Broken base64 or quoted-printable: what came before it is kept.
            return out.toByteArray();
        }
        return out.toByteArray();
    }

    /** A header's value as a reader sees it, or null. */
    @Nullable String header(String name) {
        ByteSequence raw = headers.get(name);
        return raw == null ? null : HeaderText.of(raw);
    }

    List<MailPart> parts() {
        return parts;
    }

    boolean multipart() {
        return multipart;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What stands before the first boundary: all, where the boundary that is named never comes. */
    byte[] preamble() {
        return preamble;
    }

    /** Media type in small letters. */
    String type() {
        String value = header("Content-Type");
        String type = value == null ? "" : value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.contains("/") ? type : "text/plain";
    }

    /** A parameter of the content type, such as {@code charset}. */
    @Nullable String parameter(String name) {
        return parameters("Content-Type").get(name);
    }

    /** How the part is meant to be shown: {@code inline}, {@code attachment} or empty. */
    String disposition() {
        String value = header("Content-Disposition");
        return value == null ? "" : value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The file name, without folders, or null. */
    @Nullable String file() {
        String name = parameters("Content-Disposition").get("filename");
        if (name == null) {
            name = parameter("name");
        }
        if (name == null) {
            return null;
        }
        String plain = name.replace('\\', '/');
        plain = plain.substring(plain.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}!#]", "_")
                .strip();
        return plain.isEmpty() || plain.startsWith(".") ? null : plain;
    }

    /** Parameters by their names, pieces joined and decoded (RFC 2231). */
    private Map<String, String> parameters(String header) {
        Map<String, String> out = new HashMap<>();
        String value = header(header);
        if (value == null) {
            return out;
        }
        Map<String, StringBuilder> pieces = new TreeMap<>();
        for (String parameter : value.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                String name = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                String said = parameter.substring(equals + 1).strip().replaceAll("^\"|\"$", "");
                String bare = name.replaceAll("\\*(?:\\d+\\*?)?$", "");
                if (name.indexOf('*') >= 0) {
                    pieces.computeIfAbsent(bare, key -> new StringBuilder()).append(said);
                } else {
                    out.put(bare, said);
                }
            }
        }
        pieces.forEach((name, said) -> out.put(name, extended(said.toString())));
        return out;
    }

    private static String extended(String said) {
        int first = said.indexOf('\'');
        int second = said.indexOf('\'', first + 1);
        if (first < 0 || second < 0) {
            return said;
        }
        String quoted = said.substring(second + 1).replace("_", "=5F").replace('%', '=');
        return HeaderText.of("=?" + (first == 0 ? "utf-8" : said.substring(0, first)) + "?Q?"
                + new String(quoted.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII) + "?=");
    }
}
