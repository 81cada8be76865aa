package org.linewatch.bench.acts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.bench.acts.Softmax.Example;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Bars;
import org.linewatch.engine.coder.Frame;
import org.linewatch.engine.coder.Maxent;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.coder.Weighed;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Span;

/**
 * Learns the weights of one language. Arguments: the language, the folder to write to, and files of texts coded by hand. Prints
 * what five-fold cross-validation says of the decision on each drafted act, with the table of how far the confidence can
 * be believed, then fits all and writes the weights. The bars are set, and the figures taken, on the files under {@code
 * unread/} alone: on texts that were read while the word tables grew, the table looks better than it is.
 */
public final class ActTrainer {
    private static final int FOLDS = 5;
    /** In the path of files that nobody had read when the word tables were written. */
    private static final String UNREAD = "/unread/";

    private final RuleCoder coder;
    private final Language language;

    private ActTrainer(RuleCoder coder, Language language) {
        this.coder = coder;
        this.language = language;
    }

    /** Learns and writes the weights. */
    public static void main(String[] arguments) throws IOException {
        ActTrainer trainer = new ActTrainer(RuleCoder.of(PackFiles.load(null)), new Language(arguments[0]));
        Path corpora = Path.of("../shared/corpus");
        RealTexts real = Files.isDirectory(corpora) ? RealTexts.under(corpora) : null;
        List<List<Example>> texts = new ArrayList<>();
        Set<List<Example>> unread = Collections.newSetFromMap(new IdentityHashMap<>());
        int acts = 0;
        for (int i = 2; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            for (Coded text : Coded.read(file, real)) {
                List<Example> examples = trainer.examples(text);
                texts.add(examples);
                if (file.toString().contains(UNREAD)) {
                    unread.add(examples);
                }
                acts += text.acts().size();
            }
        }
        List<Example> all = texts.stream().flatMap(List::stream).toList();
        long positive = all.stream().filter(e -> !e.label().equals(Maxent.NONE)).count();
        System.out.printf(
                "%d texts, %d of them unread; %d acts; %d drafts, %d of them acts%n",
                texts.size(), unread.size(), acts, all.size(), positive);
        List<HeldBack> held = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> train = new ArrayList<>();
            List<Example> test = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (i % FOLDS != fold) {
                    train.addAll(texts.get(i));
                } else if (unread.contains(texts.get(i))) {
                    test.addAll(texts.get(i));
                }
            }
            Maxent model = Softmax.fit(train);
            test.forEach(example -> held.add(HeldBack.of(model, example)));
        }
        Decisions decisions = new Decisions(held);
        Bars bars = decisions.best();
        decisions.print(bars, System.out);
        Path folder = Path.of(arguments[1]);
        Files.write(folder.resolve("weights.bin"), Softmax.fit(all).bytes());
        write(lines(bars), folder.resolve("bars.tsv"));
    }

    private static Stream<String> lines(Bars bars) {
        return Stream.of(
                "name\tvalue",
                "least\t" + bars.least(),
                "add\t" + bars.add(),
                "turn\t" + bars.turn(),
                String.format(Locale.ROOT, "slope\t%.3f", bars.slope()),
                String.format(Locale.ROOT, "intercept\t%.3f", bars.intercept()));
    }

    /** The drafts of a text, each with the label of the act that it is. */
    private List<Example> examples(Coded text) {
        Context context = new Context(null, text.kind(), null, null, List.of());
        List<Weighed> drafts = coder.trace(text.text(), language, context).acts().stream()
                .filter(draft -> draft.features() != null)
                .toList();
        Map<Weighed, String> labels = new HashMap<>();
        for (Coded.Marked act : text.acts()) {
            head(drafts, act, labels).ifPresent(draft -> labels.put(draft, act.label()));
        }
        return drafts.stream()
                .filter(draft -> labels.containsKey(draft) || !again(draft, labels))
                .map(draft -> new Example(
                        Objects.requireNonNull(draft.features()).names(), labels.getOrDefault(draft, Maxent.NONE)))
                .toList();
    }

    /**
     * Whether a draft that is no marked act is read as what another of its sentence is marked as. Readers mark what is told twice
     * but once, so nothing can be learned of it; the records of both would be one.
     */
    private static boolean again(Weighed draft, Map<Weighed, String> labels) {
        Frame read = draft.read();
        return read != null
                && labels.entrySet().stream()
                        .anyMatch(other ->
                                other.getKey().act().sentence() == draft.act().sentence()
                                        && HeldBack.alike(read.type().name(), other.getValue()));
    }

    /** The draft that a marked act is: by preference one that the frame table reads so, else a main one, else the first. */
    private static Optional<Weighed> head(List<Weighed> drafts, Coded.Marked act, Map<Weighed, String> taken) {
        Span evidence = act.evidence();
        String type = Maxent.partsOf(act.label()).get(0);
        return drafts.stream()
                .filter(draft -> evidence.contains(draft.act().head()) && !taken.containsKey(draft))
                .min(Comparator.comparing((Weighed draft) -> draft.read() == null
                                || !draft.read().type().name().equals(type))
                        .thenComparing(draft -> !main(draft.act()))
                        .thenComparing(draft -> draft.act().head().start()));
    }

    private static boolean main(Act act) {
        return act.clause() == Act.Clause.MAIN || act.clause() == Act.Clause.COORDINATE;
    }

    private static void write(Stream<String> lines, Path file) throws IOException {
        Files.write(file, (Iterable<String>) lines::iterator);
    }
}
