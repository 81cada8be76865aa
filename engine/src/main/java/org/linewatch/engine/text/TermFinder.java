package org.linewatch.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.Span;

/**
 * Finds the terms of a list in texts, exactly as they stand there: no inflection, no synonyms beyond the list's own.
 * Both sides are compared in small letters, with compatibility forms made plain and traditional Chinese made simplified;
 * blanks between Chinese characters do not count, any other run of blanks is one. A term in Latin letters begins and ends
 * at the ends of words.
 *
 * <p>Terms may stand inside longer ones (a community inside a community of a certain kind). A shorter term that lies
 * wholly inside a longer one of the list is found there only if asked for. A form that two terms share belongs to the one
 * whose name it is, else to the first.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermFinder {
    private final Map<String, List<String>> formsByTerm = new LinkedHashMap<>();
    private final Map<Integer, List<Form>> byFirst = new HashMap<>();

    /**
     * A term to be found.
     *
     * @param id its id
     * @param names what it is called in both languages, with all variants
     */
    public record Term(String id, Names names) {}

    /**
     * An occurrence.
     *
     * @param term id of the term
     * @param span where, in code points of the text
     */
    public record Found(String term, Span span) {}

    /** A form to be found: folded code points, and whose it is. */
    private record Form(String term, int[] points) {}

    /** A finder for these terms; of two with one id the first counts. */
    public TermFinder(List<Term> terms) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Term term : terms) {
            own(owners, term.names().zh(), term.id());
            own(owners, term.names().en(), term.id());
        }
        for (Term term : terms) {
            term.names().aliasesZh().forEach(alias -> own(owners, alias, term.id()));
            term.names().aliasesEn().forEach(alias -> own(owners, alias, term.id()));
        }
        owners.forEach((form, term) -> {
            formsByTerm.computeIfAbsent(term, id -> new ArrayList<>()).add(form);
            int[] points = form.codePoints().toArray();
            byFirst.computeIfAbsent(points[0], first -> new ArrayList<>()).add(new Form(term, points));
        });
        byFirst.values()
                .forEach(forms -> forms.sort(Comparator.comparingInt((Form form) -> form.points().length)
                        .reversed()));
    }

    private static void own(Map<String, String> owners, String form, String term) {
        String folded = Folded.of(form).text();
        if (!folded.isEmpty()) {
            owners.putIfAbsent(folded, term);
        }
    }

    /** The forms, folded, under which a term is found; none where all are another term's. */
    public List<String> forms(String term) {
        return List.copyOf(formsByTerm.getOrDefault(term, List.of()));
    }

    /** Whether a name of a term is counted for it, and not for another term that bears the same name. */
    public boolean counts(String term, String name) {
        return forms(term).contains(Folded.of(name).text());
    }

    /** Ids of the terms of which some form contains one of this term's: there it is not counted by itself. */
    public List<String> around(String term) {
        return related(term, true);
    }

    /** Ids of the terms of which some form stands inside one of this term's. */
    public List<String> inside(String term) {
        return related(term, false);
    }

    private List<String> related(String term, boolean around) {
        List<String> own = forms(term);
        return formsByTerm.entrySet().stream()
                .filter(other -> !other.getKey().equals(term))
                .filter(other -> other.getValue().stream().anyMatch(form -> own.stream()
                        .anyMatch(mine -> around ? contains(form, mine) : contains(mine, form))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean contains(String longer, String shorter) {
        return longer.length() > shorter.length() && longer.contains(shorter);
    }

    /**
     * All occurrences, in the order of their beginnings, the longer first.
     *
     * @param nested whether a term inside a longer one of another term is found as well
     */
    public List<Found> find(String text, boolean nested) {
        Folded folded = Folded.of(text);
        List<Found> found = new ArrayList<>();
        int[] points = folded.points();
        // Up to here the text is covered by an occurrence that a nested one would lie inside.
        int covered = 0;
        for (int at = 0; at < points.length; at++) {
            List<Form> forms = byFirst.get(points[at]);
            if (forms == null) {
                continue;
            }
            int reached = 0;
            for (Form form : forms) {
                int end = at + form.points().length;
                boolean hidden = end <= Math.max(covered, reached);
                if ((nested || !hidden) && matches(points, at, form.points())) {
                    if (!hidden || !sameTermOver(found, folded, form.term(), at, end)) {
                        found.add(new Found(form.term(), folded.original(at, end)));
                    }
                    reached = Math.max(reached, end);
                }
            }
            covered = Math.max(covered, reached);
        }
        return found;
    }

    /** A term inside a longer form of its own is one occurrence, whatever is asked for. */
    private static boolean sameTermOver(List<Found> found, Folded folded, String term, int at, int end) {
        Span span = folded.original(at, end);
        for (int i = found.size() - 1; i >= 0; i--) {
            Found before = found.get(i);
            if (before.term().equals(term) && before.span().contains(span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(int[] text, int at, int[] form) {
        int end = at + form.length;
        if (end > text.length) {
            return false;
        }
        for (int i = 1; i < form.length; i++) {
            if (text[at + i] != form[i]) {
                return false;
            }
        }
        return !(word(form[0]) && at > 0 && word(text[at - 1]))
                && !(word(form[form.length - 1]) && end < text.length && word(text[end]));
    }

    private static boolean word(int point) {
        return !Character.isIdeographic(point) && Character.isLetterOrDigit(point);
    }
}
