package org.linewatch.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.linewatch.app.exchange.Xlsx.Line;
import org.linewatch.app.exchange.Xlsx.Written;

/**
 * Where the rows of a workbook come from, whoever asks for it: what its second sheet says.
 *
 * @param what what the rows are
 * @param filter which of them are there, in words
 * @param day when they were written, in ISO form, UTC
 * @param version the program's version
 * @param address where the same can be seen; empty where it is no page
 * @param lost one sentence on what the rows do not hold; empty if nothing
 */
public record Provenance(String what, String filter, String day, String version, String address, String lost) {
    /** Words of an interface. */
    @FunctionalInterface
    public interface Words {
        /** The text under a key, its places filled. */
        String text(String key, Object... values);
    }

    /** The same in the words of an interface. */
    public Xlsx.About in(Words words) {
        return new Xlsx.About(words.text("xlsx.data"), words.text("xlsx.about"), written -> lines(words, written));
    }

    private List<Line> lines(Words words, Written written) {
        String cite = words.text("cite.table", what, filter, written.rows(), version, day);
        String form = words.text("xlsx.lost.text", written.cut(), written.sheets());
        List<Line> lines = new ArrayList<>(List.of(
                new Line(words.text("xlsx.what"), what),
                new Line(words.text("xlsx.filter"), filter),
                new Line(words.text("xlsx.rows"), Long.toString(written.rows())),
                new Line(words.text("xlsx.day"), day),
                new Line(words.text("xlsx.version"), version)));
        if (!address.isEmpty()) {
            lines.add(new Line(words.text("xlsx.address"), address));
        }
        lines.add(new Line(words.text("xlsx.cite"), address.isEmpty() ? cite : cite + " " + address));
        lines.add(new Line(words.text("xlsx.lost"), lost.isEmpty() ? form : form + " " + lost));
        return lines;
    }
}
