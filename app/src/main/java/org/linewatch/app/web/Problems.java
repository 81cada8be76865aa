package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewatch.app.web.view.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to what cannot be answered: a problem document (RFC 9457) for programs, a page for readers. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class, (e, ctx) -> answer(ctx, e.getStatus(), String.valueOf(e.getMessage())));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            answer(ctx, 500, "Something went wrong here; the server's log tells what.");
        });
    }

    private void answer(Context ctx, int code, String detail) {
        HttpStatus status = HttpStatus.forStatus(code);
        ctx.status(code);
        if (wantsPage(ctx)) {
            String words = code == 404 ? pages.words(ctx).text("problem.not-found", ctx.path()) : detail;
            pages.show(ctx, "problem", frame -> new ProblemView(frame, code, words));
            return;
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getMessage());
        problem.put("status", code);
        problem.put("detail", code == 404 && detail.startsWith("Endpoint") ? "Nothing is at " + ctx.path() : detail);
        problem.put("instance", ctx.path());
        ctx.contentType("application/problem+json");
        ctx.result(Json.text(problem));
    }

    private static boolean wantsPage(Context ctx) {
        String accept = ctx.header("Accept");
        return Format.of(ctx.path()) == Format.HTML && accept != null && accept.contains("text/html");
    }
}
