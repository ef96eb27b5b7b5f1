package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Months with or without a year: {@code October 2017}, {@code Sept.}, {@code July last year}. */
final class CalendarMonths implements TimeReader {
  /** What may stand before a month that is also a plain word or a name. */
  private static final ImmutableSet<String> LEADS = DateWords.set(
      "in since last this next of by until till early late mid during from to through between and or"
          + " before after earlier each every the throughout");

  /** What shows that the word before it was no month: {@code the March for Life}. */
  private static final ImmutableSet<String> NO_MONTH =
      DateWords.set("for on past day has will is said says against be have");

  @Override
  public ImmutableSet<String> opens() {
    return DateWords.monthNames();
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    return CalendarDates.month(scene.tokens(), token).flatMap(month -> read(scene, token, month));
  }

  private static Optional<TimeReading> read(TimeScene scene, int token, Month month) {
    TimeTokens t = scene.tokens();
    int behind = CalendarDates.pastMonth(t, token);
    Optional<TimeNumber> year = TimeYears.at(t, behind);
    if (year.isPresent()) {
      return year.map(found -> TimeReading.incident(
          token, found.to(), TimePeriod.month(YearMonth.of(found.value(), month))));
    }
    return relative(scene, token, behind, month).or(() -> bare(scene, token, behind, month));
  }

  /** {@code July last year}. */
  private static Optional<TimeReading> relative(
      TimeScene scene, int from, int behind, Month month) {
    TimeTokens t = scene.tokens();
    int at = t.is(behind, "of") ? behind + 1 : behind;
    Optional<Integer> step = switch (t.word(at)) {
      case "last" -> Optional.of(-1);
      case "this" -> Optional.of(0);
      case "next" -> Optional.of(1);
      default -> Optional.empty();
    };
    return step.filter(years -> t.is(at + 1, "year"))
        .map(years -> scene
            .anchor()
            .from(
                Precision.MONTH,
                day -> TimePeriod.month(YearMonth.of(day.getYear() + years, month))))
        .map(period -> TimeReading.incident(from, at + 2, period));
  }

  private static Optional<TimeReading> bare(TimeScene scene, int token, int behind, Month month) {
    TimeTokens t = scene.tokens();
    boolean deadline = t.is(token - 1, "by") || t.is(token - 1, "until");
    TimeOutlook outlook = deadline ? TimeOutlook.AHEAD : TimeOutlook.of(t, token);
    return isMonth(t, token)
        ? Optional.of(TimeReading.incident(token, behind, scene.anchor().month(month, outlook)))
        : Optional.empty();
  }

  private static boolean isMonth(TimeTokens t, int token) {
    if (t.size() == 1) {
      return true; // a cell of a table that holds nothing else
    }
    boolean lead = LEADS.contains(t.word(token - 1)) || t.isDash(token - 1);
    if (t.is(token - 1, "black") && t.isCapital(token - 1)) {
      return false; // Black September
    }
    return DateWords.isHomonym(t.word(token))
        ? lead
            && !(t.is(token - 1, "the") && NO_MONTH.contains(t.word(token + 1)))
            && !t.isCapital(token + 1)
        : lead || !t.isCapital(token + 1);
  }
}
