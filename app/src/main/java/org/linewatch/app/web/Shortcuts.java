package org.linewatch.app.web;

import java.util.List;

/** The keys that the pages answer to where scripts run; the list on {@code /keys} and in the dialog is made from here. */
public final class Shortcuts {
    /**
     * A page that two keys lead to.
     *
     * @param key pressed after {@code g}
     * @param page entry of the menu
     */
    public record Go(String key, String page) {
        /** Its path. */
        public String path() {
            return page.equals("overview") ? "/" : "/" + page;
        }
    }

    /** The pages, in the order of the menus. */
    public static final List<Go> GO = List.of(
            new Go("o", "overview"),
            new Go("t", "try"),
            new Go("e", "events"),
            new Go("m", "mentions"),
            new Go("d", "documents"),
            new Go("c", "cases"),
            new Go("r", "triggers"),
            new Go("y", "types"),
            new Go("g", "organs"),
            new Go("l", "laws"),
            new Go("p", "provisions"),
            new Go("w", "doctrine"),
            new Go("i", "core-interests"),
            new Go("v", "compare"),
            new Go("b", "codebook"),
            new Go("a", "about"));

    /** Keys by themselves, each with its meaning under {@code keys.NAME}. */
    public static final List<Key> KEYS = List.of(
            new Key("/", "search"),
            new Key("j", "down"),
            new Key("k", "up"),
            new Key("Enter", "open"),
            new Key("[", "previous"),
            new Key("]", "next"),
            new Key("t", "theme"),
            new Key("?", "help"),
            new Key("Esc", "close"));

    private Shortcuts() {}

    /**
     * A key.
     *
     * @param key what is pressed
     * @param name what it does, as a part of a message's key
     */
    public record Key(String key, String name) {}
}
