package org.crosscheck.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Days of the Iranian calendar: {@code 8 Mehr}, {@code 8 Mehr 1403}. */
final class PersianDates implements TimeReader {
  static final ImmutableList<String> MONTHS = ImmutableList.of(
      "farvardin",
      "ordibehesht",
      "khordad",
      "tir",
      "mordad",
      "shahrivar",
      "mehr",
      "aban",
      "azar",
      "dey",
      "bahman",
      "esfand");

  /** The 33-year cycle is exact for these years. */
  private static final int FIRST_YEAR = 1178;

  private static final int LAST_YEAR = 1633;

  private static final ImmutableSet<String> OPENS = ImmutableSet.of(NUMBER);

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int day = t.number(token);
    if (day < 1 || day > 31 || !t.isCapital(token + 1)) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(t.word(token + 1));
    if (month < 0) {
      return Optional.empty();
    }
    int year = t.number(t.pastComma(token + 2));
    boolean dated = year >= FIRST_YEAR && year <= LAST_YEAR;
    int to = dated ? t.pastComma(token + 2) + 1 : token + 2;
    TimePeriod period = dated ? placed(year, month, day) : nearestPast(scene.anchor(), month, day);
    return Optional.of(TimeReading.incident(token, to, period));
  }

  private static TimePeriod nearestPast(TimeAnchor anchor, int month, int day) {
    Optional<LocalDate> latest = anchor.latest();
    for (int ago = 0; latest.isPresent() && ago < 5; ago++) {
      TimePeriod period = placed(latest.get().getYear() - 621 - ago, month, day);
      if (period.first().filter(first -> !first.isAfter(latest.get())).isPresent()) {
        return period;
      }
    }
    return TimePeriod.unplaced(Precision.DAY);
  }

  private static TimePeriod placed(int year, int month, int day) {
    boolean exists = month < 6 || day < 30 || (day == 30 && (month < 11 || isLeap(year)));
    return exists && year >= FIRST_YEAR && year <= LAST_YEAR
        ? TimePeriod.day(newYear(year).plusDays(month * 30L + Math.min(month, 6) + day - 1))
        : TimePeriod.unplaced(Precision.DAY);
  }

  /** Eight leap years in 33. */
  private static boolean isLeap(int year) {
    return (year * 8 + 29) % 33 < 8;
  }

  private static LocalDate newYear(int year) {
    LocalDate start = LocalDate.of(2017, 3, 21);
    int leaps = leapsBefore(year) - leapsBefore(1396);
    return start.plusDays((year - 1396) * 365L + leaps);
  }

  private static int leapsBefore(int year) {
    return Math.floorDiv((year - 1) * 8 + 29, 33);
  }
}
