package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of README.md and docs/ is run, in the order of its page, and prints what the page shows behind it. */
class LivingDocsTest {
  /** Commands that no test can run, and why. */
  private static final Map<String, String> NOT_RUN = Map.of(
      "mvn ", "builds the project: it is what runs this test; .ci/run runs the README's",
      "alias ", "tells a shell where the jar is",
      "gh ", "needs a pull request at GitHub",
      "npm ", "fetches the names of places once, for who derives them anew",
      "java -cp ", "derives them from what was fetched",
      "crosscheck match crash_data1.csv ", "needs a data set that is not ours to pass on");

  private static final Map<String, String> TABLES =
      Map.of("ged.csv", "ucdp.csv", "register.csv", "register.csv");

  @TempDir
  private Path folder;

  static Stream<String> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
          Stream.of("README.md"),
          docs
              .map(page -> "docs/" + page.getFileName())
              .filter(name -> name.endsWith(".md"))
              .sorted()
              .toList()
              .stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_command_runs_and_prints_what_is_shown(String page) throws IOException {
    PageRun run = run(page);
    assertThat(run.skipped())
        .as(
            "commands of %s that no test runs; NOT_RUN in this test lists those that none can",
            page)
        .allMatch(line -> NOT_RUN.keySet().stream().anyMatch(line::startsWith));
    for (String line : run.shown()) {
      // A line that ends in an ellipsis is only the beginning of one.
      String start = line.replaceFirst(" ?…$", "");
      assertThat(run.printed())
          .as("%s shows \"%s\"", page, line)
          .anyMatch(other -> start.equals(line) ? other.equals(line) : other.startsWith(start));
    }
  }

  @Test
  void each_page_with_commands_is_found() throws IOException {
    assertThat(pages())
        .contains("README.md", "docs/fact-checker.md", "docs/maintainer.md", "docs/formats.md");
  }

  @Test
  void what_is_not_run_is_still_in_the_pages() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String page : pages().toList()) {
      all.append(Files.readString(Path.of(page)));
    }
    assertThat(NOT_RUN.keySet()).allMatch(start -> all.indexOf("\n" + start) >= 0);
  }

  @Test
  void the_line_that_the_page_on_baselines_shows_is_real() throws IOException {
    PageRun run = run("docs/baselines.md");
    String page = Files.readString(Path.of("docs/baselines.md"));
    String shown =
        page.lines().filter(line -> line.contains("\"code\"")).findFirst().orElseThrow();
    assertThat(folder.resolve("demo/crosscheck-baseline.json")).content().contains(shown);
    assertThat(run.printed())
        .contains(
            page.lines().filter(line -> line.startsWith("Since ")).findFirst().orElseThrow());
  }

  @Test
  void a_command_that_fails_or_is_unknown_is_noticed() throws IOException {
    PageRun run = new PageRun(folder, NOT_RUN.keySet());
    run.read("```\ncurl example.org\n```\n\n```sh\nfoo bar\n```\n");
    assertThat(run.skipped()).isEqualTo(List.of("curl example.org", "foo bar"));
  }

  /** In a folder in which the sample of {@code init} stands as claims.csv, which pages may write over. */
  private PageRun run(String page) throws IOException {
    Files.writeString(folder.resolve("claims.csv"), Packaged.template("claims.csv"));
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      Path source = Path.of("cli/src/test/resources/org/crosscheck/cli/columns", table.getValue());
      Files.copy(source, folder.resolve(table.getKey()));
    }
    PageRun run = new PageRun(folder, NOT_RUN.keySet());
    run.read(Files.readString(Path.of(page)));
    return run;
  }
}
