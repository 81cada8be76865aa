package org.linewatch.app.read.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.HtmlText;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Names;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.app.read.Xml;

/**
 * RSS and Atom: each entry is a document, with the feed's title as its publisher. The day is that of the entry's own
 * zone. An entry's words are its content, else its summary, else its title.
 */
public final class FeedReader implements DocumentReader {
    private static final String EXTRACTOR = "feed/1";
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2}) +([A-Za-z]{3})[a-z]* +(\\d{4})|^(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    @Override
    public boolean collects() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        String xml = HtmlText.declared(reading.caps().read(source)).stripLeading();
        FeedOutline outline = new FeedOutline();
        Xml.parse(new StringReader(xml), source.name(), outline);
        if (!ROOTS.contains(outline.root())) {
            throw new InputFault("This XML is no feed: it begins with <" + outline.root()
                    + ">. RSS and Atom are read; of other XML save the text.");
        }
        SyndFeed feed = feed(xml);
        List<SyndEntry> entries = feed.getEntries();
        boolean told = outline.days().size() == entries.size();
        for (int i = 0; i < entries.size(); i++) {
            SyndEntry entry = entries.get(i);
            String name = Names.row(source, i + 1L);
            String day = told ? day(outline.days().get(i)) : null;
            Draft draft = draft(name, feed, entry, day);
            if (draft == null) {
                reading.fault(name, "", "The entry has neither words nor title: it was left out.");
            } else {
                reading.document(draft);
            }
            reading.goOn();
        }
        if (entries.isEmpty()) {
            throw new InputFault("The feed has no entries: there is nothing to read.");
        }
    }

    private static SyndFeed feed(String xml) throws InputFault {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        try {
            return input.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            throw new InputFault("The feed cannot be read: " + e.getMessage() + ". RSS and Atom are read.");
        }
    }

    private static @Nullable Draft draft(String name, SyndFeed feed, SyndEntry entry, @Nullable String day) {
        String title = entry.getTitle() == null ? "" : HtmlText.piece(entry.getTitle());
        String text = text(entry);
        if (text.isEmpty()) {
            text = title;
        }
        if (text.isBlank()) {
            return null;
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.TITLE, title.replace("\n\n", " "));
        put(fields, Field.DATE, day != null ? day : universal(entry));
        put(fields, Field.PUBLISHER, feed.getTitle());
        String language = feed.getLanguage();
        if (language != null
                && Locale.forLanguageTag(language.replace('_', '-'))
                                .getLanguage()
                                .length()
                        >= 2) {
            put(fields, Field.LANGUAGE, language);
        }
        String link = entry.getLink();
        if (link != null && link.strip().matches("https?://.+")) {
            put(fields, Field.ADDRESS, link);
        }
        put(fields, Field.ID, entry.getUri() != null && !entry.getUri().isBlank() ? entry.getUri() : link);
        String sha256 = Hashes.of(String.join("\u001f", fields.toString(), text));
        return new Draft(name, sha256, fields, text, EXTRACTOR);
    }

    private static String text(SyndEntry entry) {
        String best = "";
        for (SyndContent content : entry.getContents()) {
            String text = words(content);
            best = text.length() > best.length() ? text : best;
        }
        if (best.isEmpty() && entry.getDescription() != null) {
            best = words(entry.getDescription());
        }
        return best;
    }

    private static String words(SyndContent content) {
        String value = content.getValue();
        return value == null ? "" : HtmlText.piece(value);
    }

    /** The day in ISO form, as it is written. */
    private static @Nullable String day(String written) {
        Matcher m = DAY.matcher(written);
        if (!m.find()) {
            return null;
        }
        if (m.group(4) != null) {
            return m.group();
        }
        int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT));
        return month < 0 || month % 3 != 0
                ? null
                : String.format("%s-%02d-%02d", m.group(3), month / 3 + 1, Integer.parseInt(m.group(1)));
    }

    private static @Nullable String universal(SyndEntry entry) {
        java.util.Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }
}
