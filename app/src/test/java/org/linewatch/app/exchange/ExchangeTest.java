package org.linewatch.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.CodedEvent.Reason;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Quote;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.model.Span;

final class ExchangeTest {
    private static final String PASSAGE = "𠮷 Beijing \"banned\" beef,\nafter the call.";
    private static final CodedEvent EVENT = new CodedEvent(
            List.of(new Actor("CHN"), new Actor("CHN/GACC")),
            EventType.SANCTION,
            Instrument.IMPORT_RESTRICTION,
            List.of(new Actor("AUS")),
            PartialDate.parse("2020-05"),
            List.of("economic", "food"),
            Posture.REACTIVE,
            Reach.CROSS_BORDER,
            List.of(),
            new Quote(new Span(31, 39), "the call"),
            List.of(),
            new Quote(new Span(10, 23), "\"banned\" beef"),
            null,
            List.of(),
            new Reason("r1", "=1+1 is what \"banned\" says", 0.75));
    private static final MentionRow ROW = new MentionRow(
            new Mention("m-1", "d-1", 3, 0, EVENT, "test/1", "abc"),
            "e-1",
            "中国的牛肉, 2020",
            PartialDate.parse("2020-05-12"),
            Language.ENGLISH,
            PASSAGE,
            0,
            null,
            "https://facts.example/beef",
            true);

    private static JsonNode json(JsonLines.Line line) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(bytes)) {
            lines.add(line);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.endsWith("}\n"), text);
        assertEquals(1, text.lines().count());
        return new ObjectMapper().readTree(text);
    }

    @Test
    void aRecordHasTheFieldsOfTheCodebook() throws Exception {
        JsonNode node = json(out -> EventJson.write(out, EVENT, Offsets.CODE_POINTS));
        JsonNode expected = new ObjectMapper().readTree("""
                {"source":["CHN","CHN/GACC"],"type":"SANCTION","instrument":"import-restriction","target":["AUS"],
                 "date":"2020-05","domains":["economic","food"],"posture":"reactive","reach":"cross-border",
                 "legal_basis":[],"trigger":"the call","trigger_span":[31,39],"core_interests":[],"evidence":[10,23],
                 "justification":null,"justification_span":null,"beneficiary":[],"rule":"r1",
                 "why":"=1+1 is what \\"banned\\" says","confidence":0.75}
                """);
        assertEquals(expected, node);
    }

    @Test
    void spansCanBeUtf16() throws Exception {
        JsonNode node = json(out -> EventJson.write(out, EVENT, Offsets.utf16(PASSAGE)));
        int start = node.get("evidence").get(0).asInt();
        int end = node.get("evidence").get(1).asInt();
        assertEquals("\"banned\" beef", PASSAGE.substring(start, end));
        assertEquals(11, start);
    }

    @Test
    void aMentionSaysWhereItStands() throws Exception {
        JsonNode node = json(out -> EventJson.write(out, ROW));
        assertEquals("m-1", node.get("id").asText());
        assertEquals("e-1", node.get("event").asText());
        assertEquals("d-1", node.get("document").asText());
        assertEquals(3, node.get("passage").asInt());
        assertEquals("2020-05-12", node.get("published").asText());
        assertEquals("en", node.get("language").asText());
        assertTrue(node.get("address").isNull());
        assertEquals(
                "paraphrase written for Linewatch; rests on https://facts.example/beef",
                node.get("note").asText());
        assertEquals("test/1", node.get("coder").asText());
        assertEquals("abc", node.get("pack").asText());
        assertEquals("[0,40]", node.get("passage_span").toString());
    }

    @Test
    void anEventHasTheFieldsOfItsLeadAndAllMentions() throws Exception {
        JsonNode node = json(out -> EventJson.write(out, new EventRow("e-1", List.of(ROW, ROW), "same act")));
        assertEquals("SANCTION", node.get("type").asText());
        assertEquals(2, node.get("mentions").size());
        assertEquals("same act", node.get("merge_reason").asText());
    }

    @Test
    void csvReadsBackAsItWas() throws Exception {
        StringBuilder out = new StringBuilder();
        Csv.Rows<MentionRow> rows = Csv.MENTIONS.begin(out);
        rows.add(ROW);
        rows.add(ROW);
        assertEquals('\uFEFF', out.charAt(0));
        assertTrue(out.toString().endsWith("\r\n"));
        List<CSVRecord> read = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(out.substring(1)))
                .getRecords();
        assertEquals(2, read.size());
        CSVRecord row = read.get(1);
        assertEquals(Csv.MENTIONS.header(), row.getParser().getHeaderNames());
        assertEquals("CHN;CHN/GACC", row.get("source"));
        assertEquals("economic;food", row.get("domains"));
        assertEquals("2020-05", row.get("date"));
        assertEquals("\"banned\" beef", row.get("evidence_text"));
        assertEquals("10;23", row.get("evidence"));
        assertEquals("中国的牛肉, 2020", row.get("title"));
        assertEquals("", row.get("justification"));
        assertEquals("paraphrase written for Linewatch; rests on https://facts.example/beef", row.get("note"));
    }

    @Test
    void csvNeutralisesFormulas() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            StringBuilder out = new StringBuilder();
            Document document = new Document(
                    "d",
                    "00",
                    "n.txt",
                    start + "SUM(A1)",
                    null,
                    Language.ENGLISH,
                    DocumentKind.NEWS,
                    null,
                    null,
                    null,
                    null,
                    false);
            Csv.DOCUMENTS.begin(out).add(new DocumentRow(document, 1, 1, 0, Instant.EPOCH));
            assertTrue(out.toString().contains("'" + start + "SUM(A1)"), out.toString());
        }
        StringBuilder out = new StringBuilder();
        Csv.MENTIONS.begin(out).add(ROW);
        assertTrue(out.toString().contains("\"'=1+1 is what \"\"banned\"\" says\""), out.toString());
    }
}
