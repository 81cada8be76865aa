package org.linewatch.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends rows to one table in bulk. The caller has begun a transaction: without one an appender commits by itself. */
final class Bulk implements AutoCloseable {
    private final DuckDBAppender appender;
    private final String table;

    Bulk(DuckDBConnection connection, String table) {
        this.table = table;
        try {
            this.appender = connection.createAppender(table);
        } catch (SQLException e) {
            throw failed(table, e);
        }
    }

    /** Adds one row, with a value for each column in the order of the table. */
    void row(@Nullable Object... values) {
        try {
            appender.beginRow();
            for (Object value : values) {
                append(value);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw failed(table, e);
        }
    }

    private void append(@Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value instanceof LocalDateTime time) {
            appender.append(time);
        } else {
            throw new IllegalArgumentException("No column holds a " + value.getClass());
        }
    }

    @Override
    public void close() {
        try {
            appender.close();
        } catch (SQLException e) {
            throw failed(table, e);
        }
    }

    private static StoreException failed(String table, SQLException e) {
        return new StoreException("Rows cannot be added to the table " + table + ": " + e.getMessage(), e);
    }
}
