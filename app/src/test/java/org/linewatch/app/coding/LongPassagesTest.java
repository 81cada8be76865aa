package org.linewatch.app.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;

/** Passages of megabytes in one line: the time grows with their length and no faster, with full stops and without. */
class LongPassagesTest {
    private static final int MEGABYTE = 1 << 20;

    private static RuleCoder coder;

    @BeforeAll
    static void coder() throws IOException {
        coder = RuleCoder.of(PackFiles.load(null));
    }

    /** With full stops, without any, and with brackets that nothing closes; the first part once, the second often. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lithuania expelled two Chinese diplomats on Friday. | The mills of the north ground on as they had. ",
                "Japan banned imports of fish from China (and | the mills of the north ground on as they had (and ",
                "日本宣布禁止进口中国水产品，| 北方的磨坊一如既往地转动着（老人们坐在河边，谈论天气和面包，"
            })
    void fourTimesTheTextTakesAboutFourTimesTheTime(String act, String rest) {
        String unit = act + " " + (rest + " ").repeat(40);
        seconds(unit, MEGABYTE / 2); // warm
        double one = seconds(unit, MEGABYTE);
        double four = seconds(unit, 4 * MEGABYTE);
        assertTrue(four < 6 * one, four + " s for four times what took " + one + " s");
    }

    private static double seconds(String unit, int bytes) {
        String text = unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length + 1);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<CodedEvent> events = coder.code(text, Language.UNKNOWN, Context.NONE);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        for (CodedEvent event : events) {
            int start = event.evidence().span().start();
            assertEquals(
                    event.evidence().text(),
                    text.substring(start, event.evidence().span().end()));
        }
        return seconds;
    }

    @Test
    void anActBehindTenThousandCharactersIsFoundInItsPlace() {
        String act = "Lithuania expelled two Chinese diplomats on Friday.";
        String text = "The mills ground on and on. ".repeat(400) + act;
        List<CodedEvent> events = coder.code(text, Language.ENGLISH, Context.NONE);
        assertEquals(1, events.size());
        assertTrue(events.get(0).evidence().span().start() >= text.length() - act.length());
    }

    @Test
    void oneActToldInTwoPiecesIsOneRecord() {
        String act = "Lithuania expelled two Chinese diplomats. ";
        String text = act + "The mills ground on and on. ".repeat(400) + act;
        assertEquals(1, coder.code(text, Language.ENGLISH, Context.NONE).size());
    }
}
