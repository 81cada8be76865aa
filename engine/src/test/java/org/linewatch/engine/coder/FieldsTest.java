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

    private static String trigger(CodedEvent event) {
        return event.trigger() == null ? "" : event.trigger().text();
    }

    @Test
    void findsWhatAnActAnswersTo() {
        assertEquals(
                "dumping in Canadian peas",
                trigger(first("Having found dumping in Canadian peas, China imposed tariffs on Canada.")));
        assertEquals(
                "its ban on Polish apples",
                trigger(first("Warsaw urged Moscow on Monday to lift its ban on Polish apples.")));
        assertEquals(
                "had openly called for war",
                trigger(first("Taiwan deported a Chinese blogger who had openly called for war.")));
        assertEquals(
                "the bombing of a school", trigger(first("Beijing condemned the bombing of a school as barbarous.")));
    }

    @Test
    void aProcedureIsNothingToAnswer() {
        assertEquals("", trigger(first("China banned Australian lobster after a long review.")));
    }

    @Test
    void aPronounStandsForTheActBefore() {
        CodedEvent reply = last("Lithuania expelled three Chinese diplomats on Monday. China strongly condemned this.");
        assertEquals("expelled three Chinese diplomats", trigger(reply));
    }

    @Test
    void theNextSentenceExplainsAMeasure() {
        CodedEvent measure =
                first("Russia expelled two British diplomats on Monday. Moscow accused London of spying on its fleet.");
        assertEquals("spying on its fleet", trigger(measure));
    }

    @Test
    void keepsTheGroundThatTheActorStates() {
        CodedEvent ban = first("China banned exports of drones to Ukraine in order to safeguard national security.");
        assertEquals(
                "safeguard national security",
                ban.justification() == null ? "" : ban.justification().text());
        assertEquals("", trigger(ban));
    }

    private static String date(CodedEvent event) {
        return event.date() == null ? "" : event.date().toString();
    }

    @Test
    void theDayOfDecisionGoesBeforeThatOfEffect() {
        assertEquals("2024-05-13", date(first("China decided on Monday to ban Australian lobster from 1 June.")));
        assertEquals("2024-05-13", date(first("商务部13日宣布,自6月1日起禁止镓对美国出口。")));
    }

    @Test
    void aDateBeyondASemicolonIsTheNextActs() {
        List<CodedEvent> events = all("12日,日本召见中国大使;14日,中方向日方提出严正交涉。");
        assertEquals(
                List.of("2024-05-12", "2024-05-14"),
                events.stream().map(FieldsTest::date).toList());
    }

    @Test
    void theSameDayNeedsADayBefore() {
        assertEquals("", date(first("同一天,中方暂停进口澳大利亚龙虾。")));
    }

    @Test
    void theDayOfABriefingIsThatOfItsWords() {
        assertEquals("2024-05-14", date(first("China condemned the visit at Tuesday's briefing.")));
    }

    @Test
    void aLawIsTheGroundOfTheActThatRestsOnIt() {
        assertEquals(
                List.of("CHN/export-control-law-2020"),
                first("China banned exports of tungsten to Japan under the Export Control Law.")
                        .legalBasis());
        assertEquals(
                List.of("Trade Act:301"),
                first("The United States imposed tariffs on Chinese steel under Section 301.")
                        .legalBasis());
        assertEquals(
                List.of(),
                first("China imposed tariffs on American wine after Washington passed the Taiwan Travel Act.")
                        .legalBasis());
        assertEquals(
                List.of("Digital Services Act"), first("欧盟援引《数字服务法》对中国企业罚款。").legalBasis());
    }

    @Test
    void namesOnWhoseBehalfAnActIsDone() {
        CodedEvent recall = first("Kuwait recalled its ambassador from Lebanon in solidarity with Saudi Arabia.");
        assertEquals(
                List.of("SAU"),
                recall.beneficiary().stream().map(actor -> actor.state()).toList());
        assertEquals(
                List.of(), first("Kuwait recalled its ambassador from Lebanon.").beneficiary());
    }

    @Test
    void findsTriggersInChinese() {
        assertEquals("海岸遭到污染", trigger(first("鉴于海岸遭到污染,中方暂停进口日本水产品。")));
        assertEquals("", trigger(first("继外交部之后,教育部也对日本发布留学预警。")));
    }

    @Test
    void ofAPlaceOfEntryNoInterestIsCoded() {
        assertEquals(
                List.of(),
                first("China barred the Dutch senator from the mainland, Hong Kong and Macao.")
                        .coreInterests());
    }
}
