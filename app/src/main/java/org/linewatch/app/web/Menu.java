package org.linewatch.app.web;

import java.util.List;

/** The entries of the menus, by the first part of their addresses. */
public final class Menu {
    /** What most readers come for: the record. */
    public static final List<String> MAIN =
            List.of("overview", "try", "events", "mentions", "documents", "cases", "triggers");

    /** What the measures come from: organs, laws, and the words and interests behind them. */
    public static final List<String> SYSTEM =
            List.of("types", "organs", "laws", "provisions", "doctrine", "core-interests");

    /** To work with the record. */
    public static final List<String> TOOLS = List.of("compare", "codebook");

    /** What else there is, at the foot of every page. */
    public static final List<String> REFERENCE = List.of("lists", "terms", "others", "about");

    private Menu() {}
}
