package org.crosscheck.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;
import org.crosscheck.claim.Window.Kind;

/**
 * When the counted things happened; for a claim that does not say, when it was published: news of an event comes
 * after it, and mostly soon after.
 */
final class TimeComparison implements Comparison {
  private static final String ABOUT = "time";

  @Override
  public Evidence compare(Features a, Features b, Corpus corpus) {
    Window x = a.claim().window();
    Window y = b.claim().window();
    if (x.isResolved() && y.isResolved()) {
      boolean oneRecord = a.record().isPresent() && a.record().equals(b.record());
      return windows(x, y, oneRecord);
    }
    if (x.isResolved() || y.isResolved()) {
      Window known = x.isResolved() ? x : y;
      Claim other = x.isResolved() ? b.claim() : a.claim();
      return other
          .published()
          .map(moment -> report(known, moment))
          .orElse(Evidence.none(ABOUT, "one is undated"));
    }
    return published(a.claim().published(), b.claim().published());
  }

  private static Evidence windows(Window x, Window y, boolean oneRecord) {
    if (x.isApartFrom(y)) {
      boolean days = x.precision().compareTo(Precision.WEEK) < 0
          && y.precision().compareTo(Precision.WEEK) < 0;
      return days
          ? apart(gap(x, y), oneRecord)
          : new Evidence(ABOUT, x.words() + " and " + y.words() + " are apart", -10);
    }
    if (x.sameDays(y)) {
      return new Evidence(ABOUT, "same days: " + x.words(), sameDays(coarser(x, y)));
    }
    if (x.contains(y) || y.contains(x)) {
      Window outer = x.contains(y) ? x : y;
      return new Evidence(
          ABOUT, outer.words() + " holds the other", nested(outer, x.contains(y) ? y : x));
    }
    return new Evidence(ABOUT, "overlapping days", 0.5);
  }

  private static Precision coarser(Window x, Window y) {
    return x.precision().compareTo(y.precision()) > 0 ? x.precision() : y.precision();
  }

  private static double sameDays(Precision precision) {
    return switch (precision) {
      case SECOND, MINUTE, HOUR, DAY -> 5;
      case WEEK -> 3;
      case MONTH -> 2;
      case YEAR, UNKNOWN -> 0.5;
    };
  }

  private static double nested(Window outer, Window inner) {
    if (outer.kind() == Kind.INCIDENT) {
      return outer.precision() == Precision.MONTH ? 1.5 : 0.5;
    }
    if (outer.from().equals(inner.from()) && !inner.isDay()) {
      return 3; // a running count over the same period, reported at two times
    }
    long days = outer.days().orElse(0L);
    return days <= 3 ? 0.5 : days <= 14 ? -2 : -5;
  }

  private static Evidence apart(long days, boolean oneRecord) {
    if (oneRecord) {
      return new Evidence(ABOUT, "one article gives two dates", -9);
    }
    double bits = days <= 1 ? -1.5 : days == 2 ? -4 : days <= 7 ? -7 : -10;
    return new Evidence(ABOUT, days + (days == 1 ? " day apart" : " days apart"), bits);
  }

  private static long gap(Window x, Window y) {
    LocalDate firstEnd = x.to().orElseThrow().isBefore(y.from().orElseThrow())
        ? x.to().orElseThrow()
        : y.to().orElseThrow();
    LocalDate secondStart = firstEnd.equals(x.to().orElseThrow())
        ? y.from().orElseThrow()
        : x.from().orElseThrow();
    return ChronoUnit.DAYS.between(firstEnd, secondStart);
  }

  /** An undated claim against a dated one: it must have been published after the event. */
  private static Evidence report(Window known, Moment published) {
    LocalDate end = known.to().orElseThrow();
    if (published.latest().toLocalDate().isBefore(known.from().orElseThrow().minusDays(1))) {
      return new Evidence(ABOUT, "published before the other happened", -8);
    }
    long days = ChronoUnit.DAYS.between(end, published.earliest().toLocalDate());
    if (published.precision().compareTo(Precision.DAY) > 0) {
      return new Evidence(
          ABOUT,
          "published in a time that fits",
          days <= 31 && published.precision() == Precision.MONTH ? 1 : 0);
    }
    return new Evidence(
        ABOUT, "published " + Math.max(0, days) + " days after the other happened", delay(days));
  }

  private static double delay(long days) {
    return days <= 3 ? 2.5 : days <= 10 ? 1.5 : days <= 60 ? 0 : days <= 400 ? -1.5 : -4;
  }

  private static Evidence published(Optional<Moment> x, Optional<Moment> y) {
    if (x.isEmpty() || y.isEmpty()) {
      return Evidence.none(ABOUT, "undated");
    }
    long days = Math.max(
        ChronoUnit.DAYS.between(x.get().latest(), y.get().earliest()),
        ChronoUnit.DAYS.between(y.get().latest(), x.get().earliest()));
    return new Evidence(
        ABOUT,
        "published " + Math.max(0, days) + " days apart",
        days <= 2 ? 2 : days <= 7 ? 1 : days <= 40 ? -0.5 : -3);
  }
}
