package org.linewatch.engine.coder;

import java.util.Optional;

/** Who did it and to whom, in one passage; acts are asked about in the order of the text. */
interface Parties {
    /** The act with its parties; empty where it is none without those that are missing. */
    Optional<Draft> of(Act act, Frame frame);
}
