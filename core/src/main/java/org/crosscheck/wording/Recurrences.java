package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** What tells no day: rates, counted days and lengths without a number: {@code per day}, {@code day five}, {@code for weeks}. */
final class Recurrences implements TimeReader {
  private static final ImmutableSet<String> LEADS =
      DateWords.set("for in within after over many recent of these those other");

  private static final ImmutableSet<String> OPENS = DateWords.set(
      "day each every per " + ORDINAL, DateWords.ordinalNames(), DateWords.pluralUnits());

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return numbered(t, token).or(() -> bare(t, token));
  }

  /** {@code Day five}, {@code the seventh day}: of something that no calendar tells. */
  private static Optional<TimeReading> numbered(TimeTokens t, int token) {
    boolean day = t.is(token, "day")
        && (t.digits(token + 1) == 1
            || t.digits(token + 1) == 2
            || DateWords.cardinal(t.word(token + 1)).isPresent());
    int unit = t.isNumber(token) ? token + 2 : token + 1;
    boolean nth = (t.is(unit, "day") || t.is(unit, "week") || t.is(unit, "night"))
        && (DateWords.ordinal(t.word(token)).isPresent()
            || PastWindows.ordinal(t, token).isPresent());
    int to = day ? token + 2 : unit + 1;
    return day || nth
        ? Optional.of(TimeReading.length(token, to, Precision.DAY))
        : Optional.empty();
  }

  private static Optional<TimeReading> bare(TimeTokens t, int token) {
    boolean each = isEach(t, token);
    if (!each && !DateWords.isPlural(t.word(token))) {
      return Optional.empty();
    }
    int to = each ? token + 2 : token + 1;
    boolean isLong = t.isDash(to) && t.is(to + 1, "long");
    boolean lead = each || LEADS.contains(t.word(token - 1));
    return isLong || lead
        ? Optional.of(TimeReading.length(token, isLong ? to + 2 : to, Precision.UNKNOWN))
        : Optional.empty();
  }

  private static boolean isEach(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "each", "every", "per" -> DateWords.unit(t.word(token + 1)).isPresent();
      default -> false;
    };
  }
}
