package org.linewatch.app.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/**
 * PDF. The way of the text: {@link GlyphEngine} notes the glyphs of a page, {@link Runs} makes runs of words of them,
 * {@link Furniture} takes away what stands on every page, {@link Layout} puts columns and tables in order, {@link
 * Paragraphs} finds paragraphs, headings and notes, and {@link Flow} joins what pages break. Nothing is drawn and no
 * script is run.
 */
public final class PdfReader implements DocumentReader {
    /** Makes a reader. */
    public PdfReader() {
        OwnFonts.use();
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        byte[] bytes = reading.caps().read(source);
        Envelope.check(bytes);
        Bounds bounds = new Bounds(reading.caps());
        bounds.objects(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PdfReading(document, source, reading, bounds).read(Hashes.of(bytes));
        } catch (PdfReading.Stopped e) {
            throw e.fault();
        } catch (Bounds.TooLarge e) {
            throw Bounds.fault();
        } catch (InvalidPasswordException e) {
            throw new InputFault("It opens with a password only: save a copy without one.");
        } catch (StackOverflowError e) {
            throw new InputFault("Its parts lie in one another too deeply to be sound: print it anew as PDF.");
        } catch (OutOfMemoryError e) {
            throw new InputFault("It takes more memory than there is: split it, or allow more memory.");
        } catch (IOException | RuntimeException e) {
            // PDFBox throws what it likes at broken files.
            throw new InputFault(
                    "It is damaged and cannot be opened (" + said(e) + "): fetch it again, or print it anew as PDF.");
        }
    }

    private static String said(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
