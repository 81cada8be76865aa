package org.linewatch.app.read.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Xml;
import org.linewatch.app.read.rows.Mappings;
import org.linewatch.app.read.rows.Table;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of one sheet. The first row that holds two texts names the columns; what stands above it is left out. A name
 * that is merged over several columns is theirs in turn: {@code Day}, {@code Day (2)}.
 */
final class SheetRows extends DefaultHandler {
    /** A sheet has so many columns. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int FEWEST_NAMES = 2;

    private final String name;
    private final CellFormats formats;
    private final SharedWords words;
    private final Table table;
    private final Reading reading;
    private final List<String> cells = new ArrayList<>();
    private final BitSet texts = new BitSet();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int style = -1;
    private int column = -1;
    private long row;
    private boolean inValue;
    private boolean inReading;
    private boolean named;
    private boolean anything;
    private long length;

    SheetRows(String name, CellFormats formats, SharedWords words, Mappings mappings, Reading reading) {
        this.name = name;
        this.formats = formats;
        this.words = words;
        this.table = new Table(mappings, reading, "xlsx/1");
        this.reading = reading;
    }

    /** @throws InputFault if the sheet holds words but no row of names */
    void end() throws InputFault {
        if (!named && anything) {
            throw new InputFault("The sheet has no row with two texts to name the columns: add one.");
        }
    }

    @Override
    public void startElement(String space, String element, String prefixed, Attributes attributes) throws Xml.Stop {
        switch (element) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Long.parseLong(number);
                cells.clear();
                texts.clear();
                column = -1;
                length = 0;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : columnOf(reference);
                if (column >= MOST_COLUMNS) {
                    throw new Xml.Stop(new InputFault("Row " + row + " has more columns than a sheet can have."));
                }
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                String written = attributes.getValue("s");
                style = written == null ? -1 : Integer.parseInt(written);
                value.setLength(0);
            }
            case "v" -> inValue = true;
            case "t" -> inValue = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int count) throws Xml.Stop {
        if (inValue) {
            value.append(text, start, count);
            length += count;
            if (length > reading.caps().rowBytes()) {
                throw new Xml.Stop(reading.caps().row());
            }
        }
    }

    @Override
    public void endElement(String space, String element, String prefixed) throws Xml.Stop {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "c" -> cell();
            case "row" -> {
                try {
                    row();
                } catch (InputFault e) {
                    throw new Xml.Stop(e);
                }
            }
            default -> {}
        }
    }

    private void cell() {
        String text = value.toString();
        String shown =
                switch (type) {
                    case "s" -> text.isBlank() ? "" : words.get(Integer.parseInt(text.strip()));
                    case "str", "inlineStr", "d" -> text;
                    case "b" -> text.equals("1") ? "TRUE" : "FALSE";
                    case "e" -> "";
                    default -> text.isBlank() ? "" : formats.written(text, style);
                };
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown.strip());
        if (!shown.isBlank() && !type.equals("n") && !type.equals("b")) {
            texts.set(column);
        }
    }

    private void row() throws InputFault {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        anything = true;
        if (!named) {
            if (texts.cardinality() >= FEWEST_NAMES) {
                table.columns(names(cells));
                named = true;
            }
            return;
        }
        table.row(name + "!" + row, Hashes.of(String.join("\u001f", cells)), cells, "");
    }

    /** Each column's name; one without is under the name before it, if that is merged over it. */
    private static List<String> names(List<String> cells) {
        String[] out = cells.toArray(String[]::new);
        String last = "";
        int times = 1;
        for (int i = 0; i < out.length; i++) {
            if (out[i].isEmpty()) {
                times++;
                out[i] = last.isEmpty() ? "" : last + " (" + times + ")";
            } else {
                last = out[i];
                times = 1;
            }
        }
        return Arrays.asList(out);
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
            if (column > MOST_COLUMNS) {
                break;
            }
        }
        return column - 1;
    }
}
