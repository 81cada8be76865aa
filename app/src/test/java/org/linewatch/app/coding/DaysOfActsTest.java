package org.linewatch.app.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;

/** A day to come is the day of what is decided, never that of words. */
final class DaysOfActsTest {
    private static RuleCoder coder;

    @BeforeAll
    static void load() throws IOException {
        coder = RuleCoder.of(PackFiles.load(null));
    }

    private static List<CodedEvent> code(String text, Language language) {
        return coder.code(
                text, language, new Context(PartialDate.parse("2021-04-15"), DocumentKind.NEWS, null, null, List.of()));
    }

    @Test
    void aDemandIsNotMadeInTheYearThatItAimsAt() {
        List<CodedEvent> events = code("日本环境大臣敦促中国在2060年以前实现碳中和。", Language.CHINESE);
        assertEquals(1, events.size());
        assertEquals(null, events.get(0).date());
    }

    @Test
    void aDutyMayBeginNextWeek() {
        List<CodedEvent> events = code(
                "China will impose a tariff of 10 per cent on Australian barley from 20 April 2021.", Language.ENGLISH);
        assertEquals(1, events.size());
        assertEquals(PartialDate.parse("2021-04-20"), events.get(0).date());
    }

    @Test
    void theEvidenceDoesNotEndInTheDate() {
        List<CodedEvent> events =
                code("China imposed sanctions on ten European officials on 22 March 2021.", Language.ENGLISH);
        assertEquals(1, events.size());
        assertEquals(
                "imposed sanctions on ten European officials",
                events.get(0).evidence().text());
        assertEquals(PartialDate.parse("2021-03-22"), events.get(0).date());
    }
}
