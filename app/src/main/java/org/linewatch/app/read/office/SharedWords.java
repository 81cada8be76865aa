package org.linewatch.app.read.office;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The words that cells of a workbook share, by their number. They are all that is held of a workbook. */
final class SharedWords extends DefaultHandler {
    private final int most;
    private final List<String> all = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;
    private boolean inReading;
    private long characters;

    /** @param most most characters in all, in UTF-16 units */
    SharedWords(int most) {
        this.most = most;
    }

    /** The words of this number; empty if there are none. */
    String get(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : "";
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "si" -> words.setLength(0);
            case "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inText) {
            words.append(text, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) throws Xml.Stop {
        switch (name) {
            case "si" -> {
                all.add(words.toString());
                characters += words.length();
                if (characters > most) {
                    throw new Xml.Stop(new InputFault("The workbook's shared words are longer than " + most
                            + " characters, the most that is held: split it, or save its sheets as CSV."));
                }
            }
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            default -> {}
        }
    }
}
