package org.linewatch.app.read.office;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What an Office file says of itself, but for the names of persons. */
final class CoreProperties extends DefaultHandler {
    private final StringBuilder words = new StringBuilder();
    private @Nullable String title;
    private @Nullable String language;

    @Nullable String title() {
        return title;
    }

    @Nullable String language() {
        return language;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        words.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        words.append(text, start, length);
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        String said = words.toString().strip();
        if (!said.isEmpty() && name.equals("title")) {
            title = said;
        } else if (!said.isEmpty() && name.equals("language")) {
            language = said;
        }
    }
}
