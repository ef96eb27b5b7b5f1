package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Years in words, as broadcasts are written down: {@code nineteen ninety-six}, {@code twenty seventeen}. */
final class SpelledYears implements TimeReader {
  private static final ImmutableSet<String> OPENS = DateWords.set("nineteen twenty year");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    // Without the word year, two thousand is a count.
    Optional<TimeNumber> year = t.is(token, "year") ? millennium(t, token + 1) : century(t, token);
    return year.map(
        found -> TimeReading.incident(token, found.to(), TimePeriod.year(found.value())));
  }

  /** A year in words behind a month or a day, where {@code two thousand and two} is none but a year. */
  static Optional<TimeNumber> year(TimeTokens t, int token) {
    return t.is(token, "two") ? millennium(t, token) : century(t, token);
  }

  /** {@code Two thousand}, {@code two thousand and five}. */
  private static Optional<TimeNumber> millennium(TimeTokens t, int token) {
    if (!t.is(token, "two") || !t.is(token + 1, "thousand")) {
      return Optional.empty();
    }
    int at = t.is(token + 2, "and") ? token + 3 : token + 2;
    return Optional.of(pair(t, at)
        .map(n -> new TimeNumber(2000 + n.value(), n.to()))
        .orElse(new TimeNumber(2000, token + 2)));
  }

  private static Optional<TimeNumber> century(TimeTokens t, int token) {
    int century = t.is(token, "nineteen") ? 1900 : t.is(token, "twenty") ? 2000 : 0;
    return century == 0
        ? Optional.empty()
        : pair(t, token + 1)
            .filter(n -> n.value() >= 10)
            .map(n -> new TimeNumber(century + n.value(), n.to()));
  }

  /** A number below a hundred in words. */
  private static Optional<TimeNumber> pair(TimeTokens t, int token) {
    Optional<Integer> tens = DateWords.tens(t.word(token));
    if (tens.isEmpty()) {
      return DateWords.cardinal(t.word(token)).map(n -> new TimeNumber(n, token + 1));
    }
    int one = t.isDash(token + 1) ? token + 2 : token + 1;
    return DateWords.cardinal(t.word(one))
        .filter(n -> n < 10)
        .map(n -> new TimeNumber(tens.get() + n, one + 1))
        .or(() -> Optional.of(new TimeNumber(tens.get(), token + 1)));
  }
}
