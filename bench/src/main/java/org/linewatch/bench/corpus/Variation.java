package org.linewatch.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Varies a document, so that a copy is another document and not the same one again: countries change places (the same way
 * through the whole text), numbers change their digits, about a tenth of the paragraphs is left out, the day moves by up to
 * two years. What kinds of words a text has, and how many acts it tells of, stays as it was; copy 0 is the original.
 */
final class Variation {
    private static final List<String> ENGLISH = List.of(
            "Australia",
            "Canada",
            "Japan",
            "Lithuania",
            "Norway",
            "Sweden",
            "India",
            "Vietnam",
            "Germany",
            "France",
            "Indonesia",
            "Malaysia",
            "Singapore",
            "Thailand",
            "Pakistan",
            "Iran",
            "Ukraine",
            "Poland",
            "Italy",
            "Spain");
    private static final List<String> CHINESE = List.of(
            "澳大利亚", "加拿大", "日本", "立陶宛", "挪威", "瑞典", "印度", "越南", "德国", "法国", "印度尼西亚", "马来西亚", "新加坡", "泰国", "巴基斯坦", "伊朗",
            "乌克兰", "波兰", "意大利", "西班牙");
    private static final Pattern ENGLISH_NAME = Pattern.compile("\\b(?:" + String.join("|", ENGLISH) + ")\\b");
    /** Longer names first: 印度 is the beginning of 印度尼西亚. */
    private static final Pattern CHINESE_NAME = Pattern.compile(String.join(
            "|", CHINESE.stream().sorted((a, b) -> b.length() - a.length()).toList()));

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{2,9}(?![\\d.])");
    private static final double LEFT_OUT = 0.1;
    private static final int DAYS = 730;

    private final Original original;
    private final int copy;
    private final SplittableRandom random;

    private Variation(Original original, int copy, SplittableRandom random) {
        this.original = original;
        this.copy = copy;
        this.random = random;
    }

    /** The copy of this number; the same number gives the same copy. */
    static Original of(Original original, int copy) {
        if (copy == 0) {
            return original;
        }
        SplittableRandom random = new SplittableRandom(original.id().hashCode() * 31L + copy);
        return new Variation(original, copy, random).varied();
    }

    private Original varied() {
        int turn = 1 + random.nextInt(ENGLISH.size() - 1);
        List<String> paragraphs = new ArrayList<>();
        boolean head = original.markdown();
        for (String paragraph : original.paragraphs()) {
            // The head of a Markdown file is no text: without its marks the file would be another thing.
            boolean keep = head || random.nextDouble() >= LEFT_OUT;
            if (keep) {
                paragraphs.add(head ? paragraph : words(paragraph, turn));
            }
            head = head && !lastOfHead(paragraph);
        }
        if (paragraphs.stream().allMatch(String::isBlank)) {
            paragraphs.addAll(original.paragraphs());
        }
        return new Original(
                original.id() + "-v" + copy,
                words(original.title(), turn),
                day(),
                original.language(),
                original.kind(),
                original.markdown(),
                paragraphs);
    }

    /** A statute's head ends with its mark, a briefing's with the first empty line. */
    private boolean lastOfHead(String line) {
        return original.language().equals("zh") ? line.contains("INFO END") : line.isBlank();
    }

    private String day() {
        if (original.date().length() != 10) {
            return original.date();
        }
        return LocalDate.parse(original.date())
                .plusDays(random.nextInt(DAYS) - DAYS / 2)
                .toString();
    }

    private String words(String text, int turn) {
        String named = original.language().equals("zh")
                ? turned(CHINESE_NAME, CHINESE, text, turn)
                : turned(ENGLISH_NAME, ENGLISH, text, turn);
        return NUMBER.matcher(named).replaceAll(m -> number(m.group()));
    }

    private static String turned(Pattern names, List<String> all, String text, int turn) {
        return names.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(all.get((all.indexOf(m.group()) + turn) % all.size())));
    }

    /** Another number of as many digits. What may be a year or a day of a month stays one. */
    private String number(String digits) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 2 && value <= 31) {
            return String.format("%02d", 10 + random.nextInt(18));
        }
        if (digits.length() == 4 && value >= 1900 && value <= 2100) {
            return Integer.toString(Math.min(2025, Math.max(1949, value - 2 + random.nextInt(5))));
        }
        int least = (int) Math.pow(10, digits.length() - 1);
        return Integer.toString(least + random.nextInt(9 * least));
    }
}
