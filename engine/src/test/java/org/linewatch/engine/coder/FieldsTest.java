package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.zh.BundledPack;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;

/** The fields of a record beside type, source and target. */
class FieldsTest {
    private static final Coder CODER = RuleCoder.of(BundledPack.china());

    /** The first record of a passage of press of 15 May 2024. */
    private static CodedEvent first(String passage) {
        return all(passage).get(0);
    }

    private static CodedEvent last(String passage) {
        List<CodedEvent> events = all(passage);
        return events.get(events.size() - 1);
    }

    private static List<CodedEvent> all(String passage) {
        Context context = new Context(PartialDate.parse("2024-05-15"), DocumentKind.NEWS, null, null, List.of());
        boolean chinese = passage.codePoints().anyMatch(Character::isIdeographic);
        return CODER.code(passage, chinese ? Language.CHINESE : Language.ENGLISH, context);
    }

    @Test
    void aMeasureIsAboutItselfAndItsGoods() {
        assertEquals(
                List.of("economic", "food"),
                first("China suspended imports of Brazilian poultry.").domains());
        assertEquals(
                List.of("economic", "resource"),
                first("Beijing banned exports of gallium to Japan.").domains());
        assertEquals(List.of("economic", "food"), first("中方暂停进口巴西禽肉。").domains());
    }

    @Test
    void wordsAreAboutWhatTheySpeakOf() {
        assertEquals(
                List.of("cyber"),
                first("Japan condemned China over a cyberattack.").domains());
        assertEquals(
                List.of("political"),
                first("Japan condemned China over the verdict.").domains());
    }

    @Test
    void powerOverATerritoryAtIssueIsTerritorialToo() {
        CodedEvent drill = first("China held live-fire drills around Taiwan.");
        assertEquals(List.of("homeland", "military"), drill.domains());
        assertEquals(List.of("taiwan"), drill.coreInterests());
    }

    @Test
    void thePlaceAtIssueIsCodedRatherThanTheRight() {
        assertEquals(
                List.of("xinjiang"),
                first("The United States sanctioned three Chinese officials over human rights in Xinjiang.")
                        .coreInterests());
    }

    @Test
    void aMeasureOnOthersHitsNoDevelopmentRight() {
        assertEquals(
                List.of(),
                first("China imposed anti-dumping tariffs on Australian wine.").coreInterests());
        assertEquals(
                List.of("development-rights"),
                first("The United States imposed anti-dumping tariffs on Chinese steel.")
                        .coreInterests());
    }
}
