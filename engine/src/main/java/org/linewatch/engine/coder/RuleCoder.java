package org.linewatch.engine.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.en.EnglishGrammar;
import org.linewatch.engine.coder.zh.ChineseGrammar;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.text.CodePoints;
import org.linewatch.engine.text.Sentences;

/**
 * The coder by rules. A passage runs through the stages in one direction:
 *
 * <ol>
 *   <li>scan: one pass finds every known form; a passage without an acting word ends here
 *   <li>sentences: candidates are split into words and tagged ({@link Sentence})
 *   <li>acts: the grammar of the language drafts what each acting word does ({@link Act})
 *   <li>frames: act class and object class give type and instrument ({@link Frame}); weights say how far that holds, and
 *       what verbs that no table knows mean ({@link Verdict})
 *   <li>roles: source and target ({@link Draft})
 *   <li>filters: acts not told as facts, and those told in passing, fall away
 *   <li>qualifiers: date, domains, posture, reach, trigger, interests, legal basis
 *   <li>merge: one act told twice becomes one record
 * </ol>
 *
 * <p>What words mean is data (word tables of each language, the frame table, the pack); how sentences are built is code
 * behind {@link Grammar}. Immutable and thread-safe.
 */
public final class RuleCoder implements Coder {
    /** Longer passages are read in pieces, so that no stage goes through more than this again and again. */
    private static final int LONGEST = 2000;

    private final Pack pack;
    private final Codebook codebook;
    private final Map<String, BiFunction<Pack, Codebook, Grammar>> languages =
            Map.of("en", EnglishGrammar::new, "zh", (pack, codebook) -> new ChineseGrammar(pack));
    private final Map<String, Weigher> weighers = new ConcurrentHashMap<>();
    /** Those in use; a grammar is made when its language is first met. */
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    private RuleCoder(Pack pack, Codebook codebook) {
        this.pack = pack;
        this.codebook = codebook;
    }

    /**
     * The grammar of a language. A passage too short to tell its language by ("China banned Australian wine.") is read by
     * its script: the words of no third language are in the tables, so nothing is guessed but where to look.
     */
    private @Nullable Grammar grammar(Language told, String passage) {
        Language language = told.equals(Language.UNKNOWN)
                ? passage.codePoints().anyMatch(Character::isIdeographic) ? Language.CHINESE : Language.ENGLISH
                : told;
        BiFunction<Pack, Codebook, Grammar> maker = languages.get(language.base());
        return maker == null ? null : grammars.computeIfAbsent(language.base(), base -> maker.apply(pack, codebook));
    }

    private Weigher weigher(Grammar grammar) {
        return weighers.computeIfAbsent(
                grammar.language(), language -> new Weigher(grammar, codebook.frames(), codebook.folder() + language));
    }

    /** The coder with a pack's names and keywords, under our own codebook. */
    public static RuleCoder of(Pack pack) {
        return of(pack, Codebook.LINEWATCH);
    }

    /** The coder with a pack's names and keywords, under a codebook. */
    public static RuleCoder of(Pack pack, Codebook codebook) {
        return new RuleCoder(pack, codebook);
    }

    @Override
    public String version() {
        return "rules/1";
    }

    @Override
    public List<CodedEvent> code(String passage, Language language, Context context) {
        if (passage.length() <= LONGEST) {
            return trace(passage, language, context).events();
        }
        Grammar grammar = grammar(language, passage);
        return grammar == null ? List.of() : inPieces(passage, new Language(grammar.language()), context);
    }

    /** Reads a passage without end piece by piece; each knows the actors that the acts of the one before had. */
    private List<CodedEvent> inPieces(String passage, Language language, Context context) {
        CodePoints points = CodePoints.of(passage);
        List<CodedEvent> events = new ArrayList<>();
        Context around = context;
        for (Span piece : pieces(Sentences.of(passage, Grammar.LONGEST_SENTENCE))) {
            List<CodedEvent> found =
                    trace(points.substring(piece), language, around).events();
            around = context.after(found.stream()
                    .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream()))
                    .distinct()
                    .toList());
            found.forEach(event -> events.add(event.shift(piece.start())));
        }
        return Merge.of(events);
    }

    /** As many sentences together as a piece may hold. */
    private static List<Span> pieces(List<Span> sentences) {
        List<Span> pieces = new ArrayList<>();
        Span piece = new Span(0, 0);
        for (Span sentence : sentences) {
            Span more = piece.cover(sentence);
            if (more.length() > LONGEST) {
                pieces.add(piece);
                more = sentence;
            }
            piece = more;
        }
        pieces.add(piece);
        return pieces;
    }

    /**
     * What each stage made of a passage, for those who ask where an act was lost.
     *
     * @param hits the dictionary forms found
     * @param sentences those that were read, tagged where they may tell of an act
     * @param acts the drafts of the grammar, weighed
     * @param drafts those with a meaning and a source
     * @param events the records
     */
    public record Trace(
            List<Hit> hits, List<Sentence> sentences, List<Weighed> acts, List<Draft> drafts, List<CodedEvent> events) {
        private static final Trace NONE = new Trace(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Codes a passage and keeps what each stage made of it. */
    public Trace trace(String passage, Language language, Context context) {
        Grammar grammar = grammar(language, passage);
        if (grammar == null) {
            return Trace.NONE;
        }
        View view = grammar.view(passage);
        List<Hit> hits = grammar.lexicon().scan(view);
        boolean acting = hits.stream().anyMatch(grammar::acting);
        boolean named = hits.stream().anyMatch(hit -> hit.from(Table.ACTOR));
        if (!acting || !named && context.earlier().isEmpty()) {
            return new Trace(hits, List.of(), List.of(), List.of(), List.of());
        }
        List<Sentence> sentences = grammar.sentences(view, hits);
        List<Hit> words =
                sentences.stream().flatMap(sentence -> sentence.hits().stream()).toList();
        boolean report = context.kind() == DocumentKind.NEWS || context.kind() == DocumentKind.REPORT;
        Actors actors = report ? Actors.reported(view, grammar, words) : Actors.of(view, grammar, words);
        Parties roles = codebook.parties(actors, context, pack);
        Weigher weigher = weigher(grammar);
        List<Weighed> acts = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!sentence.tokens().isEmpty()) {
                for (Weighed act : weigher.of(view, sentence, grammar.acts(view, sentence))) {
                    acts.add(codebook.judge(act, grammar.outlook(sentence, act.act())));
                }
            }
        }
        for (Weighed act : acts) {
            Frame frame = act.frame();
            if (frame != null) {
                roles.of(act.act(), frame).map(draft -> draft.weighed(act)).ifPresent(drafts::add);
            }
        }
        if (drafts.stream().noneMatch(Draft::told)) {
            return new Trace(words, sentences, acts, drafts, List.of());
        }
        Qualifiers qualifiers = new Qualifiers(new Qualifiers.Passage(view, grammar, words, sentences, context, pack));
        return new Trace(
                words,
                sentences,
                acts,
                drafts,
                qualifiers.code(
                        Joined.of(drafts), acts.stream().map(Weighed::act).toList()));
    }
}
