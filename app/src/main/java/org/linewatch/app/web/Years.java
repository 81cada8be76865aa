package org.linewatch.app.web;

import java.time.YearMonth;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years and months as an axis. */
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

    /** All months from the first to the last of these, without a gap; what is no month is left out. */
    static List<String> months(Collection<String> known) {
        List<YearMonth> all = known.stream()
                .filter(month -> month.matches("\\d{4}-\\d{2}"))
                .map(YearMonth::parse)
                .sorted()
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        YearMonth last = all.get(all.size() - 1);
        return Stream.iterate(all.get(0), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }
}
