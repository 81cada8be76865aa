package org.linewatch.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewatch.app.web.view.Frame;
import org.linewatch.app.web.view.Frame.Notice;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Pack;

/** Fills the templates, which are compiled into the JAR. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName() + ".jte");
    private final Map<String, Labels> labels;
    private final Function<Visit, Notice> notice;
    private final String version;

    /**
     * Pages about a country.
     *
     * @param names gives the name of a state or body in a language
     * @param notice what every page says above its own matter
     */
    Pages(Pack pack, BiFunction<Actor, String, String> names, Function<Visit, Notice> notice, String version) {
        this.notice = notice;
        this.version = version;
        labels = Map.of(
                "en", new Labels(Messages.in("en"), pack, actor -> names.apply(actor, "en")),
                "zh", new Labels(Messages.in("zh"), pack, actor -> names.apply(actor, "zh")));
    }

    /** The pages of the server that a request came to. */
    static Pages of(Context ctx) {
        return java.util.Objects.requireNonNull(ctx.attribute(Pages.class.getName()));
    }

    /** Makes these the pages of a request. */
    void serve(Context ctx) {
        ctx.attribute(Pages.class.getName(), this);
    }

    /** The program's version. */
    String version() {
        return version;
    }

    /** The day, in UTC, that files and citations bear. */
    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** The interface's words for a request. */
    Messages words(Context ctx) {
        return Messages.in(Visit.of(ctx).language());
    }

    /** Links and names for a request. */
    Links links(Context ctx) {
        return links(Visit.of(ctx));
    }

    /** Links and names from an address. */
    Links links(Visit visit) {
        return new Links(visit, labels(visit));
    }

    /**
     * Shows a page; with {@code table=ID.csv} or {@code table=ID.xlsx} in the address, one of its tables as a file.
     *
     * @param template name of the template in {@code pages/}
     * @param view makes what the template shows from what surrounds it
     */
    void show(Context ctx, String template, Function<Frame, Object> view) {
        try {
            answer(ctx, template, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Context ctx, String template, Function<Frame, Object> view) throws IOException {
        Visit visit = Visit.of(ctx);
        Labels names = labels(visit);
        Messages words = names.words();
        String section = section(visit.path());
        String title = words.find("nav." + section).orElse(words.text("site.name"));
        Frame frame = new Frame(visit, words, names, title, section, notice.apply(visit), version);
        Object made = view.apply(frame);
        String table = visit.parameter("table");
        if (table != null) {
            TableFiles.answer(ctx, made, table);
            return;
        }
        StringOutput out = new StringOutput(64 * 1024);
        templates.render("pages/" + template + ".jte", made, out);
        ctx.contentType("text/html; charset=utf-8").result(out.toString());
    }

    private Labels labels(Visit visit) {
        return java.util.Objects.requireNonNull(labels.get(visit.language()));
    }

    /** The first part of a path: {@code events} for {@code /events/e-1}. */
    private static String section(String path) {
        String[] parts = path.split("/", 3);
        return parts.length < 2 || parts[1].isEmpty() ? "overview" : parts[1];
    }
}
