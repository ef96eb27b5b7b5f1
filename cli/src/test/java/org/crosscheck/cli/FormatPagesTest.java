package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of the pages on formats and CI runs, and prints what the page shows behind it. */
class FormatPagesTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
  private static final Pattern COMMAND =
      Pattern.compile("^(?:\\s*- (?:run: )?)?\\s*crosscheck (\\w+ .*)$");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docs/formats.md", "docs/ci.md"})
  void everyCommandRunsAndPrintsWhatIsShown(String page) throws IOException {
    List<Invocation> runs = new ArrayList<>();
    Matcher block = FENCED.matcher(Files.readString(Path.of(page)));
    while (block.find()) {
      switch (block.group(1)) {
        case "csv" -> Files.writeString(folder.resolve("claims.csv"), block.group(2));
        case "sh", "yaml" -> runs.addAll(run(block.group(2)));
        case "text" -> shows(block.group(2), runs.get(runs.size() - 1).out());
        default -> assertThat(block.group(2)).doesNotContain("crosscheck ");
      }
    }
    assertThat(runs).hasSizeGreaterThan(4);
  }

  private List<Invocation> run(String block) {
    List<Invocation> runs = new ArrayList<>();
    for (String line : Splitter.on('\n').split(block)) {
      Matcher command = COMMAND.matcher(line);
      if (command.find()) {
        Invocation run = Invocation.of(words(command.group(1)));
        assertThat(run.err()).as(line).isEmpty();
        assertThat(run.code()).as(line).isIn(0, 1);
        runs.add(run);
      }
    }
    return runs;
  }

  /** Files are written to a folder of the test. */
  private String[] words(String command) {
    return Splitter.on(' ')
        .splitToStream(command)
        .map(word -> word.replaceFirst("^(\\w+)=\\$?([\\w.-]+)$", "$1=" + folder + "/$2"))
        .map(word -> word.equals("claims.csv") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  /** A line that ends in an ellipsis is only the beginning of one. */
  private void shows(String shown, String printed) {
    List<String> lines = printed.replace(folder + "/", "").lines().toList();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(shown)) {
      String start = line.replaceFirst(" ?…$", "");
      assertThat(lines)
          .as(line)
          .anyMatch(other -> start.equals(line) ? other.equals(line) : other.startsWith(start));
    }
  }

  @Test
  void theActionRunsACommandThatThereIs() throws IOException {
    String action = Files.readString(Path.of("action.yml"));
    String command = action
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("crosscheck "))
        .findFirst()
        .orElse("");
    Path claims =
        Files.writeString(folder.resolve("claims.csv"), "outlet,figure,measure\nHerald,1,killed\n");
    String filled = command
        .replace("$PATHS", claims.toString())
        .replace("$FAIL_ON", "note")
        .replace("$SARIF", folder.resolve("crosscheck.sarif").toString())
        .replace("$GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString())
        .replace("$ARGS", "--policy latest")
        .replace("\"", "");
    Invocation run = Invocation.of(filled.substring("crosscheck ".length()).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("crosscheck.sarif")).isNotEmptyFile();
    assertThat(folder.resolve("summary.md")).isNotEmptyFile();
  }

  @Test
  void noInputOfTheActionIsPartOfItsScript() throws IOException {
    String action = Files.readString(Path.of("action.yml"));
    assertThat(action.substring(action.indexOf("run: |"))).doesNotContain("${{");
  }

  @Test
  void theHookNamesAScriptThatThereIs() throws IOException {
    String hook = Files.readString(Path.of(".pre-commit-hooks.yaml"));
    Matcher entry = Pattern.compile("entry: (\\S+) (.*)").matcher(hook);
    assertThat(entry.find()).isTrue();
    assertThat(Path.of(entry.group(1))).isExecutable();
    assertThat(entry.group(2)).isEqualTo("check --format line");
  }
}
