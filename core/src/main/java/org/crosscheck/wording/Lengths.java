package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Lengths of time and what they lead to: {@code three days}, {@code three days ago}, {@code killed in three days}. */
final class Lengths implements TimeReader {
  private static final ImmutableSet<String> OPENS =
      DateWords.set("a an several few many " + NUMBER, DateWords.numberNames());

  private static final ImmutableSet<String> ENCLOSING = DateWords.set("in within inside");

  private static final ImmutableSet<String> LIMITS =
      DateWords.set("under just about around barely only nearly almost");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    Optional<TimeLength> found = TimeLength.at(scene.tokens(), token);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TimeLength length = found.get();
    return ElapsedTimes.read(scene, token, length)
        .or(() -> enclosed(scene, token, length))
        .or(() -> Optional.of(TimeReading.length(token, length.to(), length.precision())));
  }

  /** {@code In three days}: what is reported took no longer. The span is the length, without the preposition. */
  private static Optional<TimeReading> enclosed(TimeScene scene, int token, TimeLength length) {
    TimeTokens t = scene.tokens();
    if (length.precision().compareTo(Precision.YEAR) > 0 || !isEnclosed(t, token)) {
      return Optional.empty();
    }
    boolean later = t.is(length.to(), "'") || t.is(length.to(), "’");
    boolean ahead = TimeOutlook.of(t, token) == TimeOutlook.AHEAD;
    if (later || (ahead && t.is(token - 1, "in"))) {
      boolean named = later && t.is(length.to() + 1, "time");
      return Optional.of(ahead(scene, token, named ? length.to() + 2 : length.to(), length));
    }
    return length.precision() == Precision.YEAR
        ? Optional.empty()
        : Optional.of(TimeReading.within(
            token, length.to(), PastWindows.period(scene, length, ahead ? 1 : -1)));
  }

  private static boolean isEnclosed(TimeTokens t, int token) {
    int before = LIMITS.contains(t.word(token - 1)) ? token - 2 : token - 1;
    before = t.is(before, "than") ? before - 2 : before;
    return ENCLOSING.contains(t.word(before)) && !isSuperlative(t, before);
  }

  /** {@code The deadliest attack in two weeks} and {@code the first time in months} count nothing. */
  private static boolean isSuperlative(TimeTokens t, int token) {
    for (int i = token - 1; i > token - 6; i--) {
      String word = t.word(i);
      if (word.equals("first")
          || word.equals("worst")
          || (word.endsWith("est") && word.length() > 5)) {
        return true;
      }
    }
    return t.is(token - 1, "time");
  }

  /** {@code In three days' time}: the day itself; of years the year. */
  private static TimeReading ahead(TimeScene scene, int from, int to, TimeLength length) {
    TimePeriod period = length
        .amount()
        .filter(amount -> length.unit().isDateBased())
        .map(amount -> scene
            .anchor()
            .from(
                length.precision(),
                day -> length.unit() == java.time.temporal.ChronoUnit.YEARS
                    ? TimePeriod.year(day.plusYears(amount).getYear())
                    : TimePeriod.day(day.plus(amount, length.unit()))))
        .orElse(TimePeriod.unplaced(length.precision()));
    return TimeReading.incident(from, to, period);
  }
}
