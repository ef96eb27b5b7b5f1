package org.crosscheck.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.crosscheck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.crosscheck.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule REPORTS_KNOW_NO_COMMANDS = noClasses()
      .that()
      .resideInAPackage("org.crosscheck.cli.report..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.crosscheck.cli", "picocli..");

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_COMMAND_LINE = noClasses()
      .that()
      .resideOutsideOfPackage("org.crosscheck.cli..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.crosscheck.cli..", "picocli..");
}
