package org.crosscheck.wording;

import java.util.Optional;

/** Years in words, as broadcasts are written down: {@code nineteen ninety-six}, {@code twenty seventeen}. */
final class SpelledYears implements TimeReader {
  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    return switch (scene.tokens().word(token)) {
      case "nineteen" -> century(scene.tokens(), token, 1900);
      case "twenty" -> century(scene.tokens(), token, 2000);
      case "year" -> millennium(scene.tokens(), token);
      default -> Optional.empty();
    };
  }

  /** {@code The year two thousand}; without {@code year} it is a count. */
  private static Optional<TimeReading> millennium(TimeTokens t, int token) {
    boolean thousand = t.is(token + 1, "two") && t.is(token + 2, "thousand");
    return thousand ? Optional.of(reading(token, token + 3, 2000)) : Optional.empty();
  }

  private static Optional<TimeReading> century(TimeTokens t, int token, int century) {
    Optional<Integer> tens = DateWords.tens(t.word(token + 1));
    if (tens.isEmpty()) {
      return DateWords.cardinal(t.word(token + 1))
          .filter(n -> n >= 10)
          .map(n -> reading(token, token + 2, century + n));
    }
    int one = t.isDash(token + 2) ? token + 3 : token + 2;
    Optional<Integer> ones = DateWords.cardinal(t.word(one)).filter(n -> n < 10);
    int to = ones.isPresent() ? one + 1 : token + 2;
    return Optional.of(reading(token, to, century + tens.get() + ones.orElse(0)));
  }

  private static TimeReading reading(int from, int to, int year) {
    return TimeReading.incident(from, to, TimePeriod.year(year));
  }
}
