package org.linewatch.app.read;

import java.io.IOException;

/** A stream cannot be read on; the message is written for the reader of the ledger and names the cure. */
public final class HarmException extends IOException {
    private static final long serialVersionUID = 1L;

    HarmException(String why) {
        super(why);
    }
}
