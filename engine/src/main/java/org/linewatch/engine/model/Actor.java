package org.linewatch.engine.model;

/**
 * Who acts or is acted upon: an ISO 3166-1 alpha-3 code, a body that stands for itself ({@code EU}, {@code NATO} …), or
 * one of these with an organ behind a slash ({@code CHN/MOFCOM}).
 *
 * @param code the code
 */
public record Actor(String code) implements Comparable<Actor> {
    /** The state or body, without the organ. */
    public String state() {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    /** Whether an organ is named. */
    public boolean organ() {
        return code.indexOf('/') >= 0;
    }

    @Override
    public int compareTo(Actor other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
