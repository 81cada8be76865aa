package org.linewatch.app.web;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** Years as an axis. */
final class Years {
    private Years() {}

    /** All years from the first to the last of these, without a gap; what is no year is left out. */
    static List<String> of(Collection<String> known) {
        IntSummaryStatistics ends = known.stream()
                .filter(year -> year.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        return ends.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(ends.getMin(), ends.getMax())
                        .mapToObj(Integer::toString)
                        .toList();
    }
}
