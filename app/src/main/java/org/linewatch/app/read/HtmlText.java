package org.linewatch.app.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** Text of HTML, of whole pages and of pieces in mails and feeds. */
public final class HtmlText {
    private static final String BOILERPLATE =
            "script, style, noscript, template, nav, header, footer, aside, form, button, select, iframe, svg, dialog,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog]";
    private static final Pattern BOILERPLATE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|menu|header|footer|foot|sidebar|cookies?|consent|banner|breadcrumbs?|share"
                    + "|social|related|comments?|advert|ads|subscribe|newsletter|toolbar|crumb|copyright)(?:$|[\\s_-])");
    private static final String UNSEEN = "script, style, noscript, template, head, title, [hidden]";
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
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");
    /** A page says its encoding within so many bytes. */
    private static final int HEAD = 4096;

    /** The article must hold this share of the letters of the page; else the page is taken whole. */
    private static final double LEAST_SHARE = 0.3;

    private HtmlText() {}

    /**
     * A page, in the encoding that it declares where its bytes agree with that.
     *
     * @param declared the encoding that is said beside the page, as in the header of a mail; null if none is
     * @throws InputFault if it is no text
     */
    static Document page(byte[] bytes, @Nullable String declared) throws InputFault {
        return Jsoup.parse(declared == null ? declared(bytes) : Decoder.decode(bytes, declared));
    }

    /**
     * HTML or XML in the encoding that its head declares, where its bytes agree with that.
     *
     * @throws InputFault if it is no text
     */
    public static String declared(byte[] bytes) throws InputFault {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return Decoder.decode(bytes, m.find() ? m.group(1) : null);
    }

    /**
     * The text of a mail's page: all of it, since mails have no menus.
     *
     * @throws InputFault if it is no text
     */
    public static String mail(byte[] bytes, @Nullable String declared) throws InputFault {
        Document page = page(bytes, declared);
        page.select(UNSEEN).remove();
        return lines(page.body());
    }

    /** The text of a piece of HTML, a block a paragraph; of plain text, that text. */
    public static String piece(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(UNSEEN).remove();
        return lines(page.body());
    }

    /** The text of a page's article, without what stands round it: a block a paragraph. Alters the page. */
    static String article(Document page) {
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
}
