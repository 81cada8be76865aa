package org.linewatch.engine.coder.en;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of the tagger: for each thing that may be seen at a place (a suffix, the word before), by the hash of its
 * name, what it adds to which class. Neither words nor names are in it.
 */
public final class TaggerModel {
    private static final int MAGIC = 0x4C575432;
    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private final String[] classes;
    /** Hashes of what may be seen, in an open table; 0 where it is free. */
    private final int[] hashes;
    /** Where the weights of each slot begin; they end where those of the next begin. */
    private final int[] begins;

    private final int[] counts;
    private final byte[] outcomes;
    private final float[] weights;

    /**
     * A model of what may be seen.
     *
     * @param classes names of the classes
     * @param hashes of the name of each thing, none of them 0, no two alike
     * @param outcomes for each thing the classes that it adds to, as places in {@code classes}
     * @param weights for each thing what it adds to each of those
     */
    public TaggerModel(String[] classes, int[] hashes, int[][] outcomes, float[][] weights) {
        this.classes = classes.clone();
        int size = Integer.highestOneBit(Math.max(1, hashes.length)) << 2;
        this.hashes = new int[size];
        this.begins = new int[size];
        this.counts = new int[size];
        int all = 0;
        for (int[] some : outcomes) {
            all += some.length;
        }
        this.outcomes = new byte[all];
        this.weights = new float[all];
        int next = 0;
        for (int i = 0; i < hashes.length; i++) {
            int slot = free(hashes[i]);
            this.hashes[slot] = hashes[i];
            begins[slot] = next;
            counts[slot] = outcomes[i].length;
            for (int k = 0; k < outcomes[i].length; k++) {
                this.outcomes[next] = (byte) outcomes[i][k];
                this.weights[next++] = weights[i][k];
            }
        }
    }

    private int free(int hash) {
        int slot = hash & hashes.length - 1;
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                throw new IllegalArgumentException("Two names have the hash " + hash);
            }
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    /** Reads what {@link #write} wrote. */
    public static TaggerModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no tagger model");
        }
        String[] classes = new String[in.readUnsignedByte()];
        for (int k = 0; k < classes.length; k++) {
            classes[k] = in.readUTF();
        }
        int things = in.readInt();
        int[] hashes = new int[things];
        int[][] outcomes = new int[things][];
        float[][] weights = new float[things][];
        for (int i = 0; i < things; i++) {
            hashes[i] = in.readInt();
            int count = in.readUnsignedByte();
            outcomes[i] = new int[count];
            weights[i] = new float[count];
            for (int k = 0; k < count; k++) {
                outcomes[i][k] = in.readUnsignedByte();
                weights[i][k] = in.readFloat();
            }
        }
        return new TaggerModel(classes, hashes, outcomes, weights);
    }

    /** Writes it, the same model always the same way. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(classes.length);
        for (String name : classes) {
            out.writeUTF(name);
        }
        int things = 0;
        for (int hash : hashes) {
            things += hash == 0 ? 0 : 1;
        }
        out.writeInt(things);
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                out.writeInt(hashes[slot]);
                out.writeByte(counts[slot]);
                for (int k = begins[slot]; k < begins[slot] + counts[slot]; k++) {
                    out.writeByte(outcomes[k]);
                    out.writeFloat(weights[k]);
                }
            }
        }
    }

    /** The hash of a name. */
    public static int hash(String name) {
        return end(more(BASIS, name));
    }

    /** Begins the hash of a name with these characters. */
    static int begin(String characters) {
        return more(BASIS, characters);
    }

    /** Goes on with the hash of a name. */
    static int more(int hash, CharSequence characters) {
        int sum = hash;
        for (int i = 0; i < characters.length(); i++) {
            sum = more(sum, characters.charAt(i));
        }
        return sum;
    }

    /** Goes on with the hash of a name. */
    static int more(int hash, char character) {
        return (hash ^ character) * PRIME;
    }

    /** Ends the hash of a name. */
    static int end(int hash) {
        int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        return mixed == 0 ? 1 : mixed;
    }

    /** Number of classes. */
    int size() {
        return classes.length;
    }

    /** The name of a class. */
    String name(int k) {
        return classes[k];
    }

    /** Adds to each class what is seen adds to it. */
    void add(int hash, float[] sums) {
        int slot = hash & hashes.length - 1;
        while (hashes[slot] != hash) {
            if (hashes[slot] == 0) {
                return;
            }
            slot = slot + 1 & hashes.length - 1;
        }
        for (int k = begins[slot]; k < begins[slot] + counts[slot]; k++) {
            sums[outcomes[k]] += weights[k];
        }
    }
}
