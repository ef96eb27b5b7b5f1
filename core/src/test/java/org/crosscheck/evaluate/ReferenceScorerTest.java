package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clusterings beside the repository, with what the reference scorer (coval) says of them. */
class ReferenceScorerTest {
  private static final Path SETS = Path.of("..", "..", "shared", "data", "scoring");
  private static final Map<String, Metric> NAMES = ImmutableMap.of(
      "bcub", Metric.B_CUBED, "ceafe", Metric.CEAF_E, "lea", Metric.LEA, "muc", Metric.MUC);

  static Stream<Path> sets() throws IOException {
    if (!Files.isDirectory(SETS)) {
      return Stream.of(SETS);
    }
    try (Stream<Path> folders = Files.list(SETS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void printsWhatTheReferenceScorerPrints(Path set) throws IOException {
    assumeThat(Files.isDirectory(SETS))
        .as("no clusterings beside the repository")
        .isTrue();
    Partition key = partition(set.resolve("gold.conll"));
    Partition system = partition(set.resolve("system.conll"));
    for (String line : Files.readAllLines(set.resolve("expected.txt"))) {
      List<String> cells = List.of(line.split("\\s+", -1));
      if (NAMES.containsKey(cells.get(0))) {
        Score score = NAMES.get(cells.get(0)).of(key, system);
        assertClose(score.f1(), cells.get(1));
        assertClose(score.precision(), cells.get(2));
        assertClose(score.recall(), cells.get(3));
      }
      if (cells.get(0).equals("conll")) {
        assertClose(Metric.conll(key, system), cells.get(1));
      }
    }
  }

  private static void assertClose(double ours, String theirs) {
    assertThat(ours).isCloseTo(Double.parseDouble(theirs), within(0.0000006));
  }

  private static Partition partition(Path file) throws IOException {
    return ConllFile.read(file.toString(), Files.readAllLines(file));
  }
}
