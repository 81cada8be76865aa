package org.linewatch.app.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the paragraphs of WordprocessingML: of a document's body, or of its notes, each under its key. A paragraph may
 * hold a text box with paragraphs of its own, and a cell of a table another table: what is open lies on a stack. What
 * stands in an element that is left out is passed over by depth.
 */
final class WordBody extends DefaultHandler {
    /** Deleted words, the place words were moved from, the older twin of a drawing, what Word prints of itself. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPh", "comment");

    private static final String CELLS = " | ";
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /**
     * A mark of a note in the text.
     *
     * @param key kind and id of the note
     * @param written the mark, in superior digits
     */
    record Mark(String key, String written) {}

    /** What is open: the body, a text box, a row or a cell. */
    private static final class Block {
        private final String name;
        private final List<String> paragraphs = new ArrayList<>();
        /** Words of paragraphs whose marks are deleted, before the one that goes on with them. */
        private final StringBuilder begun = new StringBuilder();

        Block(String name) {
            this.name = name;
        }
    }

    /** An open paragraph. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        /** Its mark is deleted, so that the next paragraph goes on with it. */
        private boolean goesOn;
    }

    private final int most;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private int leftOut;
    private int controls;
    /** The depth of the control that holds a table of contents; 0 outside one. */
    private int contents;

    private int properties;
    private boolean hidden;
    private boolean inText;
    private int characters;
    private @Nullable String heading;
    private String note = "";

    /** @param most most characters, in UTF-16 units */
    WordBody(int most) {
        this.most = most;
        blocks.push(new Block("body"));
    }

    /** The paragraphs in their order. */
    List<String> paragraphs() {
        return blocks.getLast().paragraphs;
    }

    /** The marks of notes in the order of the text. */
    List<Mark> marks() {
        return marks;
    }

    /** The notes by their keys. */
    Map<String, List<String>> notes() {
        return notes;
    }

    /** The first title or heading. */
    @Nullable String heading() {
        return heading;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) throws Xml.Stop {
        if (leftOut > 0) {
            leftOut++;
            return;
        }
        switch (name) {
            case "pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr", "sectPr" -> properties++;
            case "sdt" -> controls++;
            case "p" -> {
                if (word(space)) {
                    open.push(new Paragraph());
                }
            }
            case "txbxContent", "tr", "tc" -> blocks.push(new Block(name));
            case "footnote", "endnote" -> {
                String type = value(attributes, "type");
                note = type == null || type.equals("normal") ? name + value(attributes, "id") : "";
                blocks.push(new Block(name));
            }
            default -> inside(space, name, attributes);
        }
    }

    private void inside(String space, String name, Attributes attributes) throws Xml.Stop {
        if (name.endsWith("Change")) {
            // What the properties were before a change.
            leftOut = 1;
            return;
        }
        if (properties > 0) {
            property(name, attributes);
            return;
        }
        if (LEFT_OUT.contains(name)) {
            leftOut = 1;
            return;
        }
        switch (name) {
            case "r" -> hidden = false;
            case "t" -> inText = word(space) || space.endsWith("/math");
            case "tab", "ptab" -> add(" ");
            case "cr" -> add("\n");
            case "br" -> {
                String type = value(attributes, "type");
                add(type == null || type.equals("textWrapping") ? "\n" : beyond());
            }
            case "noBreakHyphen" -> add("-");
            case "footnoteReference", "endnoteReference" -> mark(name, attributes);
            default -> {}
        }
    }

    /** A break of page or column parts no sentence, but may part two words. */
    private String beyond() {
        Paragraph paragraph = open.peek();
        int length = paragraph == null ? 0 : paragraph.words.length();
        return length > 0 && paragraph != null && paragraph.words.charAt(length - 1) < 0x2000 ? " " : "";
    }

    private void property(String name, Attributes attributes) {
        Paragraph paragraph = open.peek();
        String value = value(attributes, "val");
        switch (name) {
            case "pStyle" -> {
                if (paragraph != null && value != null) {
                    paragraph.style = value;
                }
            }
            case "vanish" -> hidden = !"0".equals(value) && !"false".equals(value);
            case "del", "moveFrom" -> {
                // In the properties of a paragraph, not of a row, it speaks of the paragraph's mark.
                if (paragraph != null && properties == 2) {
                    paragraph.goesOn = true;
                }
            }
            case "docPartGallery" -> {
                if ("Table of Contents".equals(value)) {
                    contents = controls;
                }
            }
            default -> {}
        }
    }

    private void mark(String name, Attributes attributes) throws Xml.Stop {
        String key = name.replace("Reference", "") + value(attributes, "id");
        if (value(attributes, "customMarkFollows") == null) {
            String number = Integer.toString(marks.size() + 1);
            StringBuilder written = new StringBuilder();
            number.chars().forEach(digit -> written.append(SUPERSCRIPT.charAt(digit - '0')));
            marks.add(new Mark(key, written.toString()));
            add(written.toString());
        } else {
            marks.add(new Mark(key, "*"));
        }
    }

    private void add(String words) throws Xml.Stop {
        Paragraph paragraph = open.peek();
        if (paragraph != null && !hidden && contents == 0) {
            paragraph.words.append(words);
            characters += words.length();
            if (characters > most) {
                throw new Xml.Stop(new InputFault("The document holds more than " + most
                        + " characters, the most that is read of one: split it."));
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws Xml.Stop {
        if (inText && leftOut == 0) {
            add(new String(text, start, length).replace("\u00AD", ""));
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr", "sectPr" -> properties--;
            case "t" -> inText = false;
            case "r" -> hidden = false;
            case "sdt" -> {
                contents = contents == controls ? 0 : contents;
                controls--;
            }
            case "p" -> {
                if (word(space)) {
                    paragraph(open.pop());
                }
            }
            case "txbxContent" -> take(pop().paragraphs);
            case "tc" -> cell(pop().paragraphs);
            case "tr" -> row(pop().paragraphs);
            case "footnote", "endnote" -> {
                List<String> words = pop().paragraphs;
                if (!note.isEmpty()) {
                    notes.put(note, words);
                }
            }
            default -> {}
        }
    }

    private static boolean word(String space) {
        return space.contains("wordprocessingml");
    }

    /** The value of an attribute of Word's own. */
    private static @Nullable String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name) && word(attributes.getURI(i))) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    private Block pop() {
        return blocks.pop();
    }

    private Block top() {
        return blocks.getFirst();
    }

    private void take(List<String> paragraphs) {
        top().paragraphs.addAll(paragraphs);
    }

    private void paragraph(Paragraph paragraph) {
        StringBuilder begun = top().begun;
        begun.append(paragraph.words);
        if (paragraph.goesOn) {
            return;
        }
        String words = begun.toString()
                .replaceAll("[ \\t\\u00A0\\u3000]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
        begun.setLength(0);
        if (words.isEmpty() || paragraph.style.startsWith("TOC")) {
            return;
        }
        if (heading == null && paragraph.style.matches("(?i)title|heading ?1|标题.*|1")) {
            heading = words.replace('\n', ' ');
        }
        top().paragraphs.add(words);
    }

    /** A cell's paragraphs are kept as lines until its row is known. */
    private void cell(List<String> paragraphs) {
        Block row = top();
        if (!row.name.equals("tr")) {
            take(paragraphs);
        } else {
            row.paragraphs.add(String.join("\n", paragraphs));
        }
    }

    /** A row of one cell is a frame round paragraphs; any other is a line. */
    private void row(List<String> cells) {
        if (cells.size() == 1) {
            cells.get(0).lines().filter(line -> !line.isBlank()).forEach(top().paragraphs::add);
            return;
        }
        String line = String.join(
                CELLS, cells.stream().map(cell -> cell.replace('\n', ' ')).toList());
        if (!line.replace("|", "").isBlank()) {
            top().paragraphs.add(line.stripTrailing().replaceAll("(?: \\|)+$", ""));
        }
    }
}
