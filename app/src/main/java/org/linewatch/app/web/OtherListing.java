package org.linewatch.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.exchange.Csv;
import org.linewatch.app.exchange.OtherJson;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.OtherFilter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.OtherRow;
import org.linewatch.app.web.view.Cell;
import org.linewatch.app.web.view.Cell.Part;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.OtherRecord.Party;
import org.linewatch.engine.model.OtherRecord.Place;
import org.linewatch.engine.pack.Cameo;

/** Records of others' coding as a listing; JSON is that of the command line. */
final class OtherListing {
    private static final String NAME = "others";

    private OtherListing() {}

    static Listing<OtherRow> of(Archive archive) {
        List<Column<OtherRow>> columns = columns();
        return new Listing<>(
                NAME,
                columns,
                row -> row.record().dataset() + "-" + row.record().id(),
                new Listing.Source<>() {
                    @Override
                    public Page<OtherRow> page(Visit visit, int limit, @Nullable String next) {
                        OtherFilter filter = filter(visit);
                        return RecordListings.asked(() -> archive.others(filter, limit, next));
                    }

                    @Override
                    public void each(Visit visit, Consumer<OtherRow> consumer) {
                        archive.eachOther(filter(visit), consumer);
                    }
                },
                OtherJson::write,
                Csv.of(columns.stream()
                        .map(c -> new Csv.Column<>(c.key(), c.value()))
                        .toList()));
    }

    /**
     * The filter that an address asks for.
     *
     * @throws BadRequestResponse if a value is no good; the message names the parameter
     */
    static OtherFilter filter(Visit visit) {
        try {
            return OtherFilter.parse(name -> {
                String words = visit.parameter(name);
                return words == null ? List.of() : List.of(words);
            });
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private static List<Column<OtherRow>> columns() {
        List<Column<OtherRow>> columns = new ArrayList<>();
        columns.add(data("dataset", OtherRecord::dataset));
        columns.add(data("id", OtherRecord::id));
        columns.add(Column.date("day", row -> row.record().day()));
        columns.add(Column.shown(
                "source_actor",
                row -> row.record().source().code(),
                (links, row) -> party(links, row.record().source(), "source")));
        columns.add(data("source_name", record -> record.source().name()));
        columns.add(data("source_state", record -> record.source().state()));
        columns.add(Column.shown("cameo", row -> row.record().code(), OtherListing::code));
        columns.add(data("cameo_root", OtherRecord::root));
        columns.add(data("cameo_base", OtherRecord::base));
        columns.add(Column.shown(
                "plover_nearest",
                row -> nearest(row.record()),
                (links, row) -> Cell.text(
                        links.labels().type(Cameo.type(row.record().code()).orElse(null)))));
        columns.add(Column.shown(
                "target_actor",
                row -> row.record().target().code(),
                (links, row) -> party(links, row.record().target(), "target")));
        columns.add(data("target_name", record -> record.target().name()));
        columns.add(data("target_state", record -> record.target().state()));
        columns.add(Column.shown(
                "place",
                row -> of(row.record(), Place::name),
                (links, row) -> Cell.text(of(row.record(), Place::name))));
        columns.add(data("place_precision", record -> of(record, OtherJson::precision)));
        columns.add(data("place_country", record -> of(record, Place::country)));
        columns.add(data("latitude", record -> of(record, Place::latitude)));
        columns.add(data("longitude", record -> of(record, Place::longitude)));
        columns.add(data("quad_class", OtherRecord::quad));
        columns.add(data("lead", OtherRecord::lead));
        columns.add(Column.number("goldstein", row -> row.record().goldstein()));
        columns.add(data("num_mentions", OtherRecord::mentions));
        columns.add(data("num_sources", OtherRecord::sources));
        columns.add(Column.number("num_articles", row -> row.record().articles()));
        columns.add(data("tone", OtherRecord::tone));
        columns.add(Column.shown("address", row -> row.record().address(), (links, row) -> address(row.record())));
        columns.add(data("added", OtherRecord::added));
        columns.add(Column.data("input", OtherRow::input));
        return columns;
    }

    private static Column<OtherRow> data(String key, Function<OtherRecord, @Nullable Object> value) {
        return Column.data(key, row -> value.apply(row.record()));
    }

    private static @Nullable Object nearest(OtherRecord record) {
        return Cameo.type(record.code()).map(EventType::name).orElse(null);
    }

    private static <T> @Nullable T of(OtherRecord record, Function<Place, @Nullable T> what) {
        Place place = record.place();
        return place == null ? null : what.apply(place);
    }

    /** The state by its name, which leads to its records; behind it the dataset's own code where that says more. */
    private static Cell party(Links links, Party party, String parameter) {
        String state = party.state();
        if (state == null) {
            return Cell.text(party.name().isEmpty() ? party.code() : party.name());
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(links.labels().actor(new Actor(state)), links.visit().with(parameter, state)));
        if (!party.code().equals(state)) {
            parts.add(new Part(party.name().isEmpty() ? party.code() : party.name(), null));
        }
        return Cell.tags(parts);
    }

    private static Cell code(Links links, OtherRow row) {
        OtherRecord record = row.record();
        return Cell.link(
                record.code() + " " + root(links, record.root()), links.visit().with("cameo", record.root()));
    }

    /** What the root of a code is called; empty for none of CAMEO's. */
    static String root(Links links, String code) {
        String root = code.substring(0, Math.min(2, code.length()));
        return links.words().find("cameo." + root).orElse("");
    }

    private static Cell address(OtherRecord record) {
        String address = record.address();
        return address == null ? Cell.EMPTY : new Cell("sources", List.of(Links.source(address)));
    }
}
