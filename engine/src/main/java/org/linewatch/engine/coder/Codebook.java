package org.linewatch.engine.coder;

import org.linewatch.engine.model.Context;
import org.linewatch.engine.pack.Pack;

/**
 * The codebook that a coder works under. Codebooks share the grammar, the words and the frame table of the first; a second
 * one has word tables and frames of its own on top, which decide before those shared, and its own rulings on how acts are
 * told and who their parties are.
 */
public enum Codebook {
    /** Our own: acts done, being done or decided, by states, under the instruments that they use. */
    LINEWATCH("", Frames.TABLE, false) {
        @Override
        Weighed judge(Weighed act, Outlook outlook) {
            return act;
        }

        @Override
        Parties parties(Actors actors, Context context, Pack pack) {
            return new Roles(actors, context, pack);
        }
    },
    /**
     * The PLOVER manual's: an act to come is an agreement or a threat, and parties, rebels, crowds and police count as
     * actors of their country, at home too. It has no rules (LEGISLATE).
     */
    PLOVER("plover/", Frames.over(Frames.TABLE, "plover/frames.tsv"), true) {
        @Override
        Weighed judge(Weighed act, Outlook outlook) {
            return PloverRulings.judge(act, outlook);
        }

        @Override
        Parties parties(Actors actors, Context context, Pack pack) {
            return new DomesticRoles(actors, context);
        }
    };

    private final String folder;
    private final Frames frames;
    private final boolean world;

    Codebook(String folder, Frames frames, boolean world) {
        this.folder = folder;
        this.frames = frames;
        this.world = world;
    }

    /** Folder of the word tables that it adds to the shared ones; empty where it adds none. */
    public String folder() {
        return folder;
    }

    /** What acts mean. */
    Frames frames() {
        return frames;
    }

    /** Whether the names of world politics at large count: movements, armed groups, leaders, places of conflict. */
    boolean world() {
        return world;
    }

    /**
     * What it makes of an act.
     *
     * @param outlook whether the passage tells it as done, tried or to come
     */
    abstract Weighed judge(Weighed act, Outlook outlook);

    /** Who its acts are by and aimed at, in one passage. */
    abstract Parties parties(Actors actors, Context context, Pack pack);
}
