package org.linewatch.app.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;
import org.linewatch.app.read.rows.Mappings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Spreadsheets: each row under a row of names is a document, by a mapping or in the plain shape, sheet by sheet. Cells
 * show what was stored: days in ISO form, numbers without an idle fraction, formulas by the value that was last
 * reckoned. Read row by row; only the table of shared words is held.
 */
public final class XlsxReader implements DocumentReader {
    private final Mappings mappings;

    /** By these mappings. */
    public XlsxReader(Mappings mappings) {
        this.mappings = mappings;
    }

    /** A sheet as the workbook lists it. */
    private record Sheet(String name, String relation, boolean hidden) {}

    /** What the workbook says of its sheets. */
    private static final class Workbook extends DefaultHandler {
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String space, String name, String prefixed, Attributes attributes) {
            if (name.equals("sheet")) {
                String relation = "";
                for (int i = 0; i < attributes.getLength(); i++) {
                    if (attributes.getLocalName(i).equals("id")
                            && !attributes.getURI(i).isEmpty()) {
                        relation = attributes.getValue(i);
                    }
                }
                String state = attributes.getValue("state");
                sheets.add(new Sheet(
                        String.valueOf(attributes.getValue("name")),
                        relation,
                        state != null && !state.equals("visible")));
            } else if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        try (OfficeFile file = OfficeFile.open(source, reading.caps(), "xlsx")) {
            String main = file.main("xl/workbook.xml");
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            Workbook book = new Workbook();
            file.parse(main, book);
            if (book.sheets.isEmpty()) {
                throw new InputFault(
                        "The file lists no sheet: it is no workbook, or damaged. Open it and save it again.");
            }
            Map<String, String> parts = relations(file, main, folder);
            CellFormats formats = new CellFormats(book.from1904);
            if (file.has(folder + "styles.xml")) {
                file.parse(folder + "styles.xml", formats);
            }
            SharedWords words = new SharedWords(reading.caps().characters());
            if (file.has(folder + "sharedStrings.xml")) {
                file.parse(folder + "sharedStrings.xml", words);
            }
            for (Sheet sheet : book.sheets) {
                String name = source.name() + "#" + sheet.name();
                String part = parts.get(sheet.relation());
                if (sheet.hidden()) {
                    reading.fault(name, "", "The sheet is hidden and was left out: show it if its rows are wanted.");
                } else if (part == null) {
                    reading.fault(name, "", "The sheet's part is missing: open the file and save it again.");
                } else {
                    sheet(file, part, name, new SheetRows(name, formats, words, mappings, reading), reading);
                }
                reading.goOn();
            }
        }
    }

    private static void sheet(OfficeFile file, String part, String name, SheetRows rows, Reading reading)
            throws IOException, InputFault {
        try {
            // Charts lie among the sheets; they have no rows.
            if (part.contains("worksheets/")) {
                file.parse(part, rows);
                rows.end();
            }
        } catch (InputFault e) {
            reading.fault(name, "", e.why());
        }
    }

    /** Where the sheets lie, by their relations to the workbook. */
    private static Map<String, String> relations(OfficeFile file, String main, String folder)
            throws IOException, InputFault {
        Map<String, String> out = new HashMap<>();
        String rels = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        if (file.has(rels)) {
            file.parse(rels, new DefaultHandler() {
                @Override
                public void startElement(String space, String name, String prefixed, Attributes attributes) {
                    String id = attributes.getValue("Id");
                    String target = attributes.getValue("Target");
                    if (id != null && target != null) {
                        out.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
                    }
                }
            });
        }
        return out;
    }
}
