package org.linewatch.app.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Filter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The parameters of a {@link Filter} as options, for every verb that shows what is kept. Use it as a picocli mixin. A
 * value may hold several, separated by commas.
 */
public final class FilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--type", paramLabel = "TYPE", description = "Type of event, SANCTION.")
    private List<String> type = List.of();

    @Option(names = "--instrument", paramLabel = "NAME", description = "Instrument, tariff.")
    private List<String> instrument = List.of();

    @Option(names = "--family", paramLabel = "NAME", description = "Family of instruments, trade.")
    private List<String> family = List.of();

    @Option(names = "--source", paramLabel = "ACTOR", description = "State, body or organ that acts, CHN or CHN/MFA.")
    private List<String> source = List.of();

    @Option(names = "--target", paramLabel = "ACTOR", description = "State, body or organ aimed at.")
    private List<String> target = List.of();

    @Option(names = "--domain", paramLabel = "TYPE", description = "Type of security, economic.")
    private List<String> domain = List.of();

    @Option(names = "--core-interest", paramLabel = "NAME", description = "Core interest, taiwan.")
    private List<String> coreInterest = List.of();

    @Option(names = "--posture", paramLabel = "NAME", description = "reactive, proactive or preemptive.")
    private List<String> posture = List.of();

    @Option(names = "--reach", paramLabel = "NAME", description = "domestic, cross-border or extraterritorial.")
    private List<String> reach = List.of();

    @Option(
            names = "--legal-basis",
            paramLabel = "LAW",
            description = "Law named as legal basis, CHN/national-security-law-2015, or one article of it, with :14.")
    private List<String> legalBasis = List.of();

    @Option(
            names = "--document-kind",
            paramLabel = "KIND",
            description = "Kind of document: news, statement, notice, report or law.")
    private List<String> kind = List.of();

    @Option(names = "--language", paramLabel = "TAG", description = "Language, en or zh.")
    private List<String> language = List.of();

    @Option(names = "--document", paramLabel = "ID", description = "Document.")
    private List<String> document = List.of();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published the document; a comma in it as \\,.")
    private List<String> publisher = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day of the act, or of publication where the act is not dated.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day, as --from.")
    private @Nullable String to;

    @Option(names = "--q", paramLabel = "WORDS", description = "Words to be found in the passage.")
    private @Nullable String q;

    @Option(names = "--samples", description = "Include the bundled samples.")
    private boolean samples;

    /**
     * The filter that the options say.
     *
     * @throws ParameterException if a date is none; the message names the option
     */
    public Filter filter() {
        Map<String, List<String>> values = Map.ofEntries(
                Map.entry("type", type),
                Map.entry("instrument", instrument),
                Map.entry("family", family),
                Map.entry("source", source),
                Map.entry("target", target),
                Map.entry("domain", domain),
                Map.entry("core_interest", coreInterest),
                Map.entry("posture", posture),
                Map.entry("reach", reach),
                Map.entry("legal_basis", legalBasis),
                Map.entry("kind", kind),
                Map.entry("language", language),
                Map.entry("document", document),
                Map.entry("publisher", publisher),
                Map.entry("from", one(from)),
                Map.entry("to", one(to)),
                Map.entry("q", one(q)),
                Map.entry("samples", samples ? List.of("1") : List.of()));
        try {
            return Filter.parse(name -> values.getOrDefault(name, List.of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
