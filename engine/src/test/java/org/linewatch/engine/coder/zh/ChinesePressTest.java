package org.linewatch.engine.coder.zh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;

/** Who did what to whom in the words of the press: short names, the vantage of a passage, orders, promises, attributes. */
final class ChinesePressTest {
    private static final Coder CODER = RuleCoder.of(BundledPack.china());

    @Test
    void aPassageTellsWhatItsShortNamesMean() {
        assertEquals(List.of("ACCUSE KEN→ETH"), acts("埃塞俄比亚没有答复。肯尼亚外长随后召见埃大使。"));
    }

    @Test
    void officesBelongToTheSideThatTells() {
        assertEquals(List.of("ACCUSE TWN→CHN"), acts("共機連日來擾。國防部譴責中國的作為。"));
    }

    @Test
    void anOrderToDoADeedIsTheDeed() {
        assertEquals(List.of("SANCTION NOR→RUS"), acts("挪威政府下令召回驻俄罗斯大使。"));
    }

    @Test
    void envoysToldToGoAreExpelled() {
        assertEquals(List.of("SANCTION POL→BLR"), acts("波兰限三名白俄罗斯外交官七天内离境。"));
    }

    @Test
    void aPromiseToLiftIsAConcession() {
        assertEquals(List.of("CONCEDE KOR→JPN"), acts("韩国答应取消对日本海产的禁令。"));
    }

    @Test
    void aMeasureInTheAttributeOfItsEndIsNoActOfItsOwn() {
        assertEquals(List.of("RETREAT"), types("遭伊朗扣押的两艘希腊油轮昨天获准离开。"));
    }

    @Test
    void wordsInTheAttributeOfAnotherSubjectAreNone() {
        assertEquals(List.of(), types("法国部长批评罢工的言论引来了讨论。"));
    }

    @Test
    void whatARuleLaysDownIsNoAct() {
        assertEquals(List.of("LEGISLATE"), types("加拿大议会通过法案，平台不得拒绝审查，违者最高罚款一百万元。"));
    }

    @Test
    void aDemandIsPutToThoseNamedAtOnce() {
        assertEquals(List.of("REQUEST CHN→USA"), acts("中方要求美国立即停止向日本出售导弹。"));
    }

    @Test
    void aProtestTakesTheVerdictAlong() {
        assertEquals(List.of("ACCUSE CHN→JPN"), acts("日本的做法蛮横无理，中方已向日本提出严正交涉。"));
    }

    private static List<String> acts(String text) {
        return code(text).stream()
                .map(event -> event.type() + " " + states(event.source()) + "→" + states(event.target()))
                .toList();
    }

    private static List<String> types(String text) {
        return code(text).stream().map(event -> event.type().name()).toList();
    }

    private static String states(List<Actor> actors) {
        return String.join("+", actors.stream().map(Actor::state).distinct().toList());
    }

    private static List<CodedEvent> code(String text) {
        return CODER.code(text, Language.CHINESE, Context.NONE);
    }
}
