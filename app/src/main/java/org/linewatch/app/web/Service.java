package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.linewatch.app.store.Rows.Coverage;

/** What machines ask before anything else: is it alive, is it ready, and what does it answer to. */
final class Service {
    private final Site site;

    Service(Site site) {
        this.site = site;
    }

    void register(RoutesConfig routes) {
        routes.get(
                "/healthz",
                ctx -> Json.answer(ctx, out -> {
                    out.writeStartObject();
                    out.writeStringField("status", "alive");
                    out.writeStringField("version", site.version());
                    out.writeEndObject();
                }));
        routes.get("/readyz", this::ready);
        routes.get("/openapi.yaml", Service::description);
    }

    /** Ready means that the store answers. */
    private void ready(Context ctx) throws IOException {
        Coverage coverage = site.archive().coverage(true);
        Json.answer(ctx, out -> {
            out.writeStartObject();
            out.writeStringField("status", "ready");
            out.writeNumberField("documents", coverage.documents());
            out.writeNumberField("mentions", coverage.mentions());
            out.writeStringField("pack", site.pack().hash());
            out.writeStringField("coder", site.coder().version());
            out.writeEndObject();
        });
    }

    private static void description(Context ctx) throws IOException {
        try (InputStream in = Service.class.getResourceAsStream("/web/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml is not on the class path; build the JAR again");
            }
            ctx.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
        }
    }
}
