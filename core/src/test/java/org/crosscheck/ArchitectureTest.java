package org.crosscheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** Arrows between packages run one way only: those of the table in ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.crosscheck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Map<String, List<String>> USES = Map.ofEntries(
      Map.entry("claim", List.of()),
      Map.entry("similarity", List.of()),
      Map.entry("work", List.of()),
      Map.entry("finding", List.of("claim")),
      Map.entry("wording", List.of("claim")),
      Map.entry("read", List.of("claim", "finding", "wording", "work")),
      Map.entry("gazetteer", List.of("claim")),
      Map.entry("extract", List.of("claim", "gazetteer", "similarity", "wording")),
      Map.entry("story", List.of("claim", "extract", "gazetteer", "scope", "wording")),
      Map.entry("origin", List.of("claim")),
      Map.entry("scope", List.of("claim", "similarity")),
      Map.entry("arithmetic", List.of("claim", "origin", "scope", "wording")),
      Map.entry("match", List.of("claim", "scope", "similarity", "work")),
      Map.entry(
          "document",
          List.of("claim", "event", "extract", "match", "similarity", "story", "wording", "work")),
      Map.entry("event", List.of("claim", "match", "origin", "scope", "similarity", "work")),
      Map.entry(
          "check",
          List.of(
              "arithmetic",
              "claim",
              "event",
              "finding",
              "origin",
              "scope",
              "similarity",
              "wording",
              "work")),
      Map.entry("evaluate", List.of("similarity")),
      Map.entry("triage", List.of("claim", "event", "finding")),
      Map.entry("reliability", List.of("claim", "event", "finding", "origin", "scope", "wording")));

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.crosscheck.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void aPackageUsesOnlyWhatTheTableAllows(JavaClasses code) {
    USES.forEach((name, uses) -> classes()
        .that()
        .resideInAPackage("org.crosscheck." + name)
        .should()
        .onlyDependOnClassesThat(isOutsideOr(name, uses))
        .check(code));
  }

  @ArchTest
  static final ArchRule NOTHING_READS_THE_CLOCK_OR_THE_DEFAULT_ZONE = noClasses()
      .should()
      .callMethod(java.time.LocalDate.class, "now")
      .orShould()
      .callMethod(java.time.LocalDateTime.class, "now")
      .orShould()
      .callMethod(java.time.ZoneId.class, "systemDefault")
      .orShould()
      .callMethod(System.class, "currentTimeMillis");

  private static DescribedPredicate<JavaClass> isOutsideOr(String name, List<String> uses) {
    return DescribedPredicate.describe(
        "are outside Crosscheck or in " + uses,
        type -> !type.getPackageName().startsWith("org.crosscheck")
            || type.getPackageName().equals("org.crosscheck." + name)
            || uses.stream()
                .anyMatch(use -> type.getPackageName().equals("org.crosscheck." + use)));
  }
}
