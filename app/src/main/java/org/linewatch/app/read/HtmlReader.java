package org.linewatch.app.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Web pages: the article without what stands round it, and what the page's head says of it. */
final class HtmlReader implements DocumentReader {
    private static final String EXTRACTOR = "html/1";
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})");
    private static final Pattern LINKED_DATE =
            Pattern.compile("\"datePublished\"\\s*:\\s*\"((?:19|20)\\d\\d-\\d\\d-\\d\\d)");
    private static final List<String> DATE_METAS = List.of(
            "meta[property=article:published_time]",
            "meta[name=PubDate]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=dc.date]",
            "meta[name=DC.date.issued]",
            "meta[name=date]",
            "meta[itemprop=datePublished]");

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        byte[] bytes = reading.caps().read(source);
        if (bytes.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
        Document page = HtmlText.page(bytes, null);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.TITLE, first(content(page, "meta[property=og:title]"), page.title()));
        put(fields, Field.DATE, date(page));
        put(fields, Field.LANGUAGE, page.select("html").attr("lang"));
        put(
                fields,
                Field.ADDRESS,
                first(page.select("link[rel=canonical]").attr("href"), content(page, "meta[property=og:url]")));
        put(fields, Field.PUBLISHER, content(page, "meta[property=og:site_name]"));
        String text = HtmlText.article(page);
        if (text.isBlank()) {
            throw new InputFault("The page holds no text outside its menus: save the article itself.");
        }
        reading.document(new Draft(source.name(), Hashes.of(bytes), fields, text, EXTRACTOR));
    }

    private static @Nullable String date(Document page) {
        for (String meta : DATE_METAS) {
            String day = day(page.select(meta).attr("content"));
            if (day != null) {
                return day;
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher m = LINKED_DATE.matcher(script.data());
            if (m.find()) {
                return m.group(1);
            }
        }
        String time = day(page.select("time[datetime]").attr("datetime"));
        return time != null
                ? time
                : day(page.select("[class*=date], [id*=date], [class*=time], [id*=time]")
                        .text());
    }

    private static @Nullable String day(String text) {
        Matcher m = DAY.matcher(text);
        return m.find()
                ? String.format("%s-%02d-%02d", m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                : null;
    }

    private static String content(Document page, String query) {
        return page.select(query).attr("content");
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }
}
