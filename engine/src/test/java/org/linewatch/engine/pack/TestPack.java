package org.linewatch.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented pack in a form that tests can break cell by cell. */
final class TestPack {
    private final TreeMap<String, String> files = new TreeMap<>();

    private TestPack() {}

    /** The minimal pack: three types, two organs, five lines of lexicon. */
    static TestPack minimal() {
        TestPack pack = new TestPack();
        for (String file : List.of("pack.yaml", "security_types.tsv", "type_lists.tsv", "organs.tsv", "lexicon.tsv")) {
            try (InputStream in = TestPack.class.getResourceAsStream("/packs/bouvet/" + file)) {
                pack.files.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pack;
    }

    /** The minimal pack with a row in every other table too. */
    static TestPack full() {
        return minimal()
                .row(
                        PackTable.LAWS,
                        "id=BVT/pier-act-1991;name_en=Pier Act;name_zh=码头法;adopted=1991-01-10;in_force=1991-02-01;"
                                + "in_force_kind=original;repealed=2015;issuing_bodies=BVT/COUNCIL;"
                                + "security_types=harbour;purpose=Keeps the pier")
                .row(
                        PackTable.LAWS,
                        "id=BVT/seal-act-2001;name_en=Seal Act;adopted=2001-03-01;in_force=2020-01-01;"
                                + "in_force_kind=revision;amended=2019-11-01")
                .row(PackTable.LAWS, "id=BVT/lost-act;name_en=Lost Act;in_force_kind=not-seen;repealed=2000-01-01")
                .row(
                        PackTable.PROVISIONS,
                        "law=BVT/pier-act-1991;article=2;kind=penalty;reach=cross-border;security_types=harbour;"
                                + "summary=Ships that dock without leave are fined;exposed=company")
                .row(PackTable.RELATIONS, "from=BVT/seal-act-2001:3;relation=repeals;to=BVT/pier-act-1991;date=2015")
                .row(
                        PackTable.DOCTRINE_TERMS,
                        "id=calm;name_en=calm sea;name_zh=海晏;category=goal;first_use=1990;date_kind=attested")
                .row(
                        PackTable.CORE_INTERESTS,
                        "id=pier;name_en=The pier;first_named=1990;first_named_kind=by;rank=official;coded=yes;"
                                + "umbrella=pier;keywords_en=pier")
                .row(
                        PackTable.CASES,
                        "id=nor-2003-ban;start=2003-04-02;end=2003-05;source_actors=BVT;source_organs=BVT/HARBOUR;"
                                + "type=SANCTION;instrument=import-restriction;target_actors=NOR;domains=harbour;"
                                + "core_interests=pier;posture=reactive;reach=cross-border;"
                                + "legal_basis=BVT/pier-act-1991:2;trigger_case=nor-2003-note;"
                                + "summary_en=The pier was closed to ships from Norway;source_kind=primary;"
                                + "model_chapter=no")
                .row(
                        PackTable.CASES,
                        "id=nor-2003-note;start=2003-04-01;source_actors=NOR;type=ACCUSE;instrument=statement;"
                                + "target_actors=BVT/HARBOUR;summary_en=A complaint about the pier;"
                                + "source_kind=secondary;model_chapter=no")
                .row(
                        PackTable.TRIGGERS,
                        "id=nor-2003-note;date=2003-04-01;source_actors=NOR;type=ACCUSE;instrument=statement;"
                                + "target_actors=BVT;core_interests=pier;summary_en=A complaint;responded=yes;"
                                + "responses=nor-2003-ban;first_response=2003-04-02;days_to_first_response=1;"
                                + "origin=case;response_level=measure")
                .row(
                        PackTable.PEOPLE,
                        "id=warden;name_en=Ann Warden;name_zh=安;organ=BVT/HARBOUR;state=BVT;role_en=head;from=1995;"
                                + "to=2001-05")
                .row(PackTable.FIRMS, "id=pierworks;name_en=Pier Works;home_state=NOR;sector=building")
                .row(PackTable.LEXICON, "term=quay;lang=en;table=interests;value=pier")
                .row(PackTable.PLACES, "form=Bouvetian;lang=en;code=BVT;kind=demonym")
                .row(PackTable.PLACES, "form=the Island;lang=en;code=BVT;kind=display");
    }

    /** Adds a row, {@code column=value;column=value}; the cells not named are empty, source and standing are given. */
    TestPack row(PackTable table, String cells) {
        Map<String, String> values = new HashMap<>(Map.of("source", "Invented for tests", "standing", "medium"));
        for (String cell : cells.split(";")) {
            int equals = cell.indexOf('=');
            values.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        String header = String.join("\t", table.columns()) + "\n";
        String row = String.join(
                        "\t",
                        table.columns().stream()
                                .map(column -> values.getOrDefault(column, ""))
                                .toList())
                + "\n";
        files.merge(table.file(), header + row, (before, unused) -> before + row);
        return this;
    }

    /** Sets one cell; the line is counted from 1, the header included. */
    TestPack set(PackTable table, int line, String column, String value) {
        List<String> lines = new ArrayList<>(text(table.file()).lines().toList());
        String[] cells = lines.get(line - 1).split("\t", -1);
        cells[table.columns().indexOf(column)] = value;
        lines.set(line - 1, String.join("\t", cells));
        return text(table.file(), String.join("\n", lines) + "\n");
    }

    /** Replaces a whole file. */
    TestPack text(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** A whole file. */
    String text(String file) {
        return files.get(file);
    }

    /** Takes a file away. */
    TestPack without(String file) {
        files.remove(file);
        return this;
    }

    /** The names of the files. */
    List<String> fileNames() {
        return List.copyOf(files.keySet());
    }

    PackSource source() {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return PackSource.of("test", bytes);
    }

    Pack load() {
        return PackLoader.load(source());
    }

    /** The faults of the pack; none if it loads. */
    List<PackFault> faults() {
        try {
            load();
            return List.of();
        } catch (PackException e) {
            return e.faults();
        }
    }

    /** The one fault of the pack. */
    PackFault onlyFault() {
        List<PackFault> faults = faults();
        if (faults.size() != 1) {
            throw new AssertionError("Expected one fault, found " + Arrays.toString(faults.toArray()));
        }
        return faults.get(0);
    }
}
