package org.linewatch.app.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/**
 * Word documents: paragraphs, list items and rows of tables in their order, as a reader sees them with all changes
 * accepted; footnotes and endnotes at the end. Headers, footers, comments, deleted and hidden words, field codes, tables
 * of contents and macros are left out. The title is what the file calls its title, else its first title or heading. When
 * the file was made is not when it was published.
 */
public final class DocxReader implements DocumentReader {
    private static final String EXTRACTOR = "docx/1";
    /** Titles that programs give by themselves. */
    private static final Pattern IDLE_TITLE =
            Pattern.compile("(?i)(?:microsoft word|word document|untitled|document\\d*|文档\\d*|无标题).*");

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        String sha256 = Hashes.of(reading.caps().read(source));
        try (OfficeFile file = OfficeFile.open(source, reading.caps(), "docx")) {
            String main = file.main("word/document.xml");
            int most = reading.caps().characters();
            WordBody body = new WordBody(most);
            file.parse(main, body);
            reading.goOn();
            List<String> paragraphs = new ArrayList<>(body.paragraphs());
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            Map<String, List<String>> notes = notes(file, folder, most);
            for (WordBody.Mark mark : body.marks()) {
                List<String> note = notes.getOrDefault(mark.key(), List.of());
                for (int i = 0; i < note.size(); i++) {
                    paragraphs.add((i == 0 ? mark.written() + " " : "") + note.get(i));
                }
            }
            String text = String.join("\n\n", paragraphs);
            if (text.isBlank()) {
                throw new InputFault("The document holds no text: if it is made of pictures, it must be read by"
                        + " character recognition first.");
            }
            reading.document(new Draft(source.name(), sha256, fields(file, body), text, EXTRACTOR));
        }
    }

    private static Map<String, List<String>> notes(OfficeFile file, String folder, int most)
            throws IOException, InputFault {
        Map<String, List<String>> out = new java.util.HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            String part = folder + kind + "s.xml";
            if (file.has(part)) {
                WordBody notes = new WordBody(most);
                file.parse(part, notes);
                out.putAll(notes.notes());
            }
        }
        return out;
    }

    private static Map<Field, String> fields(OfficeFile file, WordBody body) throws IOException, InputFault {
        Map<Field, String> out = new EnumMap<>(Field.class);
        CoreProperties said = new CoreProperties();
        if (file.has("docProps/core.xml")) {
            file.parse("docProps/core.xml", said);
        }
        String title = said.title();
        if (title == null || IDLE_TITLE.matcher(title).matches()) {
            title = body.heading();
        }
        if (title != null) {
            out.put(Field.TITLE, title);
        }
        String language = language(said.language());
        if (language != null) {
            out.put(Field.LANGUAGE, language);
        }
        return out;
    }

    /** A language that the file states, if it is a sound tag. */
    private static @Nullable String language(@Nullable String said) {
        boolean sound = said != null
                && Locale.forLanguageTag(said.replace('_', '-')).getLanguage().length() >= 2;
        return sound ? said : null;
    }
}
