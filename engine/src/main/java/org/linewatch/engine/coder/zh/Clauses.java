package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sentence;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;
import org.linewatch.engine.model.Span;

/** Splits a sentence at its commas. The comma of a list (、) and signs inside titles and numbers part nothing. */
final class Clauses {
    private static final String SIGNS = ",;:。!?—";

    private Clauses() {}

    static List<Clause> of(View view, Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        String text = view.text();
        int start = sentence.span().start();
        int end = sentence.span().end();
        int titles = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            titles += c == '《' ? 1 : c == '》' && titles > 0 ? -1 : 0;
            boolean number = c != '。'
                    && i > start
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (titles == 0 && SIGNS.indexOf(c) >= 0 && !number) {
                if (i > start) {
                    clauses.add(clause(clauses.size(), new Span(start, i), c, sentence));
                }
                start = i + 1;
            }
        }
        if (start < end) {
            clauses.add(clause(clauses.size(), new Span(start, end), '。', sentence));
        }
        return clauses;
    }

    private static Clause clause(int index, Span span, char mark, Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.start() >= span.start() && token.end() <= span.end())
                .toList();
        List<Hit> hits = sentence.hits().stream()
                .filter(hit -> hit.start() >= span.start() && hit.end() <= span.end())
                .toList();
        return new Clause(index, span, mark, tokens, hits);
    }
}
