package org.linewatch.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Inside the engine: coder, law, analysis → pack, text → model. */
@AnalyzeClasses(packages = "org.linewatch.engine", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule MODEL_KNOWS_NOTHING_ELSE = noClasses()
            .that()
            .resideInAPackage("..engine.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..engine.pack..", "..engine.text..", "..engine.coder..", "..engine.law..", "..engine.analysis..");

    @ArchTest
    static final ArchRule PACK_AND_TEXT_KNOW_NO_CODER = noClasses()
            .that()
            .resideInAnyPackage("..engine.pack..", "..engine.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..engine.coder..", "..engine.law..", "..engine.analysis..");

    @ArchTest
    static final ArchRule PACK_AND_TEXT_STAND_APART = noClasses()
            .that()
            .resideInAPackage("..engine.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine.text..");

    @ArchTest
    static final ArchRule NO_FILES_NO_NETWORK = noClasses()
            .that()
            .resideInAPackage("org.linewatch.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");
}
