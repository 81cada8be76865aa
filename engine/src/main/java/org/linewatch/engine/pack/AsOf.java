package org.linewatch.engine.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.TypeList;

/**
 * A pack as it stood on one day. A date that stops at the month or the year counts from its last day, when it is
 * certain.
 *
 * @param pack the pack
 * @param day the day
 */
public record AsOf(Pack pack, LocalDate day) {
    private static final Comparator<TypeList> BY_DAY =
            Comparator.comparing(list -> list.seenFrom().last());

    /** The latest official list of types seen by that day; none before the first. */
    public Optional<TypeList> typeList() {
        return pack.typeLists().stream()
                .filter(list -> !list.seenFrom().last().isAfter(day))
                .max(BY_DAY);
    }

    /** The first official list of types of all, whatever the day. */
    public Optional<TypeList> earliestTypeList() {
        return pack.typeLists().stream().min(BY_DAY);
    }

    /** The types of security that the list of that day names, in the pack's order. */
    public List<SecurityType> types() {
        return typeList()
                .map(list -> pack.securityTypes().stream()
                        .filter(type -> type.lists().contains(list.name()))
                        .toList())
                .orElse(List.of());
    }

    /** The organs that existed on that day; an unknown bound is open. */
    public List<Organ> organs() {
        return pack.organs().stream().filter(organ -> organ.validOn(day)).toList();
    }

    /**
     * The laws in force on that day. Where the table dates the entry into force of a later revision only, or of no
     * text, a law counts from its adoption; without that date either, it is left out.
     */
    public List<Law> laws() {
        return pack.laws().stream().filter(this::inForce).toList();
    }

    private boolean inForce(Law law) {
        PartialDate repealed = law.repealed();
        if (repealed != null && !repealed.first().isAfter(day)) {
            return false;
        }
        return hasPassed(law.inForce()) || (earlierTextKnown(law) && hasPassed(law.adopted()));
    }

    private static boolean earlierTextKnown(Law law) {
        return law.inForce() == null
                || (law.inForceKind().equals("revision") && !law.amended().isEmpty());
    }

    private boolean hasPassed(@Nullable PartialDate date) {
        return date != null && !date.last().isAfter(day);
    }
}
