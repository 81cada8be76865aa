package org.linewatch.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.linewatch.app.web.MarkedText.Mark;
import org.linewatch.app.web.view.DocumentView.Block;
import org.linewatch.app.web.view.RecordCard;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.Passage;

/**
 * A text with all its marks, and the records beside it in the same order.
 *
 * @param blocks the passages
 * @param cards the records
 */
record MarkedDocument(List<Block> blocks, List<RecordCard> cards) {
    /**
     * Marks a text.
     *
     * @param passages the text's passages
     * @param mentions what was coded in them; spans are counted in the text
     * @param href page of a mention, or empty
     */
    static MarkedDocument of(
            Links links, List<Passage> passages, List<Mention> mentions, Function<Mention, String> href) {
        List<Mark> marks = new ArrayList<>();
        List<RecordCard> cards = new ArrayList<>();
        for (Mention mention : mentions) {
            int number = cards.size() + 1;
            marks.addAll(RecordCards.marks(mention.event(), number));
            cards.add(RecordCards.card(links, mention.event(), number, href.apply(mention)));
        }
        List<Block> blocks = passages.stream()
                .map(passage -> new Block(
                        "p" + passage.ordinal(),
                        passage.language().tag(),
                        MarkedText.cut(
                                passage.text(),
                                passage.span().start(),
                                marks.stream()
                                        .filter(m -> m.span().overlaps(passage.span()))
                                        .toList())))
                .toList();
        return new MarkedDocument(blocks, cards);
    }
}
