package org.linewatch.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.pack.AsOf;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.PackException;
import org.linewatch.engine.pack.Tables.SecurityType;
import org.linewatch.engine.pack.Tables.TypeList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which types of security the state had named officially by a day. */
@Command(
        name = "types",
        mixinStandardHelpOptions = true,
        description = {
            "Types of security as of a day: those that the latest official list seen by that day names.",
            "One JSON object a type. date_kind seen-by: the list existed by list_seen_from, perhaps earlier."
        })
public final class TypesCommand implements Callable<Integer> {
    @Option(names = "--as-of", paramLabel = "DATE", description = "A day, 2021-06-09 (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--count", description = "Print their number only.")
    private boolean count;

    @Mixin
    private PackOption pack;

    @Spec
    private CommandSpec spec;

    /** One line of output. */
    record Line(
            String type,
            @JsonProperty("name_en") String nameEn,
            @JsonProperty("name_zh") String nameZh,
            String list,
            @JsonProperty("list_seen_from") String listSeenFrom,
            @JsonProperty("date_kind") String dateKind,
            @JsonProperty("first_mention") @Nullable String firstMention,
            List<String> source) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        AsOf day;
        try {
            day = asOf(pack.load());
        } catch (PackException | IOException e) {
            err.println(e.getMessage());
            return 1;
        }
        if (day.typeList().isEmpty()) {
            err.println(none(day));
        }
        if (count) {
            out.println(day.types().size());
            out.flush();
        } else {
            day.typeList()
                    .ifPresent(list -> JsonLines.write(
                            out,
                            day.types().stream().map(type -> line(type, list)).toList()));
        }
        return 0;
    }

    private AsOf asOf(Pack loaded) {
        return new AsOf(loaded, asOf == null ? LocalDate.now() : asOf);
    }

    private static String none(AsOf day) {
        return "No official list of types of security had been seen by " + day.day() + "."
                + day.earliestTypeList()
                        .map(first -> " The first one in this pack is seen from " + first.seenFrom() + ".")
                        .orElse(" This pack has none.");
    }

    private static Line line(SecurityType type, TypeList list) {
        PartialDate first = type.firstMention();
        return new Line(
                type.id(),
                type.names().en(),
                type.names().zh(),
                list.name(),
                list.seenFrom().toString(),
                list.seenBy() ? "seen-by" : "first-use",
                first == null ? null : first.toString(),
                Stream.concat(list.standing().sources().stream(), type.standing().sources().stream())
                        .distinct()
                        .toList());
    }
}
