package org.linewatch.app.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/** One reading of an opened PDF. */
final class PdfReading {
    private static final String EXTRACTOR = "pdf/1";
    /** If more of the glyphs than this have no characters, there is no text to speak of. */
    private static final double MOST_UNKNOWN = 0.3;
    /** A page with less to read, and a picture, is a picture; in the weight of runs. */
    private static final int HARDLY_ANY = 30;
    /** If fewer pages than this part have text, the document is pictures. */
    private static final double FEW_PAGES = 0.1;

    private final PDDocument document;
    private final Source source;
    private final Reading reading;
    private final Bounds bounds;
    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private long known;
    private long unknown;

    /** Carries a fault through PDFBox. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        private final InputFault fault;

        Stopped(InputFault fault) {
            super(fault);
            this.fault = fault;
        }

        InputFault fault() {
            return fault;
        }
    }

    PdfReading(PDDocument document, Source source, Reading reading, Bounds bounds) {
        this.document = document;
        this.source = source;
        this.reading = reading;
        this.bounds = bounds;
    }

    void read(String sha256) throws IOException, InputFault {
        sheets();
        if (known + unknown > 0 && unknown > MOST_UNKNOWN * (known + unknown)) {
            throw new InputFault("Its fonts say not which characters they draw: " + unknown + " of " + (known + unknown)
                    + " are unknown. Print it anew as PDF from the program it was written with, or run a text recognition"
                    + " (OCR) first.");
        }
        List<Page> bare = Furniture.without(pages);
        long weight = pictured(bare);
        List<PageRegions> regions = bare.stream().map(PdfReading::regions).toList();
        Style style = Style.of(regions);
        Joiner joiner = new Joiner(bare.stream()
                .flatMap(page -> page.strips().stream())
                .flatMap(strip -> strip.runs().stream())
                .toList());
        List<Block> blocks = new ArrayList<>();
        regions.forEach(page -> blocks.addAll(Paragraphs.of(page, style, joiner)));
        String text = Flow.text(blocks, style, joiner);
        if (weight == 0 || text.isBlank()) {
            throw new InputFault("No text: its pages are empty.");
        }
        reading.document(new Draft(source.name(), sha256, About.of(document, blocks, style, text), text, EXTRACTOR));
        tell();
        Enclosed.read(document, source, reading);
    }

    /** Reads the pages one by one. */
    private void sheets() throws IOException, InputFault {
        GlyphEngine engine = new GlyphEngine(reading.caps().characters(), this::pulse);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > reading.caps().pages()) {
                throw new InputFault(
                        "It has more than " + reading.caps().pages() + " pages, the most that are read: split it.");
            }
            if (!bounds.page(page.getCOSObject())) {
                damaged.add(number);
            }
            Sheet sheet = engine.sheet(page);
            known += sheet.characters() - sheet.unknown();
            unknown += sheet.unknown();
            if (sheet.picture()) {
                pictures.add(number);
            }
            pages.add(Page.of(number, sheet));
            reading.goOn();
        }
        int said = document.getNumberOfPages();
        if (number == 0 || number < said) {
            throw new InputFault("Of the " + said + " pages that it says it has, " + number
                    + " can be found: fetch it again, or print it anew as PDF.");
        }
    }

    private void pulse() throws Stopped {
        try {
            reading.goOn();
        } catch (InputFault e) {
            throw new Stopped(e);
        }
    }

    /** Keeps of the pages with pictures those without text; refuses a document of them. Returns how much text there is. */
    private long pictured(List<Page> bare) throws InputFault {
        long weight = 0;
        int withText = 0;
        for (Page page : bare) {
            long here = page.strips().stream()
                    .flatMap(strip -> strip.runs().stream())
                    .mapToLong(Run::weight)
                    .sum();
            weight += here;
            if (here >= HARDLY_ANY) {
                pictures.remove((Integer) page.number());
                withText++;
            }
        }
        if (!pictures.isEmpty() && withText < FEW_PAGES * pictures.size()) {
            String which = withText == 0
                    ? "its pages are pictures"
                    : pictures.size() + " of its " + bare.size() + " pages are pictures";
            throw new InputFault("No text: " + which + "; run a text recognition (OCR) first.");
        }
        return weight;
    }

    /** Tells of what was not read. */
    private void tell() {
        if (!pictures.isEmpty()) {
            reading.fault(
                    source.name() + place(pictures),
                    "",
                    "No text there, only pictures; the other pages were read. Run a text recognition (OCR) on it, then ingest it"
                            + " again.");
        }
        if (!damaged.isEmpty()) {
            reading.fault(
                    source.name() + place(damaged),
                    "",
                    "Damaged there, so that words may be missing; the other pages were read. Fetch it again.");
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA()) {
            reading.fault(
                    source.name() + "#form",
                    "",
                    "It is a form (XFA) whose entries are no part of its pages: what is printed on the pages was read. Print it as"
                            + " PDF to have the entries.");
        }
    }

    private static String place(List<Integer> numbers) {
        return (numbers.size() == 1 ? "#page " : "#pages ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static PageRegions regions(Page page) {
        List<Region> regions = new ArrayList<>();
        for (Page.Strip strip : page.strips()) {
            List<Ruling> rulings = strip.direction() == 0 ? page.rulings() : List.of();
            regions.addAll(Layout.of(strip.runs(), rulings));
        }
        return new PageRegions(page.number(), Math.round(page.width() / 10), regions, page.rulings());
    }
}
