package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.hash.Hashing;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.triage.Baseline;
import org.crosscheck.triage.Baseline.Accepted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two branches that edit one baseline, joined by git itself. */
class BaselineMergeTest {
  @TempDir
  private Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void startARepository() throws Exception {
    assumeThat(System.getenv("PATH").split(File.pathSeparator))
        .as("no git")
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "git")));
    file = folder.resolve(BaselineFile.NAME);
    assertThat(git("init", "-q")).isZero();
    assertThat(git("checkout", "-q", "-b", "main")).isZero();
    Files.writeString(
        folder.resolve(GitAttributes.NAME), GitAttributes.missing(file).orElseThrow() + "\n");
    commit(of(0, 50));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 100, 1000})
  void what_both_accept_is_accepted(int each) throws Exception {
    assertThat(merged(of(0, 50).and(of(1_000, each)), of(0, 50).and(of(10_000, each))))
        .isEqualTo(of(0, 50).and(of(1_000, each)).and(of(10_000, each)));
  }

  @Test
  void a_finding_that_both_accept_is_accepted_once() throws Exception {
    assertThat(merged(of(0, 60), of(0, 60))).isEqualTo(of(0, 60));
    assertThat(merged(of(0, 70), of(0, 65))).isEqualTo(of(0, 70));
  }

  @Test
  void of_two_counts_the_larger_holds() throws Exception {
    assertThat(merged(of(0, 50).and(counted(3, 2)), of(0, 50).and(counted(3, 4))))
        .isEqualTo(of(0, 50).and(counted(3, 4)));
  }

  @Test
  void what_one_prunes_and_the_other_keeps_is_gone() throws Exception {
    Baseline merged = merged(of(10, 40), of(0, 50).and(of(1_000, 5)));
    assertThat(merged).isEqualTo(of(10, 40).and(of(1_000, 5)));
  }

  @Test
  void a_file_that_both_begin_holds_what_both_accept() throws Exception {
    git("rm", "-q", BaselineFile.NAME);
    git("commit", "-q", "-m", "none");
    assertThat(merged(of(0, 100), of(50, 100))).isEqualTo(of(0, 150));
  }

  @Test
  void writing_tidies_what_a_merge_left() throws Exception {
    Baseline merged = merged(of(0, 50).and(of(1_000, 400)), of(0, 50).and(of(10_000, 400)));
    BaselineFile.write(file, merged);
    assertThat(Files.readString(file)).isEqualTo(BaselineFile.text(merged));
    List<String> lines = Files.readAllLines(file).stream()
        .filter(line -> line.contains("\"code\""))
        .toList();
    assertThat(lines).hasSize(850).isSorted();
  }

  @Test
  void the_line_is_asked_for_where_it_is_missing_only() throws IOException {
    Path attributes = folder.resolve(GitAttributes.NAME);
    Path deep = Files.createDirectories(folder.resolve("sets/one")).resolve("accepted.json");
    assertThat(GitAttributes.missing(file)).isEmpty();
    assertThat(GitAttributes.missing(deep)).hasValue("accepted.json merge=union");
    for (String line : List.of("*.json merge=union", "/sets/*/accepted.json text merge=union")) {
      Files.writeString(attributes, "# ours\n\n" + line + "\n");
      assertThat(GitAttributes.missing(deep)).as(line).isEmpty();
    }
    for (String line : List.of("*.json text", "[ merge=union", "sets/accepted.json merge=union")) {
      Files.writeString(attributes, line + "\n");
      assertThat(GitAttributes.missing(deep)).as(line).isPresent();
    }
  }

  @Test
  void write_and_init_tell_of_it_under_git_only() throws IOException {
    Path work = folder.resolve("work");
    Invocation init = Invocation.of("init", work.toString());
    assertThat(init.err()).doesNotContain(GitAttributes.NAME);
    Files.delete(folder.resolve(GitAttributes.NAME));
    Path other = folder.resolve("other");
    assertThat(Invocation.of("init", other.toString()).err())
        .contains("crosscheck: wrote " + other.resolve(GitAttributes.NAME) + "\n");
    assertThat(other.resolve(GitAttributes.NAME))
        .hasContent("crosscheck-baseline.json merge=union\n");
    Path list = folder.resolve("accepted.json");
    String claims = work.resolve("claims.csv").toString();
    assertThat(Invocation.of("baseline", "write", claims, "--baseline", list.toString())
            .err())
        .endsWith("crosscheck: two branches that accept much are joined by git where"
            + " .gitattributes holds: accepted.json merge=union\n");
  }

  private Baseline merged(Baseline ours, Baseline theirs) throws Exception {
    git("checkout", "-q", "-B", "theirs", "main");
    commit(theirs);
    git("checkout", "-q", "-B", "ours", "main");
    commit(ours);
    assertThat(git("merge", "-q", "--no-edit", "theirs")).isZero();
    return BaselineFile.read(file);
  }

  private void commit(Baseline baseline) throws Exception {
    BaselineFile.write(file, baseline);
    git("add", ".");
    git("commit", "-q", "-m", "edit");
  }

  private int git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c"));
    command.add("user.email=a@example.org");
    command.addAll(List.of(words));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    git.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
    return git.redirectErrorStream(true)
        .redirectOutput(folder.resolve(".git.log").toFile())
        .start()
        .waitFor();
  }

  /** Findings from a number on. */
  private static Baseline of(int from, int n) {
    SortedMap<String, Accepted> accepted = new TreeMap<>();
    IntStream.range(from, from + n)
        .mapToObj(i -> counted(i, 1))
        .forEach(one -> accepted.putAll(one.accepted()));
    return new Baseline(accepted);
  }

  private static Baseline counted(int number, int count) {
    String fingerprint = Hashing.sha256()
        .hashString("finding " + number, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
    List<String> outlets = Stream.of("Herald", "Courier").sorted().toList();
    return new Baseline(new TreeMap<>(java.util.Map.of(
        fingerprint, new Accepted(count, "D01", "Place " + number + ", 2020-08-04", outlets))));
  }
}
