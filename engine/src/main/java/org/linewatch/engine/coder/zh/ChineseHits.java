package org.linewatch.engine.coder.zh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.coder.Hit;
import org.linewatch.engine.coder.Sense;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.coder.Tag;
import org.linewatch.engine.coder.Token;
import org.linewatch.engine.coder.View;

/**
 * Clears the dictionary's finds of those that only look like words: Chinese writes no blanks, so a form may straddle two
 * words or lie inside a longer one. Then settles what a row of names stands for.
 */
final class ChineseHits {
    /** From this length on a form is believed over the tokenizer's cut. */
    private static final int SURE = 4;

    private static final String SHORT = "中美日韩朝俄英法德意澳加印欧台港越菲";

    private static final Pattern MISSION = Pattern.compile("[^,。、;]{0,6}?(?:大使|公使|使馆|使团|总领|领事|领馆|代表处|公署|办事处|代办|武官)");
    /** What is done to one's own envoy, so that his post tells whom it hits: 召回驻某国大使. */
    private static final Pattern RECALLS = Pattern.compile("(?:召回|撤回|召返|调回|撤换|撤出|撤走|撤离|关闭|裁撤|召还)其?$");

    private static final Pattern NO_STATE = Pattern.compile(
            "(?:[^,。、的]{0,4}(?:邮报|时报|新闻[社网]|日报|通讯社|电视台|广播公司|周刊)|[^,。、:]{0,6}记者:|社(?![会区])|媒体|队|大学|时间|洋|洲|海(?![关军警事运外产鲜域])|人民币|元|经济学|文学|足球|女排|男篮|国家队)");

    private final View view;
    /** Where the sentence begins. */
    private final int from;
    /** The word at each place of the sentence; null where there is a blank. */
    private final @Nullable Token[] owner;

    private ChineseHits(View view, List<Token> tokens) {
        this.view = view;
        this.from = tokens.isEmpty() ? 0 : tokens.get(0).start();
        this.owner =
                new Token[tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end() - from];
        for (Token token : tokens) {
            Arrays.fill(owner, token.start() - from, token.end() - from, token);
        }
    }

    /** The hits of a sentence that stand for words of it. */
    static List<Hit> of(View view, List<Token> tokens, List<Hit> hits) {
        ChineseHits reading = new ChineseHits(view, tokens);
        List<Hit> words = hits.stream().filter(reading::word).toList();
        List<Hit> acts = words.stream().filter(hit -> hit.from(Table.ACT)).toList();
        return reading.settle(
                words.stream().filter(hit -> !swallowed(hit, acts)).toList());
    }

    private boolean word(Hit hit) {
        if (titled(hit)) {
            return hit.from(Table.LAW)
                    || hit.from(Table.INTEREST)
                    || hit.from(Table.TOPIC)
                    || hit.from(Table.MATTER)
                    || hit.from(Table.OBJECT);
        }
        if (cutLatin(hit)) {
            return false;
        }
        int at = hit.start() - from;
        boolean starts = at < owner.length && owner[at] != null && owner[at].start() == hit.start();
        int last = hit.end() - 1 - from;
        boolean ends = last < owner.length && owner[last] != null && owner[last].end() == hit.end();
        boolean inside = at < owner.length && owner[at] != null && owner[at].end() >= hit.end();
        int length = hit.span().length();
        if (hit.from(Table.ACTOR) && length == 1) {
            return starts && ends && (hit.sense().value().equals("self") || listed(hit));
        }
        if (hit.from(Table.ACTOR)) {
            return (starts && ends) || length >= 3 || (inside && length == 2 && starts);
        }
        if (length == 1) {
            return starts && ends;
        }
        if (hit.from(Table.ACT) || hit.from(Table.CUE)) {
            return (starts && ends) || length >= SURE || (inside && starts && verbAt(hit.start()));
        }
        if (hit.from(Table.MATTER) && length == 2) {
            return (starts && ends) || inside;
        }
        return starts || ends || length >= SURE;
    }

    /** Whether Latin letters go on beside a form that begins or ends in them. */
    private boolean cutLatin(Hit hit) {
        String text = view.text();
        return latin(text, hit.start()) && latin(text, hit.start() - 1)
                || latin(text, hit.end() - 1) && latin(text, hit.end());
    }

    private static boolean latin(String text, int place) {
        if (place < 0 || place >= text.length()) {
            return false;
        }
        char c = Character.toLowerCase(text.charAt(place));
        return c >= 'a' && c <= 'z';
    }

    /** Whether a one-character word of the grammar is but a part of an acting word: 下 in 扣下. */
    private static boolean swallowed(Hit hit, List<Hit> acts) {
        return hit.from(Table.CUE)
                && hit.span().length() == 1
                && acts.stream()
                        .anyMatch(act -> act.span().length() > 1 && act.span().contains(hit.span()));
    }

    /** A one-character name stands alone only in a list of such names: 美、日、韩三国. */
    private boolean listed(Hit hit) {
        String text = view.text();
        boolean after = hit.end() + 1 < text.length()
                && text.charAt(hit.end()) == '、'
                && SHORT.indexOf(text.charAt(hit.end() + 1)) >= 0;
        return after
                || (hit.start() > 1
                        && text.charAt(hit.start() - 1) == '、'
                        && SHORT.indexOf(text.charAt(hit.start() - 2)) >= 0);
    }

    /** The hits of a sentence that is not cut into words: without forms too short to be told from parts of words. */
    static List<Hit> uncut(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> !hit.from(Table.ACTOR)
                        || hit.span().length() > 2
                        || hit.span().length() == 2 && hit.sense().actors().size() == 1)
                .toList();
    }

    private boolean verbAt(int place) {
        Token token = place - from < owner.length ? owner[place - from] : null;
        return token != null && token.tag() == Tag.VERB;
    }

    /** Whether it stands in the title of a work or law. */
    private boolean titled(Hit hit) {
        int open = view.text().lastIndexOf('《', hit.start());
        return open >= 0
                && view.text().lastIndexOf('》', hit.start()) < open
                && view.text().indexOf('》', open) >= 0;
    }

    private List<Hit> settle(List<Hit> hits) {
        List<Hit> out = new ArrayList<>(hits.size());
        Hit holder = null;
        for (Hit found : hits) {
            Hit hit = found;
            if (!hit.from(Table.ACTOR)) {
                out.add(hit);
                continue;
            }
            if (loose(hit)) {
                hit = new Hit(hit.start() + 1, hit.end(), hit.sense());
            }
            if (stray(hit)
                    || theirs(hit)
                    || (holder != null && hit.start() < holder.end() && hit.end() <= holder.end())) {
                continue;
            }
            if (holder != null && holder.end() == hit.start() && belongs(holder, hit)) {
                out.remove(holder);
                holder = new Hit(holder.start(), hit.end(), named(holder, hit));
                out.add(holder);
                continue;
            }
            if (posted(hit)) {
                if (holder != null && holder.end() >= hit.start() - 1) {
                    continue;
                }
                if (hit.sense().lemma().charAt(0) == '驻'
                        && !RECALLS.matcher(view.text().substring(Math.max(0, hit.start() - 4), hit.start()))
                                .find()) {
                    continue;
                }
            }
            holder = hit;
            out.add(hit);
        }
        return out;
    }

    /** Whether an organ is that of a state named before: 其海军, 该国外交部. */
    private boolean theirs(Hit hit) {
        return hit.sense().value().equals("organ")
                && List.of("其", "该国", "当地", "对方").stream()
                        .anyMatch(word -> view.text().startsWith(word, hit.start() - word.length()));
    }

    /** Whether a preposition and a short name are no phrase of their own: 对某方, 对某、某两国. */
    private boolean loose(Hit hit) {
        String text = view.text();
        return Phrases.bound(hit) && hit.end() < text.length() && "方、".indexOf(text.charAt(hit.end())) >= 0;
    }

    private boolean stray(Hit hit) {
        String text = view.text();
        int start = hit.start();
        if (text.charAt(start) == '日' && start > 0 && Character.isDigit(text.charAt(start - 1))) {
            return true;
        }
        boolean place =
                !hit.sense().value().equals("organ") && !hit.sense().value().equals("person");
        return place && NO_STATE.matcher(text).region(hit.end(), text.length()).lookingAt();
    }

    /** An organ's plain name behind the name of another state is that state's organ: 美国商务部. */
    private static boolean belongs(Hit owner, Hit organ) {
        return organ.sense().value().equals("organ")
                && owner.sense().actors().size() == 1
                && !organ.sense().actors().isEmpty()
                && !owner.sense()
                        .actors()
                        .get(0)
                        .state()
                        .equals(organ.sense().actors().get(0).state());
    }

    private static Sense named(Hit owner, Hit organ) {
        String name = owner.sense().lemma() + organ.sense().lemma();
        return new Sense(
                Table.ACTOR, "body", name, Inflection.BASE, false, owner.sense().actors(), List.of());
    }

    /** Whether it only says where an envoy or a mission is posted: 日本驻华大使. */
    private boolean posted(Hit hit) {
        String text = view.text();
        boolean behind = text.charAt(hit.start()) == '驻' || (hit.start() > 0 && text.charAt(hit.start() - 1) == '驻');
        Matcher mission = MISSION.matcher(text).region(hit.end(), text.length());
        return behind && mission.lookingAt();
    }
}
