package org.linewatch.app.web;

import java.util.List;

/** The entries of the menus, by the first part of their addresses. */
public final class Menu {
    /** What most readers come for. */
    public static final List<String> MAIN =
            List.of("overview", "try", "events", "mentions", "documents", "cases", "triggers");

    /** The pack's tables, and what the record rests on. */
    public static final List<String> REFERENCE = List.of(
            "types",
            "lists",
            "organs",
            "laws",
            "provisions",
            "doctrine",
            "core-interests",
            "others",
            "codebook",
            "compare",
            "about");

    private Menu() {}
}
