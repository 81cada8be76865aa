package org.linewatch.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.Stamp;
import org.linewatch.engine.model.Document;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Mention;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.model.Span;

/** From rows of the database to values. */
final class RowMappers {
    private RowMappers() {}

    static DocumentRow document(ResultSet row) throws SQLException {
        Document document = new Document(
                row.getString("id"),
                row.getString("sha256"),
                row.getString("name"),
                row.getString("title"),
                date(row.getString("published")),
                new Language(row.getString("language")),
                DocumentKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("speaker"),
                row.getString("address"),
                row.getString("publisher"),
                row.getString("rests_on"),
                row.getBoolean("sample"));
        return new DocumentRow(
                document,
                row.getInt("characters"),
                row.getInt("passages"),
                row.getInt("mentions"),
                instant(row, "ingested"));
    }

    /** @param language name of the column with the passage's language */
    static Passage passage(ResultSet row, String language) throws SQLException {
        return new Passage(
                row.getInt("ordinal"),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                new Language(row.getString(language)),
                row.getString("words"));
    }

    static MentionRow mention(ResultSet row) throws SQLException {
        Mention mention = new Mention(
                row.getString("id"),
                row.getString("document_id"),
                row.getInt("passage"),
                row.getInt("ordinal"),
                Records.event(row.getString("record")),
                row.getString("coder"),
                row.getString("pack_hash"));
        String title = row.getString("title");
        return new MentionRow(
                mention,
                row.getString("event_id"),
                title == null ? row.getString("name") : title,
                date(row.getString("published")),
                new Language(row.getString("passage_language")),
                row.getString("words"),
                row.getInt("span_start"),
                row.getString("address"),
                row.getString("rests_on"),
                row.getBoolean("sample"));
    }

    static LedgerLine ledger(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getString("run"),
                row.getString("input"),
                row.getString("sha256"),
                row.getString("outcome"),
                row.getString("why"),
                row.getInt("documents"),
                instant(row, "made_at"),
                row.getString("file") == null ? row.getString("input") : row.getString("file"),
                row.getObject("bytes") == null ? null : new Stamp(row.getLong("bytes"), row.getLong("modified")));
    }

    static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
