package org.linewatch.app.web.view;

import java.util.List;

/**
 * The first page: a system, the list of types of security, and the measures beyond the border.
 *
 * @param home name of the state that the pack is about
 * @param day the chosen day
 * @param days days worth a look, as links
 * @param figures numbers at a glance
 * @param empty whether no document is counted
 */
public record OverviewView(
        Frame frame,
        String home,
        String day,
        List<Cell.Part> days,
        List<Figure> figures,
        boolean empty,
        SystemView system,
        Types types,
        Border border,
        Basis basis) {
    /**
     * The official list of types of security on the day.
     *
     * @param lead how many, since when, and whether that start is open
     * @param source where the list is attested
     * @param rows the types
     */
    public record Types(String lead, Cell source, List<TypeRow> rows) {}

    /**
     * A type of security.
     *
     * @param name in the interface's language
     * @param other in the other language
     * @param first first official mention, with its kind
     * @param joined the list that first names it
     * @param cases catalogue cases about it
     * @param mentions mentions about it
     */
    public record TypeRow(
            String id,
            String name,
            String other,
            String first,
            String firstKind,
            String joined,
            Cell sources,
            Bar cases,
            Bar mentions) {}

    /**
     * A number with a bar.
     *
     * @param count the number
     * @param share length of the bar, 0–100
     * @param href the list behind it
     */
    public record Bar(long count, int share, String href) {}

    /**
     * Measures beyond the border.
     *
     * @param lead what is counted
     * @param latest the latest cases
     * @param allCases address of all cases
     * @param allMentions address of all mentions
     * @param byTarget cases and mentions by target
     * @param timeline by year
     * @param map by target
     */
    public record Border(String lead, Table latest, Figure allCases, Figure allMentions, Chart timeline, Chart map) {}
}
