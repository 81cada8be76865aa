package org.linewatch.engine.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of an event dataset that somebody else coded by machine. It is no mention of ours: it is kept apart, has no
 * passage behind it that could be checked here, and enters none of our counts.
 *
 * @param dataset whose it is, {@code gdelt-2}
 * @param id its number in that dataset
 * @param day day of the act, as the dataset says
 * @param added day on which the dataset took it in
 * @param source who acts
 * @param target who is acted upon
 * @param root CAMEO root code, two digits
 * @param base CAMEO base code, three digits, or the root
 * @param code CAMEO code, two to four digits
 * @param quad the dataset's quarter: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param lead whether it stood in the opening paragraph of a report, as far as the dataset knows
 * @param goldstein Goldstein's weight of the code, −10 to 10; null where there is none
 * @param mentions how often it was told in the first reports seen
 * @param sources how many publishers told it
 * @param articles how many articles told it
 * @param tone mean tone of those articles, −100 to 100; null where there is none
 * @param place where it happened; null where unknown
 * @param address address of one article that told it; null where unknown
 */
public record OtherRecord(
        String dataset,
        long id,
        LocalDate day,
        LocalDate added,
        Party source,
        Party target,
        String root,
        String base,
        String code,
        int quad,
        boolean lead,
        @Nullable Double goldstein,
        int mentions,
        int sources,
        int articles,
        @Nullable Double tone,
        @Nullable Place place,
        @Nullable String address) {

    /**
     * An actor in the dataset's own terms.
     *
     * @param code CAMEO's code; empty where unknown
     * @param name its name as the dataset wrote it; empty where unknown
     * @param state the state or body that we know it as ({@code CHN}, {@code EU}); null where the dataset names none, or
     *     one that is none of ours
     */
    public record Party(String code, String name, @Nullable String state) {
        /** Nobody known. */
        public static final Party NONE = new Party("", "", null);
    }

    /**
     * A place.
     *
     * @param name its name as the dataset wrote it
     * @param precision how near it is known
     * @param country the state that it lies in, ISO 3166-1 alpha-3; null where that is not known
     * @param latitude degrees north of a point that stands for it; null where unknown
     * @param longitude degrees east of that point; null where unknown
     */
    public record Place(
            String name,
            Precision precision,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** How near a place is known: its point then stands in the middle of that much land. */
    public enum Precision {
        /** A state. */
        COUNTRY,
        /** A province or the like. */
        REGION,
        /** A city or a landmark. */
        CITY
    }
}
