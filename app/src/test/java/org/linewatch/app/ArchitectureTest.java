package org.linewatch.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data moves one way: read → code → keep → ask → show. A step back is a fault of the plan. */
@AnalyzeClasses(packages = "org.linewatch", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule ENGINE_KNOWS_NO_APP = noClasses()
            .that()
            .resideInAPackage("org.linewatch.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.linewatch.app..");

    @ArchTest
    static final ArchRule STORE_KNOWS_NO_READER_AND_NO_PAGE = noClasses()
            .that()
            .resideInAnyPackage("..app.store..", "..app.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.ingest..", "..app.web..", "..app.cli..", "..app.exchange..", "..app.remote..");

    @ArchTest
    static final ArchRule READERS_KNOW_NO_STORE = noClasses()
            .that()
            .resideInAPackage("..app.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..app.ingest..",
                    "..app.store..",
                    "..app.search..",
                    "..app.web..",
                    "..app.cli..",
                    "..app.exchange..");

    @ArchTest
    static final ArchRule INGEST_KNOWS_NO_PAGE = noClasses()
            .that()
            .resideInAPackage("..app.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.web..", "..app.cli..", "..app.search..");

    @ArchTest
    static final ArchRule FORMATS_KNOW_NO_PAGE = noClasses()
            .that()
            .resideInAPackage("..app.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.web..", "..app.cli..", "..app.ingest..");

    @ArchTest
    static final ArchRule DOOR_KNOWS_NO_PAGE_AND_NO_VERB = noClasses()
            .that()
            .resideInAPackage("..app.remote..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.web..", "..app.cli..", "..app.exchange..", "..app.search..");

    @ArchTest
    static final ArchRule INGEST_KNOWS_NO_DOOR = noClasses()
            .that()
            .resideInAnyPackage("..app.ingest..", "..app.read..", "..app.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..app.remote..");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("..app.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..app.cli..");
}
