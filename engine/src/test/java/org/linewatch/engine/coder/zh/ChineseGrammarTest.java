package org.linewatch.engine.coder.zh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tsv;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.pack.Pack;

final class ChineseGrammarTest {
    private static final Pack PACK = BundledPack.china();
    private static final ChineseGrammar GRAMMAR = new ChineseGrammar(PACK);

    private static final String[] PARTS = {
        "中国", "美国商务部", "日本", "𠮷", "欧盟", "，", "。", "宣布", "对", "被", "把", "因", "后", "暂停", "进口", "列入", "实体清单", "谴责", "《",
        "》", "“", "”", "的", "若", "12日", " ", "制裁", "并", "说", "不", "三家企业", "敦促", "停止", "、", "：", "\n", "遭", "臺灣"
    };

    @Test
    void viewKeepsTheLengthAndFoldsCharacters() {
        View view = GRAMMAR.view("「臺灣」，𠮷田１");
        assertEquals("“台湾”,\uFFFD田1", view.text());
    }

    @Test
    void namesStayWhole() {
        Sentence sentence = sentence("海关总署宣布暂停进口。");
        assertEquals("海关总署", sentence.tokens().get(0).text());
    }

    @Test
    void aNameAcrossTwoWordsIsNone() {
        Sentence sentence = sentence("其中日本政府宣布制裁。");
        List<String> names = sentence.hits().stream()
                .filter(hit -> hit.from(Table.ACTOR))
                .map(hit -> hit.sense().lemma())
                .toList();
        assertEquals(List.of("日本政府"), names);
    }

    @Test
    void anOrganBehindAnotherStateIsThatStates() {
        Sentence sentence = sentence("德国商务部谴责袭击。");
        List<String> codes = sentence.hits().stream()
                .filter(hit -> hit.from(Table.ACTOR))
                .flatMap(hit -> hit.sense().actors().stream())
                .map(Object::toString)
                .toList();
        assertEquals(List.of("DEU"), codes);
    }

    @Test
    void commasOfListsAndTitlesPartNoClause() {
        View view = GRAMMAR.view("中方谴责美、日两国，并依据《甲，乙》制裁三家企业。");
        Sentence sentence =
                GRAMMAR.sentences(view, GRAMMAR.lexicon().scan(view)).get(0);
        assertEquals(2, Clauses.of(view, sentence).size());
    }

    @Test
    void theSubjectGoesOnOverCommas() {
        View view = GRAMMAR.view("中方已注意到有关报道，召见日本大使，并敦促日方撤回言论。");
        Sentence sentence =
                GRAMMAR.sentences(view, GRAMMAR.lexicon().scan(view)).get(0);
        for (Act act : GRAMMAR.acts(view, sentence)) {
            if (act.told()) {
                assertEquals("中方", view.words(Objects.requireNonNull(act.agent())));
            }
        }
    }

    @Test
    void everyActClassIsInTheFrameTable() {
        Set<String> known = Tsv.rows("frames.tsv").stream()
                .flatMap(row -> Tsv.list(row.get(0)).stream())
                .collect(Collectors.toSet());
        for (List<String> row : Tsv.rows("zh/acts.tsv")) {
            String value = row.get(0).replaceAll("^[~^]", "");
            String act = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
            boolean own = Set.of("HOPE", "DELIST", "MUST").contains(act);
            assertTrue(own || known.contains(act), act);
        }
    }

    @Test
    void everyCueKindIsKnown() {
        for (List<String> row : Tsv.rows("zh/cues.tsv")) {
            assertEquals(row.get(0), Cue.valueOf(row.get(0)).name());
        }
    }

    /** Whatever the words, spans lie in the passage and quote it exactly. */
    @Test
    void spansQuoteThePassage() {
        Coder coder = RuleCoder.of(PACK);
        Random random = new Random(20240510);
        int coded = 0;
        for (int round = 0; round < 600; round++) {
            StringBuilder passage = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                passage.append(PARTS[random.nextInt(PARTS.length)]);
            }
            for (CodedEvent event : coder.code(passage.toString(), Language.CHINESE, Context.NONE)) {
                coded++;
                int from = passage.toString()
                        .offsetByCodePoints(0, event.evidence().span().start());
                int to = passage.toString()
                        .offsetByCodePoints(0, event.evidence().span().end());
                assertEquals(passage.substring(from, to), event.evidence().text());
                assertFalse(event.source().isEmpty());
                assertFalse(event.reason().why().isBlank());
            }
        }
        assertTrue(coded > 0);
    }

    private static Sentence sentence(String text) {
        View view = GRAMMAR.view(text);
        return GRAMMAR.sentences(view, GRAMMAR.lexicon().scan(view)).get(0);
    }
}
