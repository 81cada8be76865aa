package org.linewatch.app.read.pdf;

import java.nio.charset.StandardCharsets;
import org.linewatch.app.read.InputFault;

/** Judges a file by its first and last bytes: whether it is a PDF at all, and whether its end is there. */
final class Envelope {
    private static final int HEAD = 1024;
    private static final int LEAST = 32;

    private Envelope() {}

    /** Refuses what is no whole PDF. */
    static void check(byte[] bytes) throws InputFault {
        if (bytes.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read. Fetch it again.");
        }
        String head = latin(bytes, 0, Math.min(HEAD, bytes.length));
        if (!head.contains("%PDF-")) {
            throw new InputFault("It is no PDF, though its name says so: it begins as " + kind(head) + ".");
        }
        // The last mark of an end, and behind it no object: an update that was cut off has the end of what it updates.
        int end = last(bytes, "%%EOF");
        int start = last(bytes, "startxref");
        int ended = Math.max(end, start);
        if (ended < 0 || (end < start && !numbered(bytes, start + 9)) || last(bytes, " obj") > ended) {
            throw new InputFault(
                    "The file breaks off: its end is missing, so how much of it is lost cannot be told. Fetch it again.");
        }
    }

    private static boolean numbered(byte[] bytes, int from) {
        return latin(bytes, from, Math.min(bytes.length, from + LEAST)).strip().matches("(?s)[0-9]+.*");
    }

    private static String kind(String head) {
        String start = head.stripLeading();
        if (start.startsWith("PK")) {
            return "an Office document or a ZIP archive; name it .docx or .zip";
        }
        if (start.startsWith("<")) {
            return "a web page, perhaps the one that says why the file was not given; name it .html, or fetch the file again";
        }
        if (start.startsWith("{\\rtf")) {
            return "an RTF document; save it as .docx";
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "an older Office document; save it as .docx";
        }
        return start.isEmpty() ? "blanks; fetch it again" : "something else; give it the name of its own format";
    }

    private static int last(byte[] bytes, String word) {
        for (int i = bytes.length - word.length(); i >= 0; i--) {
            int j = 0;
            while (j < word.length() && bytes[i + j] == word.charAt(j)) {
                j++;
            }
            if (j == word.length()) {
                return i;
            }
        }
        return -1;
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
