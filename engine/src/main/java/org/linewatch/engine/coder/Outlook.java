package org.linewatch.engine.coder;

/** How far a deed has come, by the words before its verb. */
public enum Outlook {
    /** Told plainly. */
    PLAIN,
    /** No deed of its own but the end of a compound: "U.S.-backed rebels". */
    COMPOUND,
    /** Tried, begun or gone on with: "tried to seize", "began shelling". */
    TRIED,
    /** To come: "will seize", "plans to shell". */
    AHEAD
}
