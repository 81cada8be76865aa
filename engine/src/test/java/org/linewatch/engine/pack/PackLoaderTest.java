package org.linewatch.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Standing;
import org.linewatch.engine.pack.Tables.CatalogueCase;

final class PackLoaderTest {
    @Test
    void minimalPackOfAnotherStateLoads() {
        Pack pack = TestPack.minimal().load();
        assertEquals("BVT", pack.id());
        assertEquals(new Actor("BVT"), pack.home());
        assertEquals("布韦岛", pack.names().in("zh"));
        assertEquals(3, pack.securityTypes().size());
        assertEquals(2, pack.organs().size());
        assertEquals(5, pack.lexicon().size());
        assertEquals(
                List.of("Harbour Authority", "HO"), pack.organs().get(1).names().aliasesEn());
        assertTrue(pack.cases().isEmpty());
    }

    @Test
    void everyColumnReachesItsField() {
        Pack pack = TestPack.full().load();
        CatalogueCase ban = pack.cases().get(0);
        assertEquals(PartialDate.parse("2003-05"), ban.end());
        assertEquals(List.of(new Actor("NOR")), ban.target());
        assertEquals(Instrument.IMPORT_RESTRICTION, ban.instrument());
        assertEquals(List.of("BVT/pier-act-1991:2"), ban.legalBasis());
        assertEquals("nor-2003-note", ban.triggerCase());
        assertTrue(ban.primarySource());
        assertEquals(Standing.Level.MEDIUM, ban.standing().level());
        assertEquals(1, pack.triggers().get(0).daysToFirstResponse());
        assertEquals(new Actor("BVT/HARBOUR"), pack.officeHolders().get(0).actor());
        assertEquals(new Actor("NOR"), pack.firms().get(0).homeState());
        assertEquals(List.of("BVT/COUNCIL"), pack.laws().get(0).issuingBodies());
    }

    @ParameterizedTest(name = "{0}:{1} {2} = {3}")
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "ORGANS, 2, id, '', is empty",
                "ORGANS, 3, id, BVT/COUNCIL, stands in an earlier row",
                "ORGANS, 3, id, XYZ/HARBOUR, is no actor",
                "ORGANS, 2, kind, royal, is not in the vocabulary",
                "ORGANS, 3, parent, BVT/NOBODY, is not in organs.tsv",
                "ORGANS, 3, parent, BVT/HARBOUR, stands above itself",
                "ORGANS, 3, valid_from, 1995-13, is no date",
                "ORGANS, 3, valid_to, 1994-12-31, lies before",
                "ORGANS, 3, aliases_en, a;;b, empty value",
                "ORGANS, 3, aliases_en, a; b, blank beside a semicolon",
                "ORGANS, 3, aliases_en, a;a, names a value twice",
                "ORGANS, 3, powers, ' Runs', blank or carriage return",
                "ORGANS, 3, powers, 'Runs\u0007it', control character",
                "ORGANS, 2, name_en, '', is empty",
                "ORGANS, 2, source, '', no source is given",
                "ORGANS, 2, standing, certain, is not in the vocabulary",
                "ORGANS, 2, standing, '', is empty",
                "SECURITY_TYPES, 2, core_interests, peace, is not in core_interests.tsv",
                "TYPE_LISTS, 2, seen_from, '', is no date",
                "TYPE_LISTS, 2, size, 5, 2 types name the list",
                "LAWS, 2, id, BVT/pier-act-1991:1, holds a colon",
                "LAWS, 3, issuing_bodies, BVT/NOBODY, is not in organs.tsv",
                "LAWS, 2, repealed, 1990, lies before",
                "LAWS, 3, amended, 2019-02-30, is no date",
                "PROVISIONS, 2, law, BVT/none, is not in laws.tsv",
                "PROVISIONS, 2, reach, global, is not in the codebook",
                "PROVISIONS, 2, exposed, company;everyone, is not in the vocabulary",
                "RELATIONS, 2, to, BVT/none:4, is not in laws.tsv",
                "RELATIONS, 2, to, BVT/pier-act-1991:, ends with a colon",
                "CORE_INTERESTS, 2, coded, maybe, is not in the vocabulary",
                "CORE_INTERESTS, 2, first_named, '', is not in the vocabulary",
                "CASES, 2, type, DEMAND, is not in the codebook",
                "CASES, 2, instrument, blockade, is not in the codebook",
                "CASES, 2, source_actors, BVT/NOBODY, is not in organs.tsv",
                "CASES, 2, target_actors, Norway, is no actor",
                "CASES, 2, domains, peace, is not in security_types.tsv",
                "CASES, 2, end, 2003-03, lies before",
                "TRIGGERS, 2, days_to_first_response, one, is no whole number",
                "TRIGGERS, 2, response_level, none, where responded is 'yes'",
                "TRIGGERS, 2, responses, nor-2003-none, is not in cases.tsv",
                "PEOPLE, 2, state, '', is empty",
                "FIRMS, 2, home_state, NO, is no actor",
                "PLACES, 2, lang, de, is not in the vocabulary",
                "LEXICON, 2, term, '', is empty",
                "LEXICON, 2, table, adverbs, is not in the vocabulary",
                "LEXICON, 7, value, quays, is not in core_interests.tsv",
            })
    void brokenCellIsNamedWithItsPlaceAndCure(PackTable table, int line, String column, String value, String what) {
        List<PackFault> faults = TestPack.full().set(table, line, column, value).faults();
        PackFault fault = faults.stream()
                .filter(f -> f.what().contains(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such fault in " + faults));
        assertEquals(table.file(), fault.file());
        assertEquals(line, fault.line());
        if (!column.equals("first_named")) {
            assertEquals(column, fault.column());
        }
        assertTrue(!fault.cure().isEmpty(), "no cure");
    }

    @Test
    void allFaultsAreFoundInOneRun() {
        List<PackFault> faults = TestPack.full()
                .set(PackTable.ORGANS, 2, "kind", "royal")
                .set(PackTable.CASES, 3, "start", "soon")
                .set(PackTable.LAWS, 2, "standing", "low")
                .faults();
        assertEquals(
                List.of("cases.tsv:3", "laws.tsv:2", "organs.tsv:2"),
                faults.stream().map(f -> f.file() + ":" + f.line()).toList());
    }

    @Test
    void wrongHeaderNamesTheColumnsAndCausesNoFurtherFaults() {
        TestPack pack = TestPack.full();
        pack.text("organs.tsv", pack.text("organs.tsv").replaceFirst("powers", "power"));
        List<PackFault> faults = pack.faults();
        assertEquals(
                List.of("power", "powers"),
                faults.stream().map(PackFault::column).sorted().toList());
        assertTrue(faults.stream().allMatch(f -> f.file().equals("organs.tsv") && f.line() == 1));
    }

    @Test
    void unreadableTypesCauseNoFaultsElsewhere() {
        TestPack pack = TestPack.full();
        pack.text("security_types.tsv", pack.text("security_types.tsv").replaceFirst("note", "notes"));
        assertTrue(pack.faults().stream().allMatch(f -> f.file().equals("security_types.tsv")));
    }

    @Test
    void oneEmptyCellIsOneFault() {
        assertEquals(
                "law",
                TestPack.full()
                        .set(PackTable.PROVISIONS, 2, "law", "")
                        .onlyFault()
                        .column());
    }

    @Test
    void emptyReferenceToALawIsOneFault() {
        PackFault fault = TestPack.full().set(PackTable.RELATIONS, 2, "to", "").onlyFault();
        assertEquals("is empty", fault.what());
    }

    @Test
    void columnsOutOfOrderAreRefused() {
        TestPack pack = TestPack.full();
        String text = pack.text("firms.tsv").replaceFirst("name_en\tname_zh", "name_zh\tname_en");
        assertTrue(pack.text("firms.tsv", text).onlyFault().what().contains("out of order"));
    }

    @Test
    void rowWithTooFewCellsIsNamed() {
        TestPack pack = TestPack.full();
        PackFault fault = pack.text("lexicon.tsv", pack.text("lexicon.tsv") + "word\ten\n")
                .onlyFault();
        assertEquals(8, fault.line());
        assertTrue(fault.what().contains("2 cells for 6 columns"));
    }

    @Test
    void carriageReturnsAreNamed() {
        TestPack pack = TestPack.minimal();
        String text = pack.text("lexicon.tsv").replace("high\n", "high\r\n");
        assertEquals(
                5,
                pack.text("lexicon.tsv", text).faults().stream()
                        .filter(f -> f.what().contains("carriage return"))
                        .count());
    }

    @Test
    void missingFilesAreNamed() {
        assertEquals(
                "is missing", TestPack.full().without("organs.tsv").onlyFault().what());
        assertEquals(
                "pack.yaml", TestPack.full().without("pack.yaml").onlyFault().file());
        PackFault listed = TestPack.minimal().without("lexicon.tsv").onlyFault();
        assertTrue(listed.cure().contains("pack.yaml"));
    }

    @Test
    void strangeFileIsNamed() {
        PackFault fault = TestPack.minimal().text("organisations.tsv", "id\n").onlyFault();
        assertEquals("organisations.tsv", fault.file());
    }

    @Test
    void textThatIsNotUtf8IsNamed() {
        Map<String, byte[]> files = new HashMap<>(TestPack.full().source().files());
        files.put("firms.tsv", "id\té\n".getBytes(StandardCharsets.ISO_8859_1));
        PackException e = assertThrows(PackException.class, () -> PackLoader.load(PackSource.of("latin", files)));
        assertEquals("is not UTF-8", e.faults().get(0).what());
        assertTrue(e.getMessage().startsWith("The pack latin has 1 fault:\nfirms.tsv: is not UTF-8."));
    }

    @ParameterizedTest
    @CsvSource({
        "home: BVT, home: Nowhere, is no actor, 5",
        "version: 1.0.0, version: , is missing or no plain value, 3",
        "version: 1.0.0, edition: 1, there is no such key, 3",
        "version: 1.0.0, id: BVT, the key stands twice, 3",
        "version: 1.0.0, version: [1.0.0, is no YAML, 0",
        "'organs, lexicon', 'organs, words', there is no table 'words', 8",
        "'[security_types, type_lists, organs, lexicon]', all, is missing or no list, 8",
    })
    void brokenManifestIsNamed(String good, String bad, String what, int line) {
        TestPack pack = TestPack.minimal();
        pack.text("pack.yaml", pack.text("pack.yaml").replace(good, bad));
        List<PackFault> faults = pack.faults();
        assertTrue(faults.stream().allMatch(f -> f.file().equals("pack.yaml")), faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.what().contains(what) && f.line() == line), faults.toString());
    }

    @Test
    void emptyManifestIsNamed() {
        PackFault fault = TestPack.minimal().text("pack.yaml", "").onlyFault();
        assertTrue(fault.what().contains("no mapping"));
    }

    @Test
    void hashChangesWithAnyByteAndAnyName() {
        String hash = TestPack.minimal().load().hash();
        assertEquals(64, hash.length());
        assertEquals(hash, TestPack.minimal().load().hash());
        assertNotEquals(
                hash,
                TestPack.minimal()
                        .set(PackTable.LEXICON, 2, "value", "ACCUSE")
                        .load()
                        .hash());
        byte[] same = {1};
        assertNotEquals(
                PackSource.of("a", Map.of("a", same)).hash(),
                PackSource.of("a", Map.of("b", same)).hash());
    }
}
