package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action and the hook name what there is. */
class ActionTest {
  @TempDir
  private Path folder;

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
