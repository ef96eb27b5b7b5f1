package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report of each folder of fixtures is the one on file. After a change that was meant, write them anew with {@code
 * mvn test -Dtest=FixturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write} and read the difference.
 */
class FixturesTest {
  static List<Path> events() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("claims.csv")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  void reportsWhatIsOnFile(Path event) throws IOException {
    Invocation run = Invocation.of("check", "--show-explained", event.toString());
    Path golden = event.resolve("expected/report.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
  }
}
