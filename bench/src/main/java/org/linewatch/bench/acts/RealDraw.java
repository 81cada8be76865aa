package org.linewatch.bench.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.bench.corpus.Original;
import org.linewatch.bench.corpus.Originals;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.coder.Weighed;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.Span;
import org.linewatch.engine.text.Passages;

/**
 * Draws passages of the corpora for a reader to code, with the head of each draft numbered in place: {@code ⟦2:suspended⟧}.
 * Arguments: the folder of the corpora, the language, a seed, the number of passages in a batch,
 * batches, the folder to write to, the share of passages in a hundred that are drawn with the same chance each, and files of
 * passages that were coded before and are not drawn again.
 *
 * <p>Only documents that {@link RealTexts#learnt} gives to learning are drawn from, and only passages in which the grammar
 * tells a draft as a fact. Some of them come with the same chance each ({@code u} in the id); the others are those of which
 * the weights are not sure ({@code a}), since a label there teaches most (uncertainty sampling, Lewis and Gale 1994). Writes
 * {@code N.txt} for the reader, which has text and is not for the repository, and {@code N.places}, which has none.
 */
final class RealDraw {
    private static final int LONGEST_ENGLISH = 700;
    private static final int LONGEST_CHINESE = 320;
    private static final double SURE = 0.12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Drawn(
            Original document, int paragraph, int passage, String text, List<Span> heads, boolean doubtful) {
        private ObjectNode place() {
            return JSON.createObjectNode()
                    .put("document", document.id())
                    .put("paragraph", paragraph)
                    .put("passage", passage);
        }
    }

    private RealDraw() {}

    private static String place(JsonNode of) {
        return of.path("document").asText() + "#" + of.path("paragraph") + "." + of.path("passage");
    }

    /** Writes the batches. */
    public static void main(String[] arguments) throws IOException {
        RuleCoder coder = RuleCoder.of(PackFiles.load(null));
        String language = arguments[1];
        Random random = new Random(Long.parseLong(arguments[2]));
        int size = Integer.parseInt(arguments[3]);
        int batches = Integer.parseInt(arguments[4]);
        Path out = Files.createDirectories(Path.of(arguments[5]));
        int uniform = Integer.parseInt(arguments[6]);
        Set<String> before = new HashSet<>();
        for (int i = 7; i < arguments.length; i++) {
            for (String line : Files.readAllLines(Path.of(arguments[i]))) {
                before.add(place(JSON.readTree(line)));
            }
        }
        List<List<Drawn>> sets = List.of(new ArrayList<>(), new ArrayList<>());
        for (Original document : Originals.read(Path.of(arguments[0]))) {
            boolean news = document.id().startsWith("wce-");
            boolean fit = news || document.id().startsWith("mfa-");
            if (fit && document.language().equals(language) && RealTexts.learnt(document.id())) {
                sets.get(news ? 0 : 1)
                        .addAll(drawn(coder, document).stream()
                                .filter(one -> !before.contains(place(one.place())))
                                .toList());
            }
        }
        int news = sets.get(0).isEmpty() ? 0 : size * 13 / 20;
        List<List<Drawn>> pools = new ArrayList<>();
        for (List<Drawn> set : sets) {
            Collections.shuffle(set, random);
            pools.add(set);
            pools.add(new ArrayList<>(set.stream().filter(Drawn::doubtful).toList()));
            System.err.printf(
                    "%d passages, %d of them doubtful%n",
                    set.size(), pools.get(pools.size() - 1).size());
        }
        Set<Drawn> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int batch = 1; batch <= batches; batch++) {
            List<String> text = new ArrayList<>();
            List<String> places = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                boolean active = random.nextInt(100) >= uniform;
                Drawn one = next(pools.get((i < news ? 0 : 2) + (active ? 1 : 0)), taken);
                if (one == null) {
                    continue;
                }
                String id = String.format(Locale.ROOT, "%s%d%s%03d", language, batch, active ? "a" : "u", i + 1);
                text.add("#" + id + " " + one.document().date() + " "
                        + one.document().kind() + "\n" + marked(one) + "\n");
                places.add(one.place()
                        .put("id", id)
                        .set(
                                "heads",
                                JSON.valueToTree(one.heads().stream()
                                        .map(head -> List.of(head.start(), head.end()))
                                        .toList()))
                        .toString());
            }
            Files.write(out.resolve(batch + ".txt"), text);
            Files.write(out.resolve(batch + ".places"), places);
        }
    }

    private static @Nullable Drawn next(List<Drawn> pool, Set<Drawn> taken) {
        while (!pool.isEmpty()) {
            Drawn one = pool.remove(pool.size() - 1);
            if (taken.add(one)) {
                return one;
            }
        }
        return null;
    }

    private static String marked(Drawn one) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int number = 1;
        for (Span head : one.heads()) {
            int start = one.text().offsetByCodePoints(0, head.start());
            int end = one.text().offsetByCodePoints(0, head.end());
            if (start >= from) {
                text.append(one.text(), from, start)
                        .append('⟦')
                        .append(number)
                        .append(':')
                        .append(one.text(), start, end)
                        .append('⟧');
                from = end;
            }
            number++;
        }
        return text.append(one.text().substring(from)).toString();
    }

    private static List<Drawn> drawn(RuleCoder coder, Original document) {
        List<Drawn> all = new ArrayList<>();
        Language language = new Language(document.language());
        Context context = document.context();
        for (int p = 0; p < document.paragraphs().size(); p++) {
            List<Passage> passages = Passages.of(document.paragraphs().get(p), language);
            for (int i = 0; i < passages.size(); i++) {
                String text = passages.get(i).text();
                if (text.length() > (language.equals(Language.CHINESE) ? LONGEST_CHINESE : LONGEST_ENGLISH)) {
                    continue;
                }
                List<Weighed> acts = coder.trace(text, language, context).acts();
                if (acts.stream().anyMatch(act -> act.act().told())) {
                    boolean doubtful = acts.stream().anyMatch(RealDraw::doubtful);
                    List<Span> heads = acts.stream()
                            .map(act -> act.act().head())
                            .distinct()
                            .sorted(Comparator.comparing(Span::start))
                            .toList();
                    all.add(new Drawn(document, p, i, text, heads, doubtful));
                }
            }
        }
        return all;
    }

    private static boolean doubtful(Weighed act) {
        return act.act().told()
                && act.verdict() != null
                && act.verdict().none() > SURE
                && act.verdict().none() < 1 - SURE;
    }
}
