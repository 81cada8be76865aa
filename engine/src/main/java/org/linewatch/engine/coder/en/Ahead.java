package org.linewatch.engine.coder.en;

import java.util.List;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/** Whether a verb is told as something to come: a word of the future stands before it ("will", "plans to", "is to"). */
final class Ahead {
    private Ahead() {}

    static boolean is(Sentence sentence, Act act) {
        List<Token> tokens = sentence.tokens();
        int verb = 0;
        while (verb < tokens.size() && tokens.get(verb).start() < act.head().start()) {
            verb++;
        }
        int first = verb;
        while (first > 0 && between(tokens.get(first - 1))) {
            first--;
        }
        int from = first < tokens.size() ? tokens.get(first).start() : act.head().start();
        for (Hit hit : sentence.hits()) {
            if (hit.from(Table.CUE)
                    && hit.sense().value().equals("AHEAD")
                    && hit.end() <= act.head().start()
                    && hit.end() >= from - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean between(Token token) {
        return token.tag() == Tag.ADVERB || token.is("be") || token.is("have") || token.is("been");
    }
}
