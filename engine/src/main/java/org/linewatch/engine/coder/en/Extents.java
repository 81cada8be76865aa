package org.linewatch.engine.coder.en;

import java.util.Set;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;

/** Where the words of a reason begin and end, and which phrases that look like one only tell a time or a ground of law. */
final class Extents {
    private static final Set<String> NAMING = Set.of(
            "calls",
            "called",
            "terms",
            "termed",
            "describes",
            "described",
            "sees",
            "saw",
            "considers",
            "considered",
            "regards",
            "regarded",
            "labels",
            "labelled",
            "labeled",
            "styles",
            "styled",
            "says",
            "said",
            "alleges",
            "alleged",
            "claims",
            "claimed");

    /** What goes before a decision in the course of things, without being answered by it. */
    private static final Set<String> PROCEDURES = Set.of(
            "talks",
            "debate",
            "debates",
            "hearing",
            "hearings",
            "assessment",
            "review",
            "meeting",
            "meetings",
            "vote",
            "negotiations",
            "negotiation",
            "consultations",
            "discussion",
            "discussions",
            "deliberation",
            "deliberations",
            "summit",
            "session",
            "weekend",
            "delay",
            "delays",
            "deadline",
            "ceremony",
            "trial",
            "lunch",
            "dinner",
            "visit",
            "study",
            "examination",
            "reading",
            "consultation",
            "decades",
            "minutes",
            "weeks",
            "months",
            "years",
            "days",
            "hours");

    private static final Set<String> NO_DEEDS = Set.of(
            "anything",
            "nothing",
            "something",
            "everything",
            "evening",
            "morning",
            "building",
            "meeting",
            "training",
            "funding",
            "spring",
            "being",
            "beijing",
            "questioning",
            "hearing",
            "sentencing",
            "processing",
            "filming",
            "screening",
            "testing",
            "shipping",
            "trading",
            "lending",
            "housing");

    private static final Set<String> FINDING =
            Set.of("found", "discovered", "detected", "established", "concluded", "determined", "uncovered", "seen");

    private static final int FAR = 8;

    private final Phrases phrases;
    private final Words words;

    Extents(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** A reason without "what it calls" and "two counts of" before it and without the law behind it. */
    Causes.Cause of(Causes.Cause cause) {
        int first = cause.first();
        if (phrases.lower(first).equals("what")) {
            for (int i = first + 1; i < Math.min(cause.last(), first + FAR); i++) {
                if (NAMING.contains(phrases.lower(i))) {
                    first = phrases.lower(i + 1).equals("as") ? i + 2 : i + 1;
                    break;
                }
            }
        }
        for (int i = first; i < Math.min(cause.last(), first + 3); i++) {
            boolean counts =
                    phrases.lower(i).equals("counts") || phrases.lower(i).equals("count");
            if (counts && phrases.lower(i + 1).equals("of")) {
                first = i + 2;
            }
        }
        int last = Math.min(cause.last(), phrases.tokens.size() - 1);
        for (int i = first + 1; i < last; i++) {
            boolean law = phrases.lower(i).equals("under")
                    && (phrases.lower(i + 1).equals("the") || phrases.tag(i + 1) == Tag.NAME)
                    && lawful(i + 1, last);
            if (law) {
                last = i - 1;
            }
        }
        return first > last ? cause : new Causes.Cause(cause.cue(), first, last, cause.feared());
    }

    /** Whether a law is named in a range of tokens. */
    private boolean lawful(int first, int last) {
        for (int i = first; i <= Math.min(last, first + FAR); i++) {
            String word = phrases.lower(i);
            if (!words.at(i, Table.LAW).isEmpty()
                    || word.equals("law")
                    || word.equals("act")
                    || word.equals("ordinance")
                    || word.equals("article")
                    || word.equals("section")
                    || word.equals("code")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase only tells what went before in the course of things, or cites a law. */
    boolean procedure(String cue, int first, int last) {
        if (cue.equals("citing")) {
            return lawful(first, last);
        }
        if (!cue.equals("after") && !cue.equals("following")) {
            return false;
        }
        for (int i = first; i <= last && phrases.verbAt[i] == null; i++) {
            boolean headed = i == last || phrases.tag(i + 1) != Tag.NOUN;
            if (phrases.tag(i) == Tag.NOUN && headed) {
                return PROCEDURES.contains(phrases.lower(i));
            }
        }
        return false;
    }

    /** Whether the sentence begins with what its subject has found: "Having found dumping". */
    boolean found() {
        return phrases.tokens.size() > 3 && phrases.lower(0).equals("having") && FINDING.contains(phrases.lower(1));
    }

    /** Whether a word behind "for" tells a deed: "for shunning cotton", "for having said". */
    boolean deed(int i) {
        String word = phrases.lower(i);
        boolean gerund = phrases.verbAt[i] != null && phrases.verbAt[i].form() == Phrases.Form.GERUND;
        boolean looks = word.length() > 5
                && word.endsWith("ing")
                && phrases.tag(i) != Tag.NAME
                && (phrases.tag(i + 1) == Tag.DETERMINER
                        || phrases.tag(i + 1) == Tag.NAME
                        || phrases.tag(i + 1) == Tag.NOUN
                        || phrases.tag(i + 1) == Tag.ADJECTIVE);
        return (gerund || looks) && !NO_DEEDS.contains(word) || wrong(i);
    }

    /** Whether what follows "for" is somebody's wrong: "for its part in", "for the theft of", "for what it called". */
    private boolean wrong(int i) {
        if (phrases.lower(i).equals("what")) {
            return true;
        }
        for (int j = i; j < Math.min(phrases.tokens.size(), i + 5); j++) {
            if (j > i && words.cue(j, "FAULT")) {
                return true;
            }
            if (phrases.tag(j) != Tag.DETERMINER && phrases.tag(j) != Tag.ADJECTIVE && phrases.tag(j) != Tag.PRONOUN) {
                return false;
            }
        }
        return false;
    }

    /** Whether a comma parts the members of a list that ends with "and" or "or": "spies, smugglers and traffickers". */
    boolean listed(int comma) {
        if (!phrases.lower(comma).equals(",")) {
            return false;
        }
        int i = comma + 1;
        int members = 0;
        while (i < phrases.tokens.size() && phrases.nounAt[i] != null && members < 6) {
            i = phrases.nounAt[i].last() + 1;
            members++;
            boolean joined = phrases.tag(i) == Tag.AND;
            if (joined) {
                int next = i + 1;
                int after = next < phrases.tokens.size() && phrases.nounAt[next] != null
                        ? phrases.nounAt[next].last() + 1
                        : next;
                return after > next && (after >= phrases.tokens.size() || phrases.verbAt[after] == null);
            }
            if (!phrases.lower(i).equals(",")) {
                return false;
            }
            i++;
        }
        return false;
    }
}
