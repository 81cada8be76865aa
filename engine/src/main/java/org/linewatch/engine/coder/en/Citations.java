package org.linewatch.engine.coder.en;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.model.Span;

/**
 * Sources in brackets behind a closed sentence, "… was closed. (The Washington Post)": the place in a newspaper's name
 * is no actor of what it reports.
 */
final class Citations {
    private static final int LONGEST = 80;
    private static final String CLOSES = ".!?\u201d\"')";

    private Citations() {}

    /** The brackets that follow the end of a sentence, or each other; offsets as the text's {@code char}s. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            int before = open - 1;
            while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            boolean follows = before >= 0 && CLOSES.indexOf(text.charAt(before)) >= 0 && before < open - 1;
            boolean chained = follows && text.charAt(before) == ')';
            boolean afterCitation =
                    chained && !found.isEmpty() && found.get(found.size() - 1).end() == before + 1;
            if (close - open < LONGEST && follows && (!chained || afterCitation)) {
                found.add(new Span(open, close + 1));
            }
        }
        return found;
    }
}
