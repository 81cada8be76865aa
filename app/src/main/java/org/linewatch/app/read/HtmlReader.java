package org.linewatch.app.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Web pages: the article without what stands round it, and what the page's head says of it. */
final class HtmlReader implements DocumentReader {
    private static final String EXTRACTOR = "html/1";
    private static final String BOILERPLATE =
            "script, style, noscript, template, nav, header, footer, aside, form, button, select, iframe, svg, dialog,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog]";
    private static final Pattern BOILERPLATE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|menu|header|footer|foot|sidebar|cookies?|consent|banner|breadcrumbs?|share"
                    + "|social|related|comments?|advert|ads|subscribe|newsletter|toolbar|crumb|copyright)(?:$|[\\s_-])");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "li",
            "ul",
            "ol",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "dd",
            "dt",
            "dl",
            "figure",
            "figcaption",
            "hr",
            "center",
            "td",
            "th",
            "body");
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
    /** The article must hold this share of the letters of the page; else the page is taken whole. */
    private static final double LEAST_SHARE = 0.3;

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        byte[] bytes = reading.caps().read(source);
        if (bytes.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
        // jsoup honours the charset that the page declares; a page that declares none is UTF-8 or GB18030.
        Document page = declares(bytes)
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(Decoder.decode(bytes));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.TITLE, first(content(page, "meta[property=og:title]"), page.title()));
        put(fields, Field.DATE, date(page));
        put(fields, Field.LANGUAGE, page.select("html").attr("lang"));
        put(
                fields,
                Field.ADDRESS,
                first(page.select("link[rel=canonical]").attr("href"), content(page, "meta[property=og:url]")));
        put(fields, Field.PUBLISHER, content(page, "meta[property=og:site_name]"));
        String text = text(page);
        if (text.isBlank()) {
            throw new InputFault("The page holds no text outside its menus: save the article itself.");
        }
        reading.document(new Draft(source.name(), Hashes.of(bytes), fields, text, EXTRACTOR));
    }

    private static boolean declares(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2048), java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.toLowerCase(java.util.Locale.ROOT).contains("charset=");
    }

    private static String text(Document page) {
        Element body = page.body();
        body.select(BOILERPLATE).remove();
        body.select("[class], [id]").stream()
                .filter(e -> BOILERPLATE_NAME.matcher(e.className()).find()
                        || BOILERPLATE_NAME.matcher(e.id()).find())
                .filter(e -> e.text().length() * 2 < body.text().length())
                .forEach(Node::remove);
        return lines(article(body));
    }

    /** The element that holds the article: what calls itself so, else the densest block. */
    private static Element article(Element body) {
        int whole = letters(body);
        for (String name : List.of("article", "main", "[role=main]", "[itemprop=articleBody]")) {
            List<Element> found = body.select(name);
            if (found.size() == 1 && letters(found.get(0)) > whole * LEAST_SHARE) {
                return found.get(0);
            }
        }
        Element best = body;
        for (boolean deeper = true; deeper; ) {
            deeper = false;
            int here = letters(best);
            for (Element child : best.children()) {
                // A child that holds nearly all unlinked letters is the article, without the lists of links round it.
                if (BLOCKS.contains(child.normalName()) && letters(child) > here * 0.8) {
                    best = child;
                    deeper = !child.normalName().equals("p");
                    break;
                }
            }
        }
        return best;
    }

    /** Letters outside links: lists of links are no article. */
    private static int letters(Element element) {
        int linked =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return Math.max(0, element.text().length() - linked);
    }

    /** One line a block, blank lines between; runs of blanks made one. */
    private static String lines(Element root) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            out.append(words.getWholeText().replaceAll("[\\s\\u00A0\\u3000]+", " "));
                        } else if (node.nodeName().equals("br") || BLOCKS.contains(node.nodeName())) {
                            out.append("\n");
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (BLOCKS.contains(node.nodeName())) {
                            out.append("\n");
                        }
                    }
                },
                root);
        StringBuilder clean = new StringBuilder(out.length());
        out.toString()
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> clean.append(clean.length() == 0 ? "" : "\n\n").append(line));
        return clean.toString();
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
