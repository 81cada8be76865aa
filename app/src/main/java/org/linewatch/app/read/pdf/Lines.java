package org.linewatch.app.read.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words at the ends of lines say. */
final class Lines {
    private static final String ENDS = ".!?。！？…;；:：";
    private static final String CLOSERS = "\"'”’)）」』】》]〕";

    private static final Pattern ITEM = Pattern.compile("^(?:[•·▪●○■□◦–—-] ?(?=\\S)(?![-—])"
            + "|[(（\\[](?:[0-9]{1,3}|[a-zA-Z]|[ivx]{1,5}|[一二三四五六七八九十百]{1,4})[)）\\]]"
            + "|(?:[0-9]{1,3}(?:\\.[0-9]{1,3})*|[a-zA-Z]|[ivx]{1,5})[.)．](?= )"
            + "|[0-9]{1,3}[、．]|[一二三四五六七八九十]{1,4}、"
            + "|第[一二三四五六七八九十百千零〇0-9]{1,7}[条條章节節编編款]"
            + "|(?:Article|Section|Chapter|Part|Annex|Art\\.|Q|A|Question|Answer)(?: ?[0-9IVX]+)?[.:：]? ?(?=[A-Z0-9:：]|$)"
            + "|[问問答记記][：:者]|[\\p{L}\\p{N}·]{1,12}[：:])");
    /** Markers of lists, one kind in each group. */
    private static final Pattern MARKER = Pattern.compile("^(?:([•·▪●○■□◦])|([–—-]) ?(?=\\S)(?![-—])"
            + "|([(（\\[][0-9]{1,3}[)）\\]])|([(（\\[](?:[a-zA-Z]|[ivx]{1,5})[)）\\]])|([(（][一二三四五六七八九十百]{1,4}[)）])"
            + "|([0-9]{1,3}(?:\\.[0-9]{1,3})*[.)．](?= ))|((?:[a-zA-Z]|[ivx]{1,5})[.)](?= ))"
            + "|([0-9]{1,3}[、．])|([一二三四五六七八九十]{1,4}、)|([①-⑳]))");

    private static final Pattern MARK = Pattern.compile(
            "^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[0-9]{1,3}[ .)、．]|\\[[0-9]{1,3}\\]|〔[0-9]{1,3}〕|[*†‡§※]|[①-⑳]|注[：:0-9释釋]).*");

    private Lines() {}

    /** Whether a sentence, or what a list hangs on, ends here. */
    static boolean endsSentence(String text) {
        int i = text.length();
        while (i > 0 && (CLOSERS.indexOf(text.charAt(i - 1)) >= 0 || Characters.isRaised(text.charAt(i - 1)))) {
            i--;
        }
        return i > 0 && ENDS.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Whether a line begins an item, an article or a turn of speech. */
    static boolean item(String text) {
        return ITEM.matcher(text).find();
    }

    /** Whether a line begins with the marker of a list's item. */
    static boolean marker(String text) {
        return kind(text) > 0;
    }

    /** Whether two lines begin with markers of one kind. */
    static boolean sameMarker(String one, String other) {
        return kind(one) > 0 && kind(one) == kind(other);
    }

    /** Whether a line begins with a bullet, which is never a part of running text. */
    static boolean bullet(String text) {
        return kind(text) == 1;
    }

    private static int kind(String text) {
        Matcher m = MARKER.matcher(text);
        if (!m.find()) {
            return 0;
        }
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a line begins with the mark of a note. */
    static boolean note(String text) {
        return MARK.matcher(text).matches();
    }

    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    static boolean startsSolid(String text) {
        return !text.isEmpty() && Characters.solid(text.codePointAt(0));
    }
}
