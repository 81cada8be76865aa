package org.linewatch.app.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Field;

/**
 * What a document says of itself: title and language. When it was made is not when it was published, and is not taken.
 * A title that a program put there, such as the name of a file, is none; then the largest heading of the first page is.
 */
final class About {
    private static final int LONGEST_TITLE = 300;
    private static final int LARGEST_DESCRIPTION = 1 << 20;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)microsoft (?:word|powerpoint|excel|office).*|untitled.*|无标题.*|無標題.*|未命名.*|(?:文档|文檔|document|doc|slide|presentation|演示文稿)\\s*\\d*"
                    + "|powerpoint .*|.*\\.(?:docx?|pdf|rtf|indd|wps|xlsx?|pptx?|html?|qxd|tex|dvi|txt|wpd|odt|eps|ai|jpe?g|tiff?|png)"
                    + "|about:.*|data:.*|(?:https?|file)://.*|[\\p{Punct}\\d\\s]*|(?:new|blank) ?(?:page|tab)?|title|标题|print.*preview.*|scan.*|no ?name");
    private static final float LARGER = 1.15f;
    /** Of words in one script, a declared language may have at most so small a share to be believed in another. */
    private static final double FOREIGN = 0.3;

    private About() {}

    /** The fields. */
    static Map<Field, String> of(PDDocument document, List<Block> blocks, Style style, String text) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String title = title(document);
        if (title == null) {
            title = heading(blocks, style);
        }
        if (title != null) {
            fields.put(Field.TITLE, title);
        }
        String language = language(document, text);
        if (language != null) {
            fields.put(Field.LANGUAGE, language);
        }
        return fields;
    }

    private static @Nullable String title(PDDocument document) {
        COSDictionary trailer = document.getDocument().getTrailer();
        if (trailer != null && trailer.getCOSDictionary(COSName.INFO) != null) {
            String title = sensible(document.getDocumentInformation().getTitle());
            if (title != null) {
                return title;
            }
        }
        return sensible(described(document));
    }

    /** The title in the description (XMP), its default language first. No entity of it is expanded. */
    private static @Nullable String described(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return null;
        }
        try (InputStream in = metadata.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_DESCRIPTION);
            Document xmp = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
            Element usual = xmp.selectFirst("dc|title [xml:lang=x-default]");
            Element any = usual == null ? xmp.selectFirst("dc|title") : usual;
            return any == null ? null : any.text();
        } catch (IOException broken) {
            return null;
        }
    }

    private static @Nullable String sensible(@Nullable String said) {
        if (said == null) {
            return null;
        }
        String title = Characters.usual(said).replaceAll("\\s+", " ").strip();
        boolean broken =
                title.contains(Characters.UNKNOWN) || title.codePoints().anyMatch(Character::isISOControl);
        long solid = title.codePoints().filter(Characters::solid).count();
        boolean length = title.length() <= LONGEST_TITLE && title.length() + 2 * solid >= 5;
        return broken || !length || NO_TITLE.matcher(title).matches() ? null : title;
    }

    /** The largest type on the first page, if it is larger than the text and stands in its upper part. */
    private static @Nullable String heading(List<Block> blocks, Style style) {
        List<Block> first = blocks.stream()
                .filter(block -> block.page() == blocks.get(0).page())
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .toList();
        float largest =
                (float) first.stream().mapToDouble(b -> b.first().size()).max().orElse(0);
        if (largest < style.body() * LARGER) {
            return null;
        }
        List<Run> lines = new ArrayList<>();
        for (Block block : first) {
            if (Math.abs(block.first().size() - largest) < 0.5f) {
                lines.addAll(block.lines());
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return sensible(new Joiner(List.of()).joined(lines));
    }

    /** The declared language, if it is one and the script of the text is that of it. */
    private static @Nullable String language(PDDocument document, String text) {
        String said = document.getDocumentCatalog().getLanguage();
        if (said == null || said.isBlank()) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(said.strip().replace('_', '-'));
        try {
            if (locale.getLanguage().length() != 2 || locale.getISO3Language().isEmpty()) {
                return null;
            }
        } catch (MissingResourceException unknown) {
            return null;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long solid = text.codePoints().filter(Character::isIdeographic).count();
        boolean eastern = List.of("zh", "ja", "ko").contains(locale.getLanguage());
        // Word marks Chinese texts as English where nobody said otherwise.
        boolean agrees = eastern ? solid > letters * (1 - FOREIGN) / 4 : solid < letters * FOREIGN / 2;
        return agrees ? said.strip() : null;
    }
}
