package org.linewatch.app.read;

/** Why an input cannot be read. The message names the place inside the input, where there is one, and the cure. */
public final class InputFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    /** Says why. */
    public InputFault(String why) {
        super(why);
        this.why = why;
    }

    /** Why, and what to do. */
    public String why() {
        return why;
    }
}
