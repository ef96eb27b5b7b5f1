package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Lengths of time that tell no day: {@code three days}, {@code years-long}, {@code for weeks}, {@code a day}. */
final class Durations implements TimeReader {
  private static final ImmutableSet<String> LEADS =
      DateWords.set("for in within after over many recent of these those other");

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return TimeLength.at(t, token)
        .map(length ->
            TimeReading.length(token, length.to(), TimePeriod.unplaced(length.precision())))
        .or(() -> numbered(t, token))
        .or(() -> bare(t, token));
  }

  /** {@code Day five}, {@code the seventh day}: of something that no calendar tells. */
  private static Optional<TimeReading> numbered(TimeTokens t, int token) {
    boolean day = t.is(token, "day")
        && (t.isNumber(token + 1) || DateWords.cardinal(t.word(token + 1)).isPresent());
    int unit = t.isNumber(token) ? token + 2 : token + 1;
    boolean ordinal = DateWords.ordinal(t.word(token)).isPresent()
        || PastWindows.ordinal(t, token).isPresent();
    boolean nth = ordinal && (t.is(unit, "day") || t.is(unit, "week") || t.is(unit, "night"));
    int to = day ? token + 2 : unit + 1;
    return day || nth
        ? Optional.of(TimeReading.length(token, to, TimePeriod.unplaced(Precision.DAY)))
        : Optional.empty();
  }

  private static Optional<TimeReading> bare(TimeTokens t, int token) {
    if (!DateWords.isPlural(t.word(token)) && !isEach(t, token)) {
      return Optional.empty();
    }
    int to = isEach(t, token) ? token + 2 : token + 1;
    boolean isLong = t.isDash(to) && t.is(to + 1, "long");
    boolean lead = LEADS.contains(t.word(token - 1)) || isEach(t, token);
    return isLong || lead
        ? Optional.of(
            TimeReading.length(token, isLong ? to + 2 : to, TimePeriod.unplaced(Precision.UNKNOWN)))
        : Optional.empty();
  }

  private static boolean isEach(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "each", "every", "per" -> DateWords.unit(t.word(token + 1)).isPresent();
      default -> false;
    };
  }
}
