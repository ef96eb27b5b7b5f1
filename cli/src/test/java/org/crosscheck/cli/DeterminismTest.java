package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same bytes: whatever the order of the files, the locale, the time zone and the number of threads. */
@Isolated("changes the defaults of the whole process")
class DeterminismTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();
  private static List<String> files = List.of();
  private static String expected = "";

  @BeforeAll
  static void reportOnce() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("fixtures"))) {
      files = walk.filter(file -> file.endsWith("claims.csv") || file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("README.md"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
    expected = report(files, 1);
  }

  @AfterEach
  void putBack() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTheFilesMakesNoDifference(long seed) {
    List<String> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(report(shuffled, 1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG"})
  void theLocaleMakesNoDifference(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(report(files, 1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
  void theTimeZoneMakesNoDifference(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(report(files, 1)).isEqualTo(expected);
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() {
    assertThat(report(files, 2)).isEqualTo(expected);
  }

  @Test
  void anotherInputMakesADifference() {
    assertThat(report(files.subList(1, files.size()), 1)).isNotEqualTo(expected);
  }

  private static String report(List<String> paths, int threads) {
    List<String> args =
        new ArrayList<>(List.of("check", "--format", "json", "--threads", "" + threads));
    args.addAll(paths);
    return Invocation.of(args.toArray(String[]::new)).out();
  }
}
