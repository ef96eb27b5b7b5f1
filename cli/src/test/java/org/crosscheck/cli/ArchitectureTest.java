package org.crosscheck.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Annotation;

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

  /** Java reads annotations anew at every start, which {@link Options} spares it. */
  @ArchTest
  static final ArchRule OPTIONS_ARE_NOT_ANNOTATIONS = noClasses()
      .should()
      .dependOnClassesThat(resideInAPackage("picocli..").and(assignableTo(Annotation.class)));

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_COMMAND_LINE = noClasses()
      .that()
      .resideOutsideOfPackage("org.crosscheck.cli..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.crosscheck.cli..", "picocli..");
}
