package org.linewatch.engine.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewatch.engine.pack.Tables.SecurityType;

/**
 * Reads a pack whole or not at all.
 *
 * <p>In three steps: the manifest says which tables must be there; each table is read, every cell checked as it is
 * taken; then the references between tables are judged. All faults are collected, and a pack with any fault is refused
 * with the whole list.
 */
public final class PackLoader {
    private final PackSource source;
    private final Findings findings = new Findings();
    private final Map<PackTable, List<Row>> rows = new EnumMap<>(PackTable.class);

    private PackLoader(PackSource source) {
        this.source = source;
    }

    /**
     * Reads a pack.
     *
     * @throws PackException with all faults, if it has any
     */
    public static Pack load(PackSource source) {
        return new PackLoader(source).load();
    }

    private Pack load() {
        Manifest manifest = Manifest.read(source.files().get(Manifest.FILE), findings);
        checkFiles(manifest);
        for (PackTable table : PackTable.values()) {
            byte[] bytes = source.files().get(table.file());
            rows.put(table, bytes == null ? List.of() : new TableReader(table, findings).read(bytes));
        }
        Pack pack = build(manifest);
        DoctrineTables.checkSizes(rowsOf(PackTable.TYPE_LISTS), pack.securityTypes());
        SystemTables.checkParents(rowsOf(PackTable.ORGANS));
        List<PackFault> faults = findings.close();
        if (!faults.isEmpty()) {
            throw new PackException(source.name(), faults);
        }
        return pack;
    }

    private void checkFiles(Manifest manifest) {
        for (PackTable table : PackTable.values()) {
            boolean wanted = table.required() || manifest.tables().contains(table);
            if (wanted && !source.files().containsKey(table.file())) {
                findings.fault(
                        table.file(),
                        0,
                        "",
                        "is missing",
                        table.required() ? "add it" : "add it, or take it from the tables in " + Manifest.FILE);
                findings.unreadable(table);
            }
        }
        for (String file : source.files().keySet()) {
            boolean table = file.endsWith(".tsv")
                    && PackTable.of(file.substring(0, file.length() - 4)).isPresent();
            if (!table && !file.equals(Manifest.FILE)) {
                findings.fault(file, 0, "", "is no file of a pack", "remove it, or rename it to the table it is");
            }
        }
    }

    private Pack build(Manifest manifest) {
        List<SecurityType> types = each(PackTable.SECURITY_TYPES, DoctrineTables::securityType);
        return new Pack(
                manifest.id(),
                manifest.version(),
                source.hash(),
                manifest.licence(),
                manifest.home(),
                manifest.names(),
                types,
                each(PackTable.TYPE_LISTS, DoctrineTables::typeList),
                each(PackTable.ORGANS, SystemTables::organ),
                each(PackTable.LAWS, SystemTables::law),
                each(PackTable.PROVISIONS, SystemTables::provision),
                each(PackTable.RELATIONS, SystemTables::relation),
                each(PackTable.DOCTRINE_TERMS, DoctrineTables::doctrineTerm),
                each(PackTable.CORE_INTERESTS, DoctrineTables::coreInterest),
                each(PackTable.CASES, CatalogueTables::catalogueCase),
                each(PackTable.TRIGGERS, CatalogueTables::trigger),
                each(PackTable.PEOPLE, NameTables::officeHolder),
                each(PackTable.FIRMS, NameTables::firm),
                each(PackTable.PLACES, NameTables::placeName),
                new PackLexicon(each(PackTable.LEXICON, NameTables::lexiconLine)));
    }

    private List<Row> rowsOf(PackTable table) {
        return rows.getOrDefault(table, List.of());
    }

    private <T> List<T> each(PackTable table, Function<Row, T> read) {
        return rowsOf(table).stream().map(read).toList();
    }
}
