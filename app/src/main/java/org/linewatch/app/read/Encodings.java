package org.linewatch.app.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of bytes by evidence. A byte order mark decides. Else bytes that are sound UTF-8 and hold a
 * character of three bytes are that, since hardly anything else looks so. Else every encoding that is known reads the
 * bytes, and the one whose text is likeliest wins if it is a thousand times as likely as the next; if it is not, both
 * are named and the text is refused. What was declared counts as evidence, but does not decide.
 */
final class Encodings {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** So much more likely must the best be than the next, as a logarithm. */
    private static final double CLEAR = Math.log(1000);
    /** What a declaration weighs, as a logarithm: more than a few characters, less than a sentence. */
    private static final double DECLARED = 16;
    /** Nearly all files are UTF-8: what is sound as such is so much likelier before it is looked at. */
    private static final double USUAL = Math.log(1000);
    /** UTF-16 without its mark is rare. */
    private static final double UNUSUAL = -Math.log(1000);
    /** What is worse than so much a character, as a logarithm, is no text. */
    private static final double NOISE = -13.0;
    /** Text may hold one broken character in so many. */
    private static final int TOLERANCE = 50;
    /** Fewer characters of two bytes than this may be a few of another encoding that look so by accident. */
    private static final int ACCIDENT = 12;

    /** Names by which pages and mails call encodings that others hold whole, or that they mean otherwise. */
    private static final Map<String, Charset> MEANT = Map.ofEntries(
            Map.entry("gb2312", GB18030),
            Map.entry("gb_2312-80", GB18030),
            Map.entry("gbk", GB18030),
            Map.entry("x-gbk", GB18030),
            Map.entry("cp936", GB18030),
            Map.entry("gb18030", GB18030),
            Map.entry("big5", BIG5),
            Map.entry("x-x-big5", BIG5),
            Map.entry("cn-big5", BIG5),
            Map.entry("cp950", BIG5),
            Map.entry("big5-hkscs", BIG5),
            Map.entry("iso-8859-1", WESTERN),
            Map.entry("latin1", WESTERN),
            Map.entry("us-ascii", WESTERN),
            Map.entry("ascii", WESTERN),
            Map.entry("utf8", StandardCharsets.UTF_8));

    private Encodings() {}

    /** One reading of the bytes. */
    private record Candidate(Charset charset, String text, CharacterOdds.Weight weight, double odds) {}

    /** The encoding that a name means, if it is one that is known. */
    static Optional<Charset> named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String plain = name.strip().replace("\"", "").toLowerCase(Locale.ROOT);
        Charset meant = MEANT.get(plain);
        if (meant != null) {
            return Optional.of(meant);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The encoding of a sample.
     *
     * @param cut whether the text goes on behind the sample, which may end inside a character
     * @param declared what was said to be its encoding; null if nothing was said
     * @throws InputFault if it is binary, or two are equally likely
     */
    static Charset of(byte[] sample, boolean cut, @Nullable Charset declared) throws InputFault {
        Charset marked = marked(sample);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(sample, cut)) {
            return declared != null && stateful(declared) ? declared : StandardCharsets.UTF_8;
        }
        List<Charset> charsets = new ArrayList<>(List.of(StandardCharsets.UTF_8, GB18030, BIG5, WESTERN));
        if (sample.length % 2 == 0 || cut) {
            charsets.addAll(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
        }
        if (declared != null && !charsets.contains(declared)) {
            charsets.add(declared);
        }
        List<Candidate> candidates = charsets.stream()
                .map(charset -> candidate(sample, cut, charset, charset.equals(declared)))
                .sorted(Comparator.comparingDouble(Candidate::odds).reversed())
                .toList();
        return judge(candidates, declared);
    }

    private static Charset judge(List<Candidate> candidates, @Nullable Charset declared) throws InputFault {
        Candidate best = candidates.get(0);
        Candidate next = candidates.get(1);
        CharacterOdds.Weight weight = best.weight();
        boolean noise = !best.charset().equals(declared)
                && weight.foreign() > 0
                && weight.foreignOdds() < NOISE * weight.foreign();
        if (noise || weight.broken() * TOLERANCE > best.text().length() + TOLERANCE) {
            throw binary();
        }
        if (best.odds() - next.odds() < CLEAR && !best.text().equals(next.text())) {
            throw new InputFault("The text can be read as " + best.charset() + " (“" + beginning(best) + "”) or as "
                    + next.charset() + " (“" + beginning(next)
                    + "”), and neither is clearly likelier: save it as UTF-8.");
        }
        return best.charset();
    }

    /** The words that show the difference. */
    private static String beginning(Candidate candidate) {
        String text = candidate.text();
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        int end = text.offsetByCodePoints(first, Math.min(8, text.codePointCount(first, text.length())));
        return text.substring(first, end).replaceAll("[\\p{Cntrl}\uFFFD\uFFFF]", "?");
    }

    private static Candidate candidate(byte[] sample, boolean cut, Charset charset, boolean declared) {
        String text = decode(sample, cut, charset);
        CharacterOdds.Weight weight = CharacterOdds.of(text);
        double usual = 0;
        if (charset.equals(StandardCharsets.UTF_8)) {
            usual = weight.broken() == 0 ? USUAL : 0;
        } else if (charset.name().startsWith("UTF-16")) {
            usual = UNUSUAL;
        }
        return new Candidate(charset, text, weight, weight.odds() + usual + (declared ? DECLARED : 0));
    }

    private static String decode(byte[] sample, boolean cut, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(sample);
        CharBuffer out = CharBuffer.allocate((int) (sample.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, !cut);
        if (!cut && result.isUnderflow()) {
            decoder.flush(out);
        }
        return out.flip().toString();
    }

    /** Sound UTF-8 that is not a few characters of another encoding by accident. */
    private static boolean isUtf8(byte[] sample, boolean cut) {
        int twos = 0;
        boolean longer = false;
        for (byte b : sample) {
            if (b == 0) {
                return false;
            }
            longer |= (b & 0xE0) == 0xE0;
            twos += (b & 0xE0) == 0xC0 ? 1 : 0;
        }
        if (twos > 0 && twos < ACCIDENT && !longer) {
            return false;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        return !strict.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 2), !cut)
                .isError();
    }

    /** Encodings that switch their alphabets by escapes look like ASCII. */
    private static boolean stateful(Charset declared) {
        return declared.name().startsWith("ISO-2022");
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    static InputFault binary() {
        return new InputFault("The file is binary, or in an encoding that is none of UTF-8, UTF-16, GB18030, Big5 and"
                + " windows-1252: save it as UTF-8 text, or give it the name of its own format.");
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
