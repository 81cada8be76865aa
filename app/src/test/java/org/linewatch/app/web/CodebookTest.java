package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.app.web.Codebook.Entry;
import org.linewatch.app.web.Codebook.Example;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CoreInterest;
import org.linewatch.engine.pack.Tables.SecurityType;

/** No code without an entry, no entry without a code, and every example holds. */
final class CodebookTest {
    private static final Path DOCS =
            Path.of(System.getProperty("linewatch.root")).resolve("docs/codebook.md");
    private static final String BEGIN = "<!-- codes: made from codebook.tsv, a test holds it -->\n";
    private static final String END = "<!-- end of codes -->\n";
    private final Codebook book = Codebook.bundled();

    private Set<String> codes(String vocabulary) {
        return new LinkedHashSet<>(book.vocabularies().get(vocabulary).keySet());
    }

    private static <T> Set<String> all(Stream<T> values, java.util.function.Function<T, String> code) {
        return values.map(code).collect(Collectors.toSet());
    }

    @Test
    void everyCodeHasAnEntryAndNoEntryIsOrphaned() throws Exception {
        Pack pack = PackFiles.load(null);
        assertEquals(all(Stream.of(EventType.values()), EventType::name), codes("type"));
        assertEquals(all(Stream.of(Instrument.values()), Instrument::code), codes("instrument"));
        assertEquals(all(Stream.of(Instrument.Family.values()), Instrument.Family::code), codes("family"));
        assertEquals(all(Stream.of(Posture.values()), Posture::code), codes("posture"));
        assertEquals(all(Stream.of(Reach.values()), Reach::code), codes("reach"));
        assertEquals(all(Stream.of(DocumentKind.values()), DocumentKind::code), codes("kind"));
        assertEquals(all(pack.securityTypes().stream(), SecurityType::id), codes("domain"));
        assertEquals(all(pack.coreInterests().stream(), CoreInterest::id), codes("core_interest"));
        assertEquals(all(pack.provisions().stream(), p -> p.kind()), codes("provision"));
        assertEquals(all(pack.organs().stream(), o -> o.kind()), codes("organ"));
        assertEquals(all(pack.provisions().stream().flatMap(p -> p.exposed().stream()), e -> e), codes("exposed"));
        assertEquals(all(pack.triggers().stream(), t -> t.responseLevel()), codes("level"));
        assertTrue(codes("standing").containsAll(all(pack.cases().stream(), c -> PackListings.level(c.standing()))));
        assertEquals(14, codes("field").size());
    }

    @Test
    void everyEntryReadsInBothLanguagesAndHasAName() {
        for (Entry entry : entries()) {
            String place = entry.vocabulary() + " " + entry.code();
            for (var text : List.of(entry.definition(), entry.use(), entry.not())) {
                assertFalse(text.en().isBlank(), place);
                assertTrue(text.zh().codePoints().anyMatch(Character::isIdeographic), place);
            }
            for (String language : List.of("en", "zh")) {
                Messages.in(language).text("codebook." + entry.vocabulary());
                if (!entry.vocabulary().equals("domain") && !entry.vocabulary().equals("core_interest")) {
                    Messages.in(language).text(entry.vocabulary() + "." + entry.code());
                }
            }
        }
    }

    @Test
    void everyExampleHoldsAndBearsItsCode() {
        Set<String> used = new HashSet<>();
        for (Entry entry : entries()) {
            if (entry.example().isEmpty()) {
                continue;
            }
            used.add(entry.example());
            Example example = book.example(entry);
            assertTrue(example != null, entry + " names no example");
            assertTrue(bears(example.event(), entry), entry.vocabulary() + " " + entry.code() + " " + example.id());
        }
        assertEquals(book.examples().keySet(), used);
        for (String vocabulary : List.of("type", "family", "instrument", "posture", "reach", "domain", "field")) {
            book.vocabularies()
                    .get(vocabulary)
                    .values()
                    .forEach(entry -> assertFalse(entry.example().isEmpty(), entry + " has no example"));
        }
    }

    @Test
    void everyFieldOfAnExampleIsValid() {
        for (Example example : book.examples().values()) {
            JsonNode event = example.event();
            int length = example.text().codePointCount(0, example.text().length());
            assertTrue(
                    0 <= example.start() && example.start() < example.end() && example.end() <= length, example.id());
            assertTrue(codes("type").contains(event.path("type").asText()), example.id());
            within(example, "instrument", codes("instrument"));
            within(example, "posture", codes("posture"));
            within(example, "reach", codes("reach"));
            within(example, "domains", codes("domain"));
            within(example, "core_interests", codes("core_interest"));
            for (String words : List.of("trigger", "justification")) {
                JsonNode quoted = event.path(words);
                assertTrue(
                        quoted.isMissingNode()
                                || quoted.isNull()
                                || example.text().contains(quoted.asText()),
                        example.id());
            }
            for (String actors : List.of("source", "target", "beneficiary")) {
                event.path(actors)
                        .forEach(actor ->
                                assertFalse(new Actor(actor.asText()).state().isEmpty()));
            }
            if (event.hasNonNull("date")) {
                PartialDate.parse(event.get("date").asText());
            }
        }
    }

    private static void within(Example example, String field, Set<String> codes) {
        JsonNode value = example.event().path(field);
        if (value.isArray()) {
            value.forEach(item -> assertTrue(codes.contains(item.asText()), example.id() + " " + item));
        } else if (!value.isMissingNode() && !value.isNull()) {
            assertTrue(codes.contains(value.asText()), example.id() + " " + value);
        }
    }

    private static boolean bears(JsonNode event, Entry entry) {
        return switch (entry.vocabulary()) {
            case "type", "instrument", "posture", "reach" ->
                event.path(entry.vocabulary()).asText().equals(entry.code());
            case "family" ->
                Instrument.of(event.path("instrument").asText())
                        .map(i -> i.family().code())
                        .filter(entry.code()::equals)
                        .isPresent();
            case "domain" -> holds(event.path("domains"), entry.code());
            case "core_interest" -> holds(event.path("core_interests"), entry.code());
            case "field" -> event.hasNonNull(entry.code());
            default -> true;
        };
    }

    private static boolean holds(JsonNode values, String code) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(value.asText()));
        return all.contains(code);
    }

    /** Run with {@code -Dlinewatch.write-docs=true} to write the tables anew. */
    @Test
    void theDocsTablesAgree() throws Exception {
        String docs = Files.readString(DOCS);
        String tables = tables();
        int begin = docs.indexOf(BEGIN) + BEGIN.length();
        int end = docs.indexOf(END);
        assertTrue(begin >= BEGIN.length() && end >= begin, "docs/codebook.md has lost the marks around its tables");
        if (Boolean.getBoolean("linewatch.write-docs")) {
            Files.writeString(DOCS, docs.substring(0, begin) + tables + docs.substring(end));
            return;
        }
        assertEquals(tables, docs.substring(begin, end), "write them anew with -Dlinewatch.write-docs=true");
    }

    private String tables() {
        StringBuilder out = new StringBuilder();
        book.vocabularies().forEach((vocabulary, codes) -> {
            out.append("\n### ")
                    .append(Messages.in("en").text("codebook." + vocabulary))
                    .append("\n\n");
            out.append("| code | what it is | use it for | not for |\n| --- | --- | --- | --- |\n");
            codes.values().forEach(entry -> out.append("| `")
                    .append(entry.code())
                    .append("` | ")
                    .append(entry.definition().en())
                    .append(" | ")
                    .append(entry.use().en())
                    .append(" | ")
                    .append(entry.not().en())
                    .append(" |\n"));
        });
        return out.append('\n').toString();
    }

    private List<Entry> entries() {
        return book.vocabularies().values().stream()
                .flatMap(codes -> codes.values().stream())
                .toList();
    }

    @Test
    void noCodeStandsTwice() {
        assertEquals(
                entries().size(), entries().stream().map(Entry::path).distinct().count());
        assertEquals(
                Arrays.asList("type", "family", "instrument"),
                book.vocabularies().keySet().stream().limit(3).toList());
    }
}
