package org.linewatch.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.web.Codebook.Entry;
import org.linewatch.app.web.MarkedText.Kind;
import org.linewatch.app.web.MarkedText.Mark;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.app.web.view.CodeView;
import org.linewatch.app.web.view.CodebookView;
import org.linewatch.app.web.view.Figure;
import org.linewatch.app.web.view.RecordCard.Field;
import org.linewatch.app.web.view.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Span;

/** The codebook: all codes on one page, and a page for each with its definition, an example and its counts. */
final class CodebookPages {
    private static final List<String> FIELDS = List.of(
            "source",
            "type",
            "instrument",
            "target",
            "date",
            "domains",
            "posture",
            "reach",
            "legal_basis",
            "trigger",
            "core_interests",
            "justification",
            "beneficiary");

    private final Codebook book = Codebook.bundled();
    private final Pages pages;
    private final CodeCounts counts;

    CodebookPages(Pages pages, CodeCounts counts) {
        this.pages = pages;
        this.counts = counts;
    }

    void register(RoutesConfig routes) {
        routes.get("/codebook", this::all);
        ListPages.tables(routes, listing());
        routes.get("/codebook/{vocabulary}/{code}", this::one);
    }

    private Listing<Entry> listing() {
        return Listing.of(
                "codebook",
                List.of(
                        Column.plain("vocabulary", Entry::vocabulary),
                        Column.plain("code", Entry::code),
                        Column.plain("definition_en", e -> e.definition().en()),
                        Column.plain("use_en", e -> e.use().en()),
                        Column.plain("not_en", e -> e.not().en()),
                        Column.plain("definition_zh", e -> e.definition().zh()),
                        Column.plain("use_zh", e -> e.use().zh()),
                        Column.plain("not_zh", e -> e.not().zh()),
                        Column.plain("example", Entry::example)),
                e -> null,
                (visit, limit, next) -> Listing.cut(
                        book.vocabularies().values().stream()
                                .flatMap(codes -> codes.values().stream())
                                .filter(e -> visit.values("vocabulary").isEmpty()
                                        || visit.values("vocabulary").contains(e.vocabulary()))
                                .toList(),
                        limit,
                        next));
    }

    private void all(Context ctx) {
        Links links = pages.links(ctx);
        Messages words = links.words();
        String language = words.language();
        pages.show(
                ctx,
                "codebook",
                frame -> new CodebookView(
                        frame,
                        book.vocabularies().entrySet().stream()
                                .map(vocabulary -> {
                                    String heading = words.text("codebook." + vocabulary.getKey());
                                    List<Table.Row> rows = vocabulary.getValue().values().stream()
                                            .map(entry -> new Table.Row(
                                                    vocabulary.getKey() + "-" + entry.code(),
                                                    List.of(
                                                            Cell.link(
                                                                    name(links.labels(), entry),
                                                                    links.visit()
                                                                            .to(entry.path())),
                                                            Cell.text(entry.code()),
                                                            Cell.wide(
                                                                    entry.definition()
                                                                            .in(language)),
                                                            numbers(links, entry))))
                                            .toList();
                                    return new CodebookView.Part(
                                            "v-" + vocabulary.getKey(),
                                            heading,
                                            new Table(
                                                    heading,
                                                    List.of(
                                                            new Table.Head(words.text("col.name"), "text"),
                                                            new Table.Head(words.text("col.code"), "text"),
                                                            new Table.Head(words.text("col.definition"), "wide"),
                                                            new Table.Head(words.text("col.counts"), "tags")),
                                                    rows));
                                })
                                .toList()));
    }

    private Cell numbers(Links links, Entry entry) {
        return Cell.tags(counts.of(links, entry.vocabulary(), entry.code()).stream()
                .map(figure -> new Part(figure.value() + " " + figure.label(), figure.href()))
                .toList());
    }

    private void one(Context ctx) throws IOException {
        String vocabulary = ctx.pathParam("vocabulary");
        String code = Format.bare(ctx.pathParam("code"));
        Entry entry = book.find(vocabulary, code)
                .orElseThrow(() -> new NotFoundResponse("The codebook has no code " + code + " under " + vocabulary));
        Links links = pages.links(ctx);
        switch (Format.of(ctx.path())) {
            case JSON -> Json.answer(ctx, out -> listing().json().write(out, entry));
            case CSV, XLSX -> ListPages.csv(ctx, code, listing().csv(), rows -> rows.add(entry));
            case HTML -> show(ctx, links, entry);
        }
    }

    private void show(Context ctx, Links links, Entry entry) {
        String language = links.words().language();
        List<Figure> figures = counts.of(links, entry.vocabulary(), entry.code());
        pages.show(
                ctx,
                "code",
                frame -> new CodeView(
                        frame,
                        name(links.labels(), entry),
                        entry.code(),
                        new Part(
                                links.words().text("codebook." + entry.vocabulary()),
                                links.visit().to("/codebook") + "#v-" + entry.vocabulary()),
                        entry.definition().in(language),
                        entry.use().in(language),
                        entry.not().in(language),
                        figures,
                        example(links, book.example(entry)),
                        Cell.tags(book.vocabularies().getOrDefault(entry.vocabulary(), Map.of()).values().stream()
                                .filter(other -> !other.equals(entry))
                                .map(other -> new Part(
                                        name(links.labels(), other),
                                        links.visit().to(other.path()),
                                        other.definition().in(language)))
                                .toList())));
    }

    /** What a code is called in the interface's language. */
    static String name(Labels labels, Entry entry) {
        return switch (entry.vocabulary()) {
            case "domain", "core_interest" -> labels.value(entry.vocabulary(), entry.code());
            default -> labels.word(entry.vocabulary(), entry.code());
        };
    }

    private static CodeView.@Nullable Example example(Links links, Codebook.@Nullable Example example) {
        if (example == null) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        for (String name : FIELDS) {
            Cell value = value(links, name, example.event().path(name));
            if (!value.parts().isEmpty()) {
                fields.add(new Field(links.words().text("field." + name), value));
            }
        }
        Mark mark = new Mark(new Span(example.start(), example.end()), Kind.EVIDENCE, List.of());
        return new CodeView.Example(example.language(), MarkedText.cut(example.text(), 0, List.of(mark)), fields);
    }

    private static Cell value(Links links, String name, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.isEmpty() && value.isArray()) {
            return Cell.EMPTY;
        }
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> values.add(item.asText()));
        } else {
            values.add(value.asText());
        }
        return switch (name) {
            case "source", "target", "beneficiary" ->
                links.actors(values.stream().map(Actor::new).toList());
            case "domains" -> links.domains(values);
            case "core_interests" -> links.interests(values);
            case "legal_basis" -> links.laws(values);
            case "type", "instrument", "posture", "reach" -> links.code(name, values.get(0));
            case "trigger", "justification" -> Cell.text("“" + values.get(0) + "”");
            default -> Cell.text(values.get(0));
        };
    }
}
