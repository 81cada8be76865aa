package org.linewatch.app.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.util.ByteSequence;
import org.linewatch.app.read.Decoder;
import org.linewatch.app.read.InputFault;

/**
 * Words of mail headers. Pieces that name one encoding are joined before they are decoded, since senders cut them in the
 * midst of a character; what an encoding is called is checked against the bytes, since senders say gb2312 of what is GBK.
 */
final class HeaderText {
    private static final Pattern PIECE =
            Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?]*)\\?=(\\s*)");

    private HeaderText() {}

    /** The value of a header as a reader sees it. */
    static String of(ByteSequence raw) {
        byte[] bytes = raw.toByteArray();
        int colon = 0;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int start = Math.min(colon + 1, bytes.length);
        byte[] value = java.util.Arrays.copyOfRange(bytes, start, bytes.length);
        String words = decoded(value, null).replaceAll("\\r?\\n(?=[ \\t])", "");
        return of(words);
    }

    /** The same of words that were unfolded. */
    static String of(String words) {
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        String charset = "";
        int last = 0;
        Matcher m = PIECE.matcher(words);
        while (m.find()) {
            boolean goesOn = m.start() == last && open.size() > 0 && m.group(1).equalsIgnoreCase(charset);
            if (!goesOn) {
                out.append(close(open, charset)).append(words, last, m.start());
                charset = m.group(1);
            }
            open.writeBytes(bytes(m.group(2), m.group(3)));
            boolean next = m.end() < words.length() && words.startsWith("=?", m.end());
            // Blanks between two pieces are not meant.
            last = next ? m.end() : m.end(3) + 2;
        }
        return out.append(close(open, charset))
                .append(words.substring(last))
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String close(ByteArrayOutputStream open, String charset) {
        byte[] bytes = open.toByteArray();
        open.reset();
        return bytes.length == 0 ? "" : decoded(bytes, charset);
    }

    private static String decoded(byte[] bytes, @org.jspecify.annotations.Nullable String charset) {
        try {
            return Decoder.decode(bytes, charset);
        } catch (InputFault e) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
    }

    private static byte[] bytes(String form, String words) {
        if (form.equalsIgnoreCase("B")) {
            try {
                return Base64.getMimeDecoder().decode(words.replaceAll("=+$", ""));
            } catch (IllegalArgumentException e) {
                return words.getBytes(StandardCharsets.US_ASCII);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '='
                    && i + 2 < words.length()
                    && words.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                out.write(Integer.parseInt(words.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }
}
