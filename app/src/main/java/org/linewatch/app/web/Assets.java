package org.linewatch.app.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Style, scripts, the outline of the world and the places too small for it, all from the class path: nothing is asked of other hosts. Libraries come
 * out of their WebJars and are not copied into the repository.
 */
final class Assets {
    private static final List<Asset> ALL = List.of(
            new Asset("linewatch.css", "text/css", "/web/linewatch.css"),
            new Asset("print.css", "text/css", "/web/print.css"),
            new Asset("theme.js", "text/javascript", "/web/theme.js"),
            new Asset("save.js", "text/javascript", "/web/save.js"),
            new Asset("charts.js", "text/javascript", "/web/charts.js"),
            new Asset("facets.css", "text/css", "/web/facets.css"),
            new Asset("linewatch.js", "text/javascript", "/web/linewatch.js"),
            new Asset("icon.svg", "image/svg+xml", "/web/icon.svg"),
            new Asset("world-110m.geojson", "application/geo+json", "/web/world-110m.geojson"),
            new Asset("places.geojson", "application/geo+json", "/web/places.geojson"),
            new Asset(
                    "echarts.min.js",
                    "text/javascript",
                    "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js"));

    private Assets() {}

    /** A file of the class path under {@code /assets/NAME}. */
    private record Asset(String name, String contentType, String resource) {
        byte[] bytes() {
            try (InputStream in = Assets.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is not on the class path; build the JAR again");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Serves every asset; a browser may keep one for as long as this version runs. */
    static void register(RoutesConfig routes, String version) {
        for (Asset asset : ALL) {
            routes.get("/assets/" + asset.name(), ctx -> {
                ctx.contentType(asset.contentType() + "; charset=utf-8");
                ctx.header(
                        "Cache-Control",
                        version.equals(ctx.queryParam("v")) ? "max-age=31536000, immutable" : "no-cache");
                ctx.result(asset.bytes());
            });
        }
    }
}
