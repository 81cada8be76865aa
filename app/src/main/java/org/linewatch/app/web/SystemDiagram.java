package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.SystemView;
import org.linewatch.app.web.view.SystemView.Column;
import org.linewatch.app.web.view.SystemView.Group;
import org.linewatch.app.web.view.SystemView.Node;
import org.linewatch.app.web.view.SystemView.Outline;
import org.linewatch.app.web.view.SystemView.Tick;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Organ;

/**
 * Lays out the organs as trees in two columns that are as even as whole groups allow, and puts a small mark for each law
 * beside the organ that issued it. An organ whose superior belongs to another group begins a tree of its own. The
 * drawing is made here, so that it needs no script.
 */
final class SystemDiagram {
    private static final int COLUMN = 610;
    private static final int HEADING = 14;
    private static final int GAP = 14;
    private static final int ROW = 19;
    private static final int INDENT = 15;
    private static final int LAWS_AT = 375;
    private static final int TEXT_AT = 19;
    private static final int TICK = 7;
    private static final int TICKS_IN_A_ROW = 33;
    private static final int TICK_ROW = 12;
    private static final List<String> GROUPS =
            List.of("party", "legislative", "state", "military", "judicial", "regional");

    private final Links links;
    private final Map<String, Organ> organs = new LinkedHashMap<>();
    private final Map<String, List<Organ>> below = new HashMap<>();
    private final Map<String, List<Law>> laws = new HashMap<>();
    private final Set<String> abroad = new HashSet<>();
    private final int lawCount;

    private List<Node> nodes = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private int y;

    private SystemDiagram(AsOf then, Links links) {
        this.links = links;
        then.organs().forEach(organ -> organs.put(organ.id(), organ));
        for (Organ organ : organs.values()) {
            if (organ.parent() != null) {
                below.computeIfAbsent(organ.parent(), id -> new ArrayList<>()).add(organ);
            }
        }
        List<Law> inForce = then.laws();
        lawCount = inForce.size();
        inForce.stream().sorted(Comparator.comparing(SystemDiagram::day)).forEach(law -> law.issuingBodies()
                .forEach(id ->
                        laws.computeIfAbsent(id, organ -> new ArrayList<>()).add(law)));
        then.pack().provisions().stream()
                .filter(p -> p.kind().equals("extraterritorial-reach") || p.reach() == Reach.EXTRATERRITORIAL)
                .forEach(p -> abroad.add(p.lawId()));
    }

    /** Draws the system of a day. */
    static SystemView draw(AsOf then, Links links) {
        return new SystemDiagram(then, links).draw();
    }

    private SystemView draw() {
        List<Column> groups =
                GROUPS.stream().map(this::group).flatMap(Optional::stream).toList();
        List<Column> columns = List.of();
        // Few groups: every way to part them is tried, the first always on the left, and the lowest drawing wins.
        for (int left = 1; left < 1 << groups.size(); left += 2) {
            List<Column> parted = List.of(column(groups, left), column(groups, ~left));
            if (columns.isEmpty() || height(parted) < height(columns)) {
                columns = parted;
            }
        }
        List<Outline> outline = organs.values().stream()
                .filter(organ -> organ.parent() == null || !organs.containsKey(organ.parent()))
                .map(this::outline)
                .toList();
        return new SystemView(COLUMN, columns, outline, organs.size(), lawCount);
    }

    private static int height(List<Column> columns) {
        return columns.stream().mapToInt(Column::height).max().orElse(0);
    }

    /** The groups whose bit is set, one under another. */
    private static Column column(List<Column> groups, int chosen) {
        Column column = Column.EMPTY;
        for (int i = 0; i < groups.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                column = column.above(groups.get(i));
            }
        }
        return column;
    }

    private Optional<Column> group(String kind) {
        List<Organ> roots = organs.values().stream()
                .filter(organ -> organ.kind().equals(kind) && !sameKindAbove(organ))
                .toList();
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        nodes = new ArrayList<>();
        lines = new ArrayList<>();
        y = HEADING + 4;
        roots.forEach(root -> place(root, 0));
        Group group = new Group(0, links.labels().word("organ-group", kind), nodes, lines);
        return Optional.of(new Column(y + GAP, List.of(group)));
    }

    private boolean sameKindAbove(Organ organ) {
        Organ parent = organ.parent() == null ? null : organs.get(organ.parent());
        return parent != null && parent.kind().equals(organ.kind());
    }

    /** Puts an organ on the next line and those below it under it; gives the base line of its name. */
    private int place(Organ organ, int depth) {
        y += ROW;
        int left = depth * INDENT;
        int base = y;
        List<Tick> ticks = ticks(laws.getOrDefault(organ.id(), List.of()));
        String name = organ.names().in(links.words().language());
        int room = ticks.isEmpty() ? COLUMN - INDENT : LAWS_AT;
        nodes.add(new Node(
                left,
                base,
                cut(
                        name,
                        (room - depth * INDENT - TEXT_AT)
                                * 2
                                / (links.words().language().equals("zh") ? 26 : 13)),
                name + " — " + organ.powers(),
                links.visit().to("/organs/" + organ.id()),
                organ.kind(),
                ticks));
        int stem = left + 4;
        int last = base;
        for (Organ child : below.getOrDefault(organ.id(), List.of())) {
            if (child.kind().equals(organ.kind())) {
                last = place(child, depth + 1);
                lines.add("M" + stem + " " + (last - 4) + "h" + (INDENT - 6));
            }
        }
        if (last > base) {
            lines.add("M" + stem + " " + (base + 5) + "V" + (last - 4));
        }
        return base;
    }

    /** Marks for laws, in as many lines as they need. */
    private List<Tick> ticks(List<Law> issued) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < issued.size(); i++) {
            Law law = issued.get(i);
            int line = i / TICKS_IN_A_ROW;
            ticks.add(new Tick(
                    LAWS_AT + (i % TICKS_IN_A_ROW) * TICK,
                    y - 9 + line * TICK_ROW,
                    law.names().in(links.words().language()) + " (" + day(law) + ")",
                    lawHref(law),
                    abroad.contains(law.id())));
        }
        int extra = Math.max(0, (issued.size() - 1) / TICKS_IN_A_ROW);
        y += extra * TICK_ROW;
        return ticks;
    }

    private Outline outline(Organ organ) {
        List<Part> issued = laws.getOrDefault(organ.id(), List.of()).stream()
                .map(law -> new Part(law.names().in(links.words().language()) + " (" + day(law) + ")", lawHref(law)))
                .toList();
        List<Outline> lower = below.getOrDefault(organ.id(), List.of()).stream()
                .map(this::outline)
                .toList();
        return new Outline(
                new Part(
                        organ.names().in(links.words().language()),
                        links.visit().to("/organs/" + organ.id())),
                organ.validFrom() == null ? null : organ.validFrom().toString(),
                issued,
                lower);
    }

    private String lawHref(Law law) {
        return links.law(law.id());
    }

    private static String day(Law law) {
        if (law.inForce() != null) {
            return law.inForce().toString();
        }
        return law.adopted() == null ? "" : law.adopted().toString();
    }

    private static String cut(String name, int room) {
        return name.length() <= room ? name : name.substring(0, room - 1).stripTrailing() + "…";
    }
}
