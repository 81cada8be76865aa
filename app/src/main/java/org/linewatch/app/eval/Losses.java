package org.linewatch.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewatch.engine.coder.Act;
import org.linewatch.engine.coder.Draft;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Weighed;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Span;

/** Tells for each gold event that was missed which stage lost it, and for each wrong one which rule made it. */
final class Losses {
    private final PrintWriter out;
    private final Scorer scorer;
    private final Map<String, Integer> stages = new TreeMap<>();

    Losses(PrintWriter out, Scorer scorer) {
        this.out = out;
        this.scorer = scorer;
    }

    /** Prints the misses and inventions of one passage. */
    void passage(JsonNode passage, JsonNode predicted, RuleCoder.Trace trace) {
        List<Scorer.Pair> pairs = scorer.pairs(passage, predicted);
        Set<Integer> found = pairs.stream().map(Scorer.Pair::gold).collect(Collectors.toSet());
        Set<Integer> right = pairs.stream().map(Scorer.Pair::predicted).collect(Collectors.toSet());
        String id = passage.path("id").asText();
        for (int j = 0; j < passage.path("events").size(); j++) {
            if (!found.contains(j)) {
                JsonNode gold = passage.path("events").get(j);
                print(id, "missed", stage(gold, trace), gold.path("type").asText());
            }
        }
        for (int i = 0; i < trace.events().size(); i++) {
            if (!right.contains(i)) {
                CodedEvent event = trace.events().get(i);
                print(
                        id,
                        "invented",
                        event.reason().rule(),
                        event.type() + " " + event.evidence().text());
            }
        }
    }

    private void print(String id, String what, String where, String words) {
        stages.merge(what + (what.equals("missed") ? " in " + where : ""), 1, Integer::sum);
        out.println(id + "\t" + what + "\t" + where + "\t" + words);
    }

    /** Prints how many were lost at each stage. */
    void summary() {
        stages.forEach((stage, count) -> out.println(stage + "\t" + count));
        out.flush();
    }

    private static String stage(JsonNode gold, RuleCoder.Trace trace) {
        Span evidence = new Span(
                gold.path("evidence").get(0).asInt(),
                gold.path("evidence").get(1).asInt());
        if (trace.hits().stream()
                .noneMatch(hit -> hit.from(Table.ACT) && hit.span().overlaps(evidence))) {
            return "scan";
        }
        List<Act> acts = trace.acts().stream()
                .map(Weighed::act)
                .filter(act -> act.evidence().overlaps(evidence))
                .toList();
        if (acts.isEmpty()) {
            return "acts";
        }
        List<Draft> drafts = trace.drafts().stream()
                .filter(draft -> draft.act().evidence().overlaps(evidence))
                .toList();
        if (drafts.isEmpty()) {
            return "frames or roles";
        }
        String type = gold.path("type").asText();
        List<Draft> fitting = drafts.stream()
                .filter(draft -> draft.frame().type().name().equals(type))
                .toList();
        if (fitting.isEmpty()) {
            return "frames (" + drafts.get(0).frame().id() + ")";
        }
        return fitting.stream().noneMatch(Draft::told) ? "filters" : "merge";
    }
}
