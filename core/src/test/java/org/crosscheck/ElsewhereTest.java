package org.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosscheck.finding.Finding;
import org.crosscheck.read.Readers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows about elsewhere change nothing about the events of the fixtures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElsewhereTest {
  private static final Path FIXTURES = Path.of("..", "fixtures");
  private static final List<String> CAUSES = List.of(
      "a bus went off the road",
      "a ferry sank",
      "an air strike hit a market",
      "a bomb went off",
      "a house collapsed",
      "floods came down the valley",
      "gunmen shot at a checkpoint");
  private static final List<String> MEASURES =
      List.of("killed", "killed", "injured", "missing", "displaced", "arrested");
  private static final List<String> COUNTRIES = List.of("Norway", "Peru", "Vanuatu", "Laos");

  @TempDir
  private Path folder;

  private List<String> before = List.of();

  @BeforeAll
  void findThem() throws IOException {
    before = fingerprints(FIXTURES);
    assertThat(before).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void matching_is_unmoved_by_a_hundred_rows_of_elsewhere(long seed) throws IOException {
    Path rows = folder.resolve("elsewhere" + seed + ".csv");
    Files.write(rows, elsewhere(new Random(seed)));
    assertThat(fingerprints(rows, FIXTURES)).containsAll(before);
  }

  /** Half of them on days on which something happens in the fixtures. */
  private static List<String> elsewhere(Random random) {
    List<String> rows = new ArrayList<>();
    rows.add("id,outlet,published,place,country,figure,measure,population,date,text");
    while (rows.size() <= 100) {
      LocalDate day = random.nextBoolean()
          ? LocalDate.of(1995, 1, 1).plusDays(random.nextInt(4000))
          : LocalDate.of(2017, 3, 10).plusDays(random.nextInt(240));
      String place = "Z" + (char) ('a' + random.nextInt(26)) + "loq" + rows.size();
      String measure = pick(MEASURES, random);
      int figure = 1 + random.nextInt(300);
      rows.add("elsewhere%d,Gazette %d,%s,%s,%s,%d,%s,%s,%s,%d %s when %s in %s"
          .formatted(
              rows.size(),
              random.nextInt(9),
              day.plusDays(1),
              place,
              pick(COUNTRIES, random),
              figure,
              measure,
              random.nextInt(5) == 0 ? "civilians" : "",
              day,
              figure,
              measure,
              pick(CAUSES, random),
              place));
    }
    return rows;
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> fingerprints(Path... paths) throws IOException {
    Settings settings = Settings.DEFAULT;
    return new Crosscheck(settings)
        .run(new Readers(settings.read()).read(List.of(paths))).findings().stream()
            .map(Finding::fingerprint)
            .toList();
  }
}
