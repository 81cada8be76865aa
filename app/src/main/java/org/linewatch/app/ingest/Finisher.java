package org.linewatch.app.ingest;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.ReadDocument;
import org.linewatch.engine.text.DateMention;
import org.linewatch.engine.text.Dates;
import org.linewatch.engine.text.Languages;
import org.linewatch.engine.text.Passages;

/**
 * Makes a document of a draft: language and passages from the text, the day of publication from what the source says,
 * else the file's name, the title or the text's own date line; never from when the file was changed.
 */
final class Finisher {
    private static final Pattern NAME_DATE = Pattern.compile("^((?:19|20)\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)");
    private static final Pattern LEADING_DATE =
            Pattern.compile("^((?:19|20)\\d\\d)(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?)?(?!\\d)");
    /** A line with a date and hardly anything else is a date line. */
    private static final int DATE_LINE = 40;

    private static final int DATE_LINES_READ = 5;

    private final DocumentKind kind;

    /** @param kind kind of documents that do not say theirs */
    Finisher(DocumentKind kind) {
        this.kind = kind;
    }

    /**
     * Finishes a draft.
     *
     * @throws InputFault if a field holds what it cannot
     */
    ReadDocument finish(Draft draft) throws InputFault {
        Language declared = language(draft.field(Field.LANGUAGE));
        List<Passage> passages = Passages.of(draft.text(), declared);
        if (passages.isEmpty()) {
            throw new InputFault("The text holds neither letters nor digits: there is nothing to read.");
        }
        Language main = declared;
        if (declared.equals(Language.UNKNOWN)) {
            main = main(passages);
            passages = inside(passages, main);
        }
        Document document = new Document(
                draft.id(),
                draft.sha256(),
                draft.name(),
                draft.field(Field.TITLE),
                published(draft, passages, main),
                main,
                kind(draft.field(Field.KIND)),
                draft.field(Field.SPEAKER),
                draft.field(Field.ADDRESS),
                draft.field(Field.PUBLISHER),
                draft.field(Field.RESTS_ON),
                "paraphrase".equals(draft.field(Field.STANDING)));
        return new ReadDocument(document, draft.text(), Hashes.of(draft.text()), draft.extractor(), passages);
    }

    private static Language language(@Nullable String tag) throws InputFault {
        if (tag == null) {
            return Language.UNKNOWN;
        }
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        if (locale.getLanguage().isEmpty()) {
            throw new InputFault("The language '" + tag + "' is no language tag: write it as en, zh or zh-Hant.");
        }
        boolean traditional = locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && locale.getCountry().matches("TW|HK|MO"));
        return locale.getLanguage().equals("zh") && traditional
                ? Language.CHINESE_TRADITIONAL
                : new Language(locale.getLanguage());
    }

    /** Passages too short to tell take the language of the text that they stand in, where their script allows it. */
    private static List<Passage> inside(List<Passage> passages, Language main) {
        return passages.stream()
                .map(p -> p.language().equals(Language.UNKNOWN)
                        ? new Passage(p.ordinal(), p.span(), Languages.of(p.text(), main), p.text())
                        : p)
                .toList();
    }

    /** The language that most of the text is in. */
    private static Language main(List<Passage> passages) {
        Map<Language, Integer> lengths = passages.stream()
                .collect(Collectors.groupingBy(
                        Passage::language, Collectors.summingInt(p -> p.span().length())));
        lengths.remove(Language.UNKNOWN);
        return lengths.entrySet().stream()
                .max(Map.Entry.<Language, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().tag()))
                .map(Map.Entry::getKey)
                .orElse(Language.UNKNOWN);
    }

    private DocumentKind kind(@Nullable String code) throws InputFault {
        if (code == null) {
            return kind;
        }
        try {
            return DocumentKind.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InputFault("The kind '" + code + "' is none of news, statement, notice, report and law.");
        }
    }

    private static @Nullable PartialDate published(Draft draft, List<Passage> passages, Language main)
            throws InputFault {
        String said = draft.field(Field.DATE);
        if (said != null) {
            return said(said);
        }
        Matcher name = NAME_DATE.matcher(draft.name());
        if (name.find()) {
            PartialDate date = valid(name);
            if (date != null) {
                return date;
            }
        }
        String title = draft.field(Field.TITLE);
        PartialDate inTitle = title == null ? null : only(title, Languages.of(title, main));
        return inTitle != null ? inTitle : dateLine(passages, main);
    }

    private static PartialDate said(String text) throws InputFault {
        Matcher m = LEADING_DATE.matcher(text);
        PartialDate date = m.find() ? valid(m) : null;
        if (date == null) {
            List<DateMention> words = Dates.find(text, Language.ENGLISH, null);
            if (words.size() == 1) {
                return words.get(0).date();
            }
            throw new InputFault("'" + text + "' is no date: write it as 2020, 2020-05 or 2020-05-12.");
        }
        return date;
    }

    /** A date in one of the first lines that holds hardly anything else. */
    private static @Nullable PartialDate dateLine(List<Passage> passages, Language main) {
        for (Passage passage : passages.subList(0, Math.min(DATE_LINES_READ, passages.size()))) {
            if (passage.span().length() <= DATE_LINE) {
                PartialDate date = only(passage.text(), passage.language().coded() ? passage.language() : main);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** The day that a text names, if it is one alone and written in full. */
    private static @Nullable PartialDate only(String text, Language language) {
        List<DateMention> dates = Dates.find(text, language, null);
        return dates.size() == 1 && dates.get(0).date().full() ? dates.get(0).date() : null;
    }

    private static @Nullable PartialDate valid(Matcher m) {
        try {
            return new PartialDate(number(m, 1), number(m, 2), number(m, 3));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }
}
