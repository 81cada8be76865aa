package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Gathers neighbouring rows that belong together, holding no more than one such run in memory. */
final class Runs {
    private Runs() {}

    static <T> void each(Iterator<T> rows, Function<T, String> key, Consumer<List<T>> consumer) {
        List<T> run = new ArrayList<>();
        while (rows.hasNext()) {
            T row = rows.next();
            if (!run.isEmpty() && !key.apply(run.get(0)).equals(key.apply(row))) {
                consumer.accept(List.copyOf(run));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            consumer.accept(List.copyOf(run));
        }
    }
}
