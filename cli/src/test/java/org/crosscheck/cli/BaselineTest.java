package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines, from the first to the merge of two branches. */
class BaselineTest {
  private static final String HEAD = "outlet,published,place,figure,measure,date,event,cites\n";
  private static final String RAID = """
      Herald,2020-08-05T11:00Z,Kalindi,12,killed,2020-08-04,e1,army
      Courier,2020-08-05T10:00Z,Kalindi,40,killed,2020-08-04,e1,police
      """;
  private static final String BAD = "Wire,,Kalindi,lots,killed,,e1,\n";
  private static final String FLOOD = """
      Herald,2021-07-15T11:00Z,Altdorf,3,killed,2021-07-14,e2,army
      Courier,2021-07-15T10:00Z,Altdorf,30,killed,2021-07-14,e2,police
      """;
  private static final String QUAKE = """
      Mirror,2022-03-02T11:00Z,Sorana,5,killed,2022-03-01,e3,army
      Herald,2022-03-02T10:00Z,Sorana,50,killed,2022-03-01,e3,police
      """;

  @TempDir
  private Path folder;

  private Path claims = Path.of("");
  private Path baseline = Path.of("");

  @BeforeEach
  void write() throws IOException {
    claims = folder.resolve("claims.csv");
    baseline = folder.resolve("accepted.json");
    Files.writeString(claims, HEAD + RAID);
  }

  @Test
  void what_is_accepted_does_not_fail_the_run() {
    assertThat(check().code()).isEqualTo(1);
    assertThat(baseline("write"))
        .isEqualTo(new Invocation(
            0,
            "",
            "crosscheck: " + baseline + " holds 1 accepted findings, 1 of them new\n"
                + "crosscheck: check with --baseline " + baseline + ", or write baseline = \""
                + baseline + "\" into crosscheck.toml\n"));
    Invocation after = check("--baseline", baseline.toString());
    assertThat(after.code()).isZero();
    assertThat(after.out())
        .contains("[e1]: nothing new (1 finding accepted)")
        .doesNotContain("FIGURE_DISJOINT")
        .endsWith("; findings: 0 new, 1 baselined, 0 suppressed\n");
    assertThat(check("--baseline", baseline.toString(), "--format", "json").out())
        .contains("\"status\": \"baselined\"")
        .contains("\"baseline\": \"" + baseline + "\"");
  }

  @Test
  void what_is_accepted_is_in_no_list_of_findings() {
    baseline("write");
    for (String format : List.of("line", "github", "markdown", "gitlab", "csv")) {
      assertThat(check("--baseline", baseline.toString(), "--format", format).out())
          .as(format)
          .doesNotContain("no figure fits both");
    }
    assertThat(check("--baseline", baseline.toString(), "--format", "jsonl").out())
        .contains("\"status\":\"baselined\"");
  }

  @Test
  void what_comes_after_is_new() throws IOException {
    baseline("write");
    Files.writeString(claims, HEAD + FLOOD + RAID);
    Invocation after = check("--baseline", baseline.toString());
    assertThat(after.code()).isEqualTo(1);
    assertThat(after.out()).endsWith("; findings: 1 new, 1 baselined, 0 suppressed\n");
  }

  @Test
  void a_line_says_what_it_stands_for_and_neither_line_nor_day_of_the_run() throws IOException {
    baseline("write");
    List<String> lines = lines();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(2))
        .matches("\"[0-9a-f]{16}\": \\{\"code\": \"D01\", \"count\": 1, "
            + "\"event\": \"Kalindi, 2020-08-04\", \"outlets\": \\[\"Courier\", \"Herald\"\\]},");
  }

  @Test
  void equal_findings_are_counted_and_a_third_is_new() throws IOException {
    Files.writeString(claims, HEAD + RAID + BAD + BAD);
    baseline("write");
    assertThat(lines()).anyMatch(line -> line.contains("{\"code\": \"R03\", \"count\": 2,"));
    Files.writeString(claims, HEAD + BAD + RAID + BAD + BAD);
    assertThat(check("--baseline", baseline.toString()).out())
        .endsWith("; findings: 1 new, 3 baselined, 0 suppressed\n");
  }

  @Test
  void pruning_drops_what_is_gone_and_accepts_nothing() throws IOException {
    Files.writeString(claims, HEAD + RAID + FLOOD);
    baseline("write");
    Files.writeString(claims, HEAD + FLOOD + QUAKE);
    assertThat(baseline("prune").err())
        .isEqualTo("crosscheck: " + baseline + " holds 1 accepted findings, 1 are gone\n");
    assertThat(check("--baseline", baseline.toString()).out())
        .endsWith("; findings: 1 new, 1 baselined, 0 suppressed\n");
  }

  @Test
  void writing_twice_gives_the_same_bytes() throws IOException {
    baseline("write");
    byte[] once = Files.readAllBytes(baseline);
    baseline("write");
    assertThat(baseline).hasBinaryContent(once);
  }

  @Test
  void it_is_no_input_of_a_walk() {
    baseline("write");
    assertThat(Invocation.of("check", folder.toString(), "--format", "json").out())
        .doesNotContain("accepted.json");
  }

  @Test
  void git_joins_two_edits_without_a_conflict() throws IOException, InterruptedException {
    Files.writeString(claims, HEAD + RAID);
    baseline("write");
    Path base = Files.copy(baseline, folder.resolve("base"));
    Path ours = edited("ours", HEAD + RAID + FLOOD);
    Files.copy(base, baseline, StandardCopyOption.REPLACE_EXISTING);
    Path theirs = edited("theirs", HEAD + RAID + QUAKE);
    assertThat(git("merge-file", ours.toString(), base.toString(), theirs.toString()))
        .isZero();
    Files.writeString(claims, HEAD + RAID + FLOOD + QUAKE);
    assertThat(check("--baseline", ours.toString()).out())
        .endsWith("; findings: 0 new, 3 baselined, 0 suppressed\n");
  }

  @Test
  void one_finding_with_two_counts_has_the_larger() throws IOException {
    Files.writeString(claims, HEAD + RAID + BAD);
    baseline("write");
    String text = Files.readString(baseline);
    String line = text.lines().filter(one -> one.contains("R03")).findFirst().orElseThrow();
    String twice = line.replace("\"count\": 1", "\"count\": 2");
    Files.writeString(baseline, text.replace(line, twice + "\n" + line));
    Files.writeString(claims, HEAD + RAID + BAD + BAD);
    assertThat(check("--baseline", baseline.toString()).code()).isZero();
  }

  @Test
  void a_file_that_is_no_baseline_is_refused() throws IOException {
    assertThat(check("--baseline", baseline.toString()).err())
        .startsWith("crosscheck: --baseline " + baseline
            + " must be a file that can be read: no such file or folder; crosscheck baseline write"
            + " makes one\n");
    assertRefused("{\"schema\": \"crosscheck-report/1\"}", ": must be a baseline with \"schema\"");
    assertRefused("{\n<<<<<<< ours\n}", ":2: must be a baseline: ");
    assertRefused(
        "{\"schema\": \"crosscheck-baseline/1\",\n\"12\": {}}",
        ":2: must be a fingerprint of 16 hex digits with a count of 1 or more, got \"12\": {}");
  }

  @Test
  void nothing_is_accepted_where_not_everything_was_read() throws IOException {
    Files.writeString(claims, HEAD);
    assertThat(baseline("write").code()).isEqualTo(2);
    assertThat(baseline).doesNotExist();
  }

  @Test
  void the_settings_may_name_it() throws IOException {
    Path config =
        Files.writeString(folder.resolve("crosscheck.toml"), "baseline = \"accepted.json\"\n");
    String[] settled = {"--config", config.toString()};
    assertThat(Invocation.of("baseline", "write", claims.toString(), settled[0], settled[1])
            .err())
        .isEqualTo("crosscheck: " + baseline + " holds 1 accepted findings, 1 of them new\n");
    assertThat(check(settled).code()).isZero();
  }

  @Test
  void it_needs_a_deed() {
    assertThat(Invocation.of("baseline")).isEqualTo(new Invocation(2, "", """
            crosscheck: baseline needs write or prune, such as crosscheck baseline write PATH
            crosscheck: see crosscheck baseline --help
            """));
  }

  private void assertRefused(String text, String message) throws IOException {
    Files.writeString(baseline, text);
    Invocation run = check("--baseline", baseline.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("crosscheck: " + baseline + message);
  }

  private Path edited(String name, String rows) throws IOException {
    Files.writeString(claims, rows);
    baseline("write");
    return Files.copy(baseline, folder.resolve(name));
  }

  private int git(String... words) throws IOException, InterruptedException {
    assumeThat(System.getenv("PATH").split(File.pathSeparator))
        .as("no git")
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "git")));
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).directory(folder.toFile()).start().waitFor();
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(baseline).stream().filter(line -> !line.isEmpty()).toList();
  }

  private Invocation baseline(String deed) {
    return Invocation.of("baseline", deed, claims.toString(), "--baseline", baseline.toString());
  }

  private Invocation check(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "check";
    args[1] = claims.toString();
    args[2] = "--fail-on";
    args[3] = "warning";
    System.arraycopy(options, 0, args, 4, options.length);
    return Invocation.of(args);
  }
}
