package org.linewatch.app.web.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.linewatch.app.web.Labels;
import org.linewatch.app.web.Messages;
import org.linewatch.app.web.Visit;

/**
 * What surrounds every page.
 *
 * @param visit the address, and the links from it
 * @param words the interface's words
 * @param labels names of codes in the interface's language
 * @param title the page's title
 * @param section the entry of the menu that is marked
 * @param notice what the reader should know of the whole site just now; empty if nothing
 * @param version the program's version
 */
public record Frame(
        Visit visit, Messages words, Labels labels, String title, String section, Notice notice, String version) {
    /**
     * A line above the page.
     *
     * @param text what it says; empty for none
     * @param action words of its link
     * @param href where the link leads
     */
    public record Notice(String text, String action, String href) {
        /** Nothing to say. */
        public static final Notice NONE = new Notice("", "", "");
    }

    /** The interface's words under a key. */
    public String t(String key, Object... values) {
        return words.text(key, values);
    }

    /** A link to another page in the same language. */
    public String to(String path) {
        return visit.to(path);
    }

    /** One of the page's tables as a file; {@code suffix} is {@code .csv} or {@code .xlsx}. */
    public String file(Table table, String suffix) {
        return visit.hereWith("table", table.id() + suffix);
    }

    /** What the page's address restricts, in words. */
    public String filter() {
        return visit.filterWords(labels);
    }

    /** What a chart says, in a sentence. */
    public String says(Chart chart) {
        return ChartWords.says(chart.table(), words);
    }

    /** The day on which the page was made. */
    public String day() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** The same page in the other language. */
    public String otherLanguage() {
        return visit.with("lang", visit.language().equals("zh") ? "en" : "zh");
    }
}
