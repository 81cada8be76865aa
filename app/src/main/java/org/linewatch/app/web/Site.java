package org.linewatch.app.web;

import org.linewatch.app.store.Archive;
import org.linewatch.app.web.view.Frame.Notice;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.pack.Pack;

/**
 * What the server shows.
 *
 * @param pack the country's data
 * @param archive documents, mentions and events
 * @param coder codes texts that are tried
 * @param samples how far a demo has come with its samples
 * @param version the program's version
 */
public record Site(Pack pack, Archive archive, Coder coder, SampleRun samples, String version) {
    /** What every page says above its own matter: in a demo, whether its samples are counted and how to change that. */
    Notice notice(Visit visit) {
        if (samples.total() == 0) {
            return Notice.NONE;
        }
        Messages words = Messages.in(visit.language());
        boolean in = visit.samples();
        String text = samples.done() < samples.total()
                ? words.text("demo.coding", samples.done(), samples.total())
                : words.text(in ? "demo.in" : "demo.out", samples.total());
        return new Notice(
                text,
                words.text(in ? "basis.exclude-samples" : "basis.include-samples"),
                in ? visit.without("samples") : visit.with("samples", "1"));
    }
}
