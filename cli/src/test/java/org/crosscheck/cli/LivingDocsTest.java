package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the pages on settings and baselines are run in the order of the page, in a folder of their own. */
class LivingDocsTest {
  private static final Pattern BLOCK = Pattern.compile("```(sh|toml)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ENDS = Pattern.compile("\\s+# ends with ([0-9])$");
  private static final Pattern FILE = Pattern.compile("(json=)?([a-z-]+\\.(csv|json|toml)|demo)");

  @TempDir
  private Path folder;

  private String printed = "";

  @ParameterizedTest
  @ValueSource(strings = {"docs/config.md", "docs/baselines.md"})
  void every_command_does_what_the_page_says(String page) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of(page)));
    int blocks = 0;
    while (block.find()) {
      blocks++;
      if (block.group(1).equals("toml")) {
        Files.writeString(folder.resolve("crosscheck.toml"), block.group(2));
      } else {
        block.group(2).lines().forEach(this::run);
      }
    }
    assertThat(blocks).isGreaterThan(3);
  }

  @Test
  void the_lines_that_the_page_on_baselines_shows_are_real() throws IOException {
    every_command_does_what_the_page_says("docs/baselines.md");
    String page = Files.readString(Path.of("docs/baselines.md"));
    String shown =
        page.lines().filter(line -> line.contains("\"code\"")).findFirst().orElseThrow();
    assertThat(folder.resolve("crosscheck-baseline.json")).content().contains(shown);
    assertThat(printed.replace(folder + "/", ""))
        .contains(
            page.lines().filter(line -> line.startsWith("Since ")).findFirst().orElseThrow());
  }

  private void run(String line) {
    if (line.startsWith("cd ")) {
      folder = folder.resolve(line.substring(3));
      return;
    }
    Matcher ends = ENDS.matcher(line);
    int code = ends.find() ? Integer.parseInt(ends.group(1)) : 0;
    List<String> words =
        new ArrayList<>(Stream.of(ENDS.matcher(line).replaceFirst("").split(" "))
            .skip(1)
            .map(this::placed)
            .toList());
    Path settings = folder.resolve("crosscheck.toml");
    // Where the commands are run from is not the folder of the page, so the settings are named.
    if (List.of("check", "baseline", "config").contains(words.get(0)) && Files.exists(settings)) {
      words.addAll(List.of("--config", settings.toString()));
    }
    Invocation run = Invocation.of(words.toArray(String[]::new));
    printed += run.out();
    assertThat(run.code()).as(line + "\n" + run.err()).isEqualTo(code);
  }

  private String placed(String word) {
    Matcher file = FILE.matcher(word);
    return file.matches()
        ? (file.group(1) == null ? "" : file.group(1)) + folder.resolve(file.group(2))
        : word;
  }
}
