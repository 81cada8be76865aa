package org.linewatch.app.web.view;

import java.util.List;

/**
 * The organs of a day as trees, a group for each kind, with the list below.
 *
 * @param day the chosen day; empty for today
 * @param said how many organs there are on which day
 * @param groups the trees
 * @param changes organs that were set up or ended, the latest first
 * @param facets ways to narrow the list down; the trees stay whole
 * @param table the list
 * @param total how many are listed
 */
public record OrganTreeView(
        Frame frame,
        String day,
        String said,
        List<Group> groups,
        Table changes,
        Facets facets,
        Table table,
        long total,
        Basis basis) {
    /** The trees of one kind of organ. */
    public record Group(String heading, String kind, List<Node> roots) {}

    /**
     * An organ with those under it.
     *
     * @param name in the interface's language
     * @param facts what stands behind the name: the other name, its days, and the organ above it where that is of another kind
     * @param size how many organs of its kind stand under it, at any depth
     */
    public record Node(String name, String href, List<String> facts, int size, List<Node> below) {}
}
