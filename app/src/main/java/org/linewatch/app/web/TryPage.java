package org.linewatch.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.EventJson;
import org.linewatch.app.exchange.Offsets;
import org.linewatch.app.ingest.DocumentCoder;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.web.Uploads.Handed;
import org.linewatch.app.web.view.FilterForm.Option;
import org.linewatch.app.web.view.Frame;
import org.linewatch.app.web.view.TryView;
import org.linewatch.app.web.view.TryView.Result;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.ReadDocument;

/** A text is handed in and comes back with its marks; it is kept only when somebody asks for that. */
final class TryPage {
    private static final Submission NOTHING = new Submission("", "", "", "", "");

    private final Site site;
    private final Pages pages;

    TryPage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/try", ctx -> show(ctx, new Handed(NOTHING, List.of()), "", null));
        routes.post("/try", this::code);
        routes.post("/try/keep", this::keep);
        routes.post("/api/v1/code", this::answer);
    }

    private void code(Context ctx) throws IOException {
        Handed handed = new Handed(NOTHING, List.of());
        ReadDocument read;
        try {
            parsed(ctx);
            handed = new Handed(typed(ctx), List.of());
            handed = submitted(ctx, handed);
            read = handed.submission().read();
        } catch (IllegalArgumentException e) {
            ctx.status(400);
            show(ctx, handed, String.valueOf(e.getMessage()), null);
            return;
        }
        List<Mention> mentions = code(read).mentions();
        show(ctx, handed, "", result(pages.links(ctx), read, mentions));
    }

    private void keep(Context ctx) {
        try {
            ReadDocument read = typed(ctx).read();
            site.archive().keep(List.of(code(read)));
            ctx.redirect(Visit.of(ctx).to("/documents/" + read.document().id()), io.javalin.http.HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private CodedDocument code(ReadDocument read) {
        return new DocumentCoder(site.coder(), site.pack().hash()).code(read);
    }

    /** Sees to it that the form can be read at all, so that a damaged or too large one is no fault of the program. */
    private void parsed(Context ctx) throws IOException {
        Messages words = pages.links(ctx).words();
        String why = words.text("try.form") + " " + Uploads.limits(words);
        if (ctx.contentLength() > Uploads.LARGEST_REQUEST) {
            // A browser shows the answer only when it could send all; what is beyond all measure is cut off.
            ctx.req().getInputStream().skip(8 * Uploads.LARGEST_REQUEST);
            throw new IllegalArgumentException(why);
        }
        try {
            ctx.formParamMap();
        } catch (Exception e) {
            // The server's library throws checked exceptions here without saying so.
            throw new IllegalArgumentException(why, e);
        }
    }

    /** What the form's fields hold. */
    private static Submission typed(Context ctx) {
        return new Submission(
                field(ctx, "text"),
                field(ctx, "title"),
                field(ctx, "language"),
                field(ctx, "published"),
                field(ctx, "kind"));
    }

    /** The chosen file, if there is one, else what was typed. */
    private Handed submitted(Context ctx, Handed typed) throws IOException {
        UploadedFile file = ctx.isMultipartFormData() ? ctx.uploadedFile("file") : null;
        if (file == null || file.size() == 0) {
            return typed;
        }
        byte[] bytes;
        try (var in = file.content()) {
            bytes = in.readAllBytes();
        }
        return Uploads.read(
                file.filename(), bytes, typed.submission(), pages.links(ctx).words());
    }

    private static String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value;
    }

    private void show(Context ctx, Handed handed, String error, @Nullable Result result) {
        Labels labels = pages.links(ctx).labels();
        List<Option> kinds = Arrays.stream(DocumentKind.values())
                .map(kind -> new Option(kind.code(), labels.kind(kind)))
                .toList();
        pages.show(ctx, "try", frame -> view(frame, handed, kinds, error, result));
    }

    private static TryView view(Frame frame, Handed handed, List<Option> kinds, String error, @Nullable Result result) {
        Submission s = handed.submission();
        return new TryView(
                frame,
                s.text(),
                s.title(),
                s.language(),
                s.published(),
                s.kind(),
                kinds,
                Uploads.accepted(),
                Uploads.limits(frame.words()),
                handed.notes(),
                error,
                result);
    }

    private static Result result(Links links, ReadDocument read, List<Mention> mentions) {
        MarkedDocument marked = MarkedDocument.of(links, read.passages(), mentions, mention -> "");
        long coded = read.passages().stream().filter(p -> p.language().coded()).count();
        List<String> lead = new ArrayList<>();
        lead.add(
                links.words().text("try.found", mentions.size(), read.passages().size()));
        if (coded < read.passages().size()) {
            lead.add(links.words().text("try.not-coded", read.passages().size() - coded));
        }
        return new Result(String.join(" ", lead), marked.blocks(), marked.cards());
    }

    /** Codes one passage or text for a program: {@code {"text","lang","published","kind"}}. */
    private void answer(Context ctx) throws IOException {
        JsonNode asked;
        try {
            asked = Json.MAPPER.readTree(ctx.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new BadRequestResponse("The body is no JSON: " + e.getOriginalMessage());
        }
        if (asked == null || !asked.path("text").isTextual()) {
            throw new BadRequestResponse("'text' is missing: send {\"text\":\"…\"}, and \"lang\", \"published\" and"
                    + " \"kind\" where you know them");
        }
        ReadDocument read;
        try {
            read = new Submission(
                            asked.path("text").asText(),
                            asked.path("title").asText(""),
                            asked.path("lang").asText(""),
                            asked.path("published").asText(""),
                            asked.path("kind").asText(""))
                    .read();
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
        List<Mention> mentions = code(read).mentions();
        Json.answer(ctx, out -> {
            out.writeStartObject();
            out.writeStringField("language", read.document().language().tag());
            out.writeStringField("coder", site.coder().version());
            out.writeStringField("pack", site.pack().hash());
            out.writeArrayFieldStart("events");
            for (Mention mention : mentions) {
                EventJson.write(out, mention.event(), Offsets.CODE_POINTS);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
