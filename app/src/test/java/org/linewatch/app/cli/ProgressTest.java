package org.linewatch.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.linewatch.app.ingest.Census.Counted;
import org.linewatch.app.ingest.Ingest.State;

final class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger width = new AtomicInteger(80);
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, 0, 0, 0));
    private final AtomicReference<Counted> counted = new AtomicReference<>(new Counted(12, 1000, false));

    private Progress progress(boolean unicode) {
        return new Progress(state::get, counted::get, new PrintWriter(terminal, true), unicode, width::get, clock::get);
    }

    private String shown(Progress progress, long seconds, State now) {
        clock.set(seconds * 1_000_000_000L);
        state.set(now);
        terminal.getBuffer().setLength(0);
        progress.show();
        return terminal.toString();
    }

    @Test
    void saysThatItCountsAndThenHowMuchIsLeft() {
        Progress progress = progress(false);
        assertEquals("\r0 documents, counting: 12 files\u001b[K", shown(progress, 0, new State(0, 0, 0, 0)));
        counted.set(new Counted(20, 1000, true));
        assertEquals(
                "\r[###---------------------------]  10 % 50 documents, 5/s, 2 failed, 2 min left\u001b[K",
                shown(progress, 10, new State(50, 2, 3, 100)));
        assertEquals(
                "\r[###############---------------]  50 % 250 documents, 13/s, 2 failed, 20 s left\u001b[K",
                shown(progress, 20, new State(250, 2, 9, 500)));
    }

    @Test
    void thePaceIsThatOfTheLastHalfMinute() {
        counted.set(new Counted(1, 100_000, true));
        Progress progress = progress(false);
        shown(progress, 0, new State(0, 0, 0, 0));
        shown(progress, 100, new State(10, 0, 0, 1000));
        String line = shown(progress, 110, new State(1010, 0, 0, 11_000));
        assertTrue(line.contains(", 100/s, 89 s left"), line);
    }

    @Test
    void keepsToTheWidthOfTheTerminalAndToItsCharacters() {
        counted.set(new Counted(20, 1000, true));
        Progress progress = progress(true);
        String line = shown(progress, 10, new State(50, 2, 3, 500));
        assertTrue(line.startsWith("\r███"), line);
        width.set(40);
        String narrow = shown(progress, 20, new State(50, 2, 3, 500));
        assertFalse(narrow.contains("█"), narrow);
        assertTrue(narrow.length() <= 40 + "\r\u001b[K".length(), narrow);
    }

    @Test
    void goesAsideForOtherLinesAndLeavesNothingBehind() {
        Progress progress = progress(false);
        shown(progress, 1, new State(1, 0, 0, 0));
        terminal.getBuffer().setLength(0);
        progress.aside(() -> terminal.append("a line\n"));
        progress.aside(() -> terminal.append("another\n"));
        assertEquals("\r\u001b[Ka line\nanother\n", terminal.toString());
        shown(progress, 2, new State(1, 0, 0, 0));
        terminal.getBuffer().setLength(0);
        progress.close();
        progress.show();
        assertEquals("\r\u001b[K", terminal.toString());
    }

    @Test
    void theLocaleSaysWhatCanBeShown() {
        assertTrue(Terminal.unicode(Map.of("LANG", "zh_CN.UTF-8")));
        assertTrue(Terminal.unicode(Map.of("LC_ALL", "C.utf8", "LANG", "C")));
        assertFalse(Terminal.unicode(Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")));
        assertFalse(Terminal.unicode(Map.of()));
    }
}
