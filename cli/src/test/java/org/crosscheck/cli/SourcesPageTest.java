package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/sources.md shows is what the tool prints. */
class SourcesPageTest {
  @TempDir
  private Path folder;

  @Test
  void the_worked_example_is_real() throws IOException {
    List<String> blocks = List.of(Files.readString(Path.of("docs/sources.md")).split("```\n", -1));
    String claims =
        Files.writeString(folder.resolve("ferry.csv"), blocks.get(1)).toString();
    String checked =
        Files.writeString(folder.resolve("checked.csv"), blocks.get(11)).toString();
    assertThat(printed("sources", claims)).isEqualTo(blocks.get(5));
    assertThat(printed("sources", claims, "--why", "Morning Call")).isEqualTo(blocks.get(9));
    assertThat(printed("sources", claims, "--verified", checked, "--why", "Radio Norte"))
        .isEqualTo(blocks.get(15));
  }

  private String printed(String... args) {
    return Invocation.of(args).out().replace(folder + "/", "");
  }
}
