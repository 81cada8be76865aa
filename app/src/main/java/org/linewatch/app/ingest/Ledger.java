package org.linewatch.app.ingest;

import java.time.Clock;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.Stamp;

/** What came of one file so far, and the lines that say so. Rows and members have lines of their own only where they fail. */
final class Ledger {
    static final String DONE = "done";
    static final String UNCHANGED = "unchanged";
    static final String FAILED = "failed";

    private final String run;
    private final Clock clock;
    private final Input input;
    private final String name;
    private int done;
    private int unchanged;
    private int failed;
    private int leftOut;
    private long others;
    private long newOthers;
    private boolean itself;
    private String last = "";

    /** @param name what the reader calls the file: its rows and members begin with it */
    Ledger(String run, Clock clock, Input input, String name) {
        this.run = run;
        this.clock = clock;
        this.input = input;
        this.name = name;
    }

    void done(String part) {
        done++;
        last = part;
    }

    /** Records that others coded; so many of them are new or changed. */
    void others(int count, int fresh) {
        others += count;
        newOthers += fresh;
    }

    void unchanged() {
        unchanged++;
    }

    void leftOut() {
        leftOut++;
    }

    /** The line of a part that failed. */
    LedgerLine failed(String part, String sha256, String why, @Nullable Stamp stamp) {
        failed++;
        itself |= part.equals(name);
        return line(part(part), sha256, FAILED, why, 0, stamp);
    }

    /** The line of the file, at its end; null where it has failed as its only document, and said so. */
    @Nullable LedgerLine end(Item.End end) {
        String failure = end.why();
        if (failure != null) {
            String kept = done == 0
                    ? ""
                    : " " + done + (done == 1 ? " document of it was" : " documents of it were") + " kept, the last is "
                            + part(last) + ".";
            return line(input.file(), end.sha256(), FAILED, failure + kept, done, end.stamp());
        }
        if (done + unchanged + others == 0) {
            if (itself) {
                return null;
            }
            String why = failed == 0
                    ? "Nothing in it could be read" + also() + "."
                    : "None of its parts could be read: " + failed + " failed, each with a line of its own" + also()
                            + ".";
            return line(input.file(), end.sha256(), FAILED, why, 0, end.stamp());
        }
        String outcome = done + newOthers > 0 ? DONE : UNCHANGED;
        return line(input.file(), end.sha256(), outcome, inWords(), done, end.stamp());
    }

    /** What the counts of the ledger do not say; empty for nothing. */
    private String inWords() {
        StringJoiner words = new StringJoiner("; ");
        if (others > 0) {
            words.add(String.format(
                    Locale.ROOT, "%,d records of others' coding, %,d of them new or changed", others, newOthers));
        }
        if (failed > 0) {
            words.add(failed + (failed == 1 ? " part of it failed" : " parts of it failed"));
        }
        if (leftOut > 0) {
            words.add(left());
        }
        return words.toString();
    }

    private String left() {
        return leftOut + (leftOut == 1 ? " member was left out" : " members were left out")
                + " (unknown format or hidden)";
    }

    private String also() {
        return leftOut == 0 ? "" : "; " + left();
    }

    private String part(String part) {
        if (part.equals(name)) {
            return input.file();
        }
        return part.startsWith(name) ? input.file() + part.substring(name.length()) : input.file() + "!" + part;
    }

    private LedgerLine line(
            String part, String sha256, String outcome, String why, int documents, @Nullable Stamp stamp) {
        return new LedgerLine(run, part, sha256, outcome, why, documents, clock.instant(), input.file(), stamp);
    }
}
