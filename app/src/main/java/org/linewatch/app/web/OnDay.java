package org.linewatch.app.web;

import io.javalin.http.BadRequestResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.TypeList;

/**
 * The system as it stood on a day.
 *
 * @param pack the country's data
 * @param day the day
 */
record OnDay(Pack pack, LocalDate day) {
    /**
     * The day that an address asks for with {@code as_of}, or null.
     *
     * @throws BadRequestResponse if it is no ISO date
     */
    static @Nullable LocalDate asked(Visit visit) {
        String asOf = visit.parameter("as_of");
        if (asOf == null) {
            return null;
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse("'" + asOf + "' is no date for 'as_of': write it as 2021-06-09");
        }
    }

    /** The latest official list of types seen by the day. */
    Optional<TypeList> list() {
        return pack.typeLists().stream()
                .filter(list -> !list.seenFrom().first().isAfter(day))
                .max(Comparator.comparing(TypeList::seenFrom));
    }

    /** The types on that list. */
    List<SecurityType> types() {
        return list().map(list -> pack.securityTypes().stream()
                        .filter(type -> type.lists().contains(list.name()))
                        .toList())
                .orElse(List.of());
    }

    /** The organs that existed. */
    List<Organ> organs() {
        return pack.organs().stream().filter(organ -> organ.validOn(day)).toList();
    }

    /** The laws in force. */
    List<Law> laws() {
        return pack.laws().stream().filter(law -> inForce(law, day)).toList();
    }

    /** Whether a law is in force on a day; one of unknown start counts from its adoption. */
    static boolean inForce(Law law, LocalDate day) {
        PartialDate start = law.inForce() != null ? law.inForce() : law.adopted();
        return (start == null || !start.first().isAfter(day))
                && (law.repealed() == null || law.repealed().first().isAfter(day));
    }
}
