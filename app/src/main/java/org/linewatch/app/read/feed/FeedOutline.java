package org.linewatch.app.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a feed's XML shows by itself: its root, and each entry's day as it is written, with the day of its own zone. */
final class FeedOutline extends DefaultHandler {
    private static final Set<String> DAYS = Set.of("pubDate", "published", "issued", "date", "updated", "modified");

    private final List<String> days = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String root;
    private boolean inEntry;
    private String day = "";
    private boolean first;

    String root() {
        return root == null ? "" : root;
    }

    /** The day of each entry as it is written; empty where none is. */
    List<String> days() {
        return days;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        root = root == null ? name : root;
        words.setLength(0);
        if (name.equals("item") || name.equals("entry")) {
            inEntry = true;
            day = "";
            first = false;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        words.append(text, start, length);
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        if (name.equals("item") || name.equals("entry")) {
            days.add(day);
            inEntry = false;
        } else if (inEntry && DAYS.contains(name) && !first) {
            day = words.toString().strip();
            // The day of publication goes before that of a change.
            first = !name.equals("updated") && !name.equals("modified");
        }
    }
}
