package org.linewatch.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a site without accounts to the machine that it runs on. The server listens on the loopback address alone; a
 * page of another site that is open in the same browser could still reach it, by posting a form or by a host name that
 * it points at 127.0.0.1. Both are refused here, and every page forbids scripts, styles and requests from elsewhere.
 */
final class Guard {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Guard() {}

    /** Whether a host is this machine's own. */
    static boolean loopback(String host) {
        return LOOPBACK.contains(host) || host.equals("::1");
    }

    /** Looks at a request before anything else does. */
    static void check(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        // Browsers that may send no referrer at all send "null" as the origin of a form, which could not be told apart.
        ctx.header("Referrer-Policy", "same-origin");
        String host = host(ctx.host());
        if (host != null && !loopback(host)) {
            throw new ForbiddenResponse("This server answers to localhost only, not to '" + host + "'");
        }
        String origin = ctx.header("Origin");
        if (ctx.method() == HandlerType.POST && origin != null && !sameOrigin(origin, ctx.host())) {
            throw new ForbiddenResponse("A page of another site (" + origin + ") may not post here");
        }
    }

    private static boolean sameOrigin(String origin, @Nullable String host) {
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    /** The host without its port. */
    private static @Nullable String host(@Nullable String hostAndPort) {
        return hostAndPort == null ? null : URI.create("http://" + hostAndPort).getHost();
    }
}
