package org.linewatch.app.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;

/** The bar that the coder must never fall below on the development passages. */
class StartingBarTest {
    private static Report report(boolean explain, PrintWriter errors) throws Exception {
        Path root = Path.of(System.getProperty("linewatch.root"));
        Evaluation evaluation = new Evaluation(RuleCoder.of(PackFiles.load(null)), true);
        return evaluation.run(Evaluation.read(root.resolve("eval/dev.jsonl")), explain, errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void bothLanguagesReachTheBar(String language) throws Exception {
        Report report = report(false, new PrintWriter(new StringWriter()));
        assertTrue(report.figure(language, "event F1") >= 0.60, "event F1 " + report.figure(language, "event F1"));
        assertTrue(report.figure(language, "false-alarm rate") <= 0.20);
        assertTrue(report.figure(language, "who-did-what-to-whom F1") >= 0.45);
    }

    @Test
    void errorsNameTheStageThatLostAnEvent() throws Exception {
        StringWriter words = new StringWriter();
        report(true, new PrintWriter(words));
        assertTrue(words.toString().contains("missed in scan"));
        assertTrue(words.toString().contains("invented"));
    }
}
