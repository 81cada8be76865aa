package org.linewatch.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.view.OverviewView.TypeRow;

/**
 * A line of the overview's exhibits as data: an organ with its laws, or a type, year or target with its cases and
 * mentions.
 *
 * @param exhibit {@code system}, {@code types}, {@code border-years} or {@code border-targets}
 * @param id organ, type of security, year or code of the target
 * @param laws laws in force that an organ issued; null in the other exhibits
 * @param cases cases of the catalogue; null for organs
 * @param mentions mentions in documents; null for organs
 */
record ExhibitRow(
        String exhibit,
        String id,
        String name,
        @Nullable Long laws,
        @Nullable Long cases,
        @Nullable Long mentions) {
    /** All columns. */
    static final List<Column<ExhibitRow>> COLUMNS = List.of(
            Column.data("exhibit", ExhibitRow::exhibit),
            Column.data("id", ExhibitRow::id),
            Column.data("name", ExhibitRow::name),
            Column.data("laws", ExhibitRow::laws),
            Column.data("cases", ExhibitRow::cases),
            Column.data("mentions", ExhibitRow::mentions));

    static ExhibitRow organ(String id, String name, long laws) {
        return new ExhibitRow("system", id, name, laws, null, null);
    }

    static Stream<ExhibitRow> types(List<TypeRow> types) {
        return types.stream()
                .map(t -> new ExhibitRow(
                        "types",
                        t.id(),
                        t.name(),
                        null,
                        t.cases().count(),
                        t.mentions().count()));
    }

    static Stream<ExhibitRow> border(String exhibit, List<Charts.Line> lines) {
        return lines.stream().map(l -> new ExhibitRow(exhibit, l.key(), l.label(), null, l.cases(), l.mentions()));
    }
}
