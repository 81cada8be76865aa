package org.linewatch.app.store;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The longer statements, which stand in files of their own beside this class. */
final class Sql {
    private static final ClasspathSqlLocator FILES = ClasspathSqlLocator.create();

    private Sql() {}

    static String file(String name) {
        return FILES.getResource("org/linewatch/app/store/" + name + ".sql");
    }
}
