package org.linewatch.engine.coder.en;

import java.util.List;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Outlook;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;

/** Tells the outlook of a verb by the cue right before it: "will", "plans to", "tried to". */
final class Outlooks {
    private Outlooks() {}

    static Outlook of(Sentence sentence, Act act) {
        List<Token> tokens = sentence.tokens();
        int verb = 0;
        while (verb < tokens.size() && tokens.get(verb).start() < act.head().start()) {
            verb++;
        }
        if (verb > 1
                && tokens.get(verb - 1).is("-")
                && tokens.get(verb - 1).start() == tokens.get(verb - 2).end()) {
            return Outlook.COMPOUND;
        }
        int first = verb;
        while (first > 0 && between(tokens.get(first - 1))) {
            first--;
        }
        int from =
                first < tokens.size() ? tokens.get(first).start() : act.head().start();
        Outlook outlook = Outlook.PLAIN;
        for (Hit hit : sentence.hits()) {
            if (hit.from(Table.CUE) && hit.end() <= act.head().start() && hit.end() >= from - 1) {
                if (hit.sense().value().equals("AHEAD")) {
                    return Outlook.AHEAD;
                }
                outlook = hit.sense().value().equals("TRIED") ? Outlook.TRIED : outlook;
            }
        }
        return outlook;
    }

    private static boolean between(Token token) {
        return token.tag() == Tag.ADVERB || token.is("be") || token.is("have") || token.is("been");
    }
}
