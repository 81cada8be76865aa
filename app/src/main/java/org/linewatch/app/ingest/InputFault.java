package org.linewatch.app.ingest;

/** Why an input cannot be read. The message names the place inside the input, where there is one, and the cure. */
public final class InputFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public InputFault(String message) {
        super(message);
    }
}
