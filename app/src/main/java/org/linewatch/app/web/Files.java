package org.linewatch.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.Provenance;
import org.linewatch.app.exchange.Xlsx;

/** Tables as files: CSV, and workbooks that say what they hold. */
final class Files {
    private Files() {}

    /**
     * Answers with a table.
     *
     * @param format CSV or XLSX
     * @param name name of the file, without what stands before and behind it
     * @param title what the rows are, in the interface's language
     * @param fill hands over the rows
     */
    static <T> void answer(
            Context ctx, Format format, String name, String title, Csv<T> table, Consumer<Csv.Rows<T>> fill)
            throws IOException {
        String file = "linewatch-" + name + format.suffix();
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"" + plain(file) + "\"; filename*=UTF-8''"
                        + Visit.encode(file).replace("+", "%20"));
        if (format == Format.XLSX) {
            ctx.contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            Xlsx.write(ctx.outputStream(), table, about(ctx, title, table.lost()), fill);
            return;
        }
        ctx.contentType("text/csv; charset=utf-8");
        try (Writer out = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8)) {
            fill.accept(table.begin(out));
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    private static Xlsx.About about(Context ctx, String title, String lost) {
        Pages pages = Pages.of(ctx);
        Links links = pages.links(ctx);
        String address = "http://" + ctx.host() + links.visit().less("table").here(); // the page, not this file of it
        return new Provenance(title, FilterWords.of(links), Pages.today(), pages.version(), address, lost)
                .in(links.words()::text);
    }
}
