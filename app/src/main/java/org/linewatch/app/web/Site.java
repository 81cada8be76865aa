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
 * @param version the program's version
 */
public record Site(Pack pack, Archive archive, Coder coder, String version) {
    /** What every page says above its own matter. */
    Notice notice(Visit visit) {
        return Notice.NONE;
    }
}
