package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Days by their number alone: {@code on the 4th}, {@code the 21st of last month}. */
final class MonthDays implements TimeReader {
  private static final ImmutableSet<String> OPENS = DateWords.set(ORDINAL);

  private static final ImmutableSet<String> LEADS =
      DateWords.set("on by since until till from around before after through");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (!TimeNumber.isSuffix(t.word(token + 1))) {
      return Optional.empty();
    }
    return TimeNumber.dayOfMonth(t, token)
        .flatMap(day -> inMonth(scene, token, day)
            .or(() -> isAlone(t, token, day.to())
                ? Optional.of(TimeReading.incident(
                    token,
                    day.to(),
                    scene.anchor().dayOfMonth(day.value(), TimeOutlook.of(t, token))))
                : Optional.empty()));
  }

  /** {@code 21st this month}, {@code 4th of next month}. */
  private static Optional<TimeReading> inMonth(TimeScene scene, int token, TimeNumber day) {
    TimeTokens t = scene.tokens();
    int at = t.is(day.to(), "of") ? day.to() + 1 : day.to();
    if (!t.is(at + 1, "month")) {
      return Optional.empty();
    }
    Optional<Integer> step = switch (t.word(at)) {
      case "last" -> Optional.of(-1);
      case "this", "the" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
    return step.map(months -> TimeReading.incident(
        token,
        at + 2,
        scene
            .anchor()
            .from(Precision.DAY, today -> dayOf(YearMonth.from(today).plusMonths(months), day))));
  }

  private static TimePeriod dayOf(YearMonth month, TimeNumber day) {
    try {
      return TimePeriod.day(month.atDay(day.value()));
    } catch (DateTimeException e) {
      return TimePeriod.unplaced(Precision.DAY);
    }
  }

  /** Behind a preposition and with nothing behind it that could be the fourth: a floor, a brigade, a time. */
  private static boolean isAlone(TimeTokens t, int token, int behind) {
    int lead = t.is(token - 1, "the") ? token - 2 : token - 1;
    boolean open = !t.isLowerCase(behind)
        && !t.isCapital(behind)
        && !t.isNumber(behind)
        && !(t.isDash(behind) && t.isGlued(behind));
    return LEADS.contains(t.word(lead)) && (open || t.is(behind, "at"));
  }
}
