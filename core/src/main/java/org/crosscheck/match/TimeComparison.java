package org.crosscheck.match;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Window;

/**
 * When the counted things happened; for a claim that does not say, when it was published: news of an event comes
 * after it, and mostly soon after.
 */
final class TimeComparison implements Comparison {
  private final Encoded claims;
  private final Rarities rarities;
  private final int[] bits;

  TimeComparison(Encoded claims, Rarities rarities, Weights weights) {
    this.claims = claims;
    this.rarities = rarities;
    this.bits = Rung.ALL.stream().mapToInt(weights::bits).toArray();
  }

  @Override
  public String about() {
    return "time";
  }

  @Override
  public int weight(int a, int b) {
    return weight(rung(a, b), a, b);
  }

  private int weight(Rung rung, int a, int b) {
    int own = bits[rung.index()];
    if (rung == Rung.SAME_DAYS) {
      return own + Math.min(rarities.day(a), rarities.day(b));
    }
    // twice as many days lie one day apart as on the day itself
    boolean jitter = rung == Rung.DAY_APART || rung == Rung.TWO_DAYS_APART;
    return jitter ? own + Math.min(rarities.day(a), rarities.day(b)) - Bits.of(1) : own;
  }

  @Override
  public Rung rung(int a, int b) {
    boolean datedA = claims.isDated(a);
    boolean datedB = claims.isDated(b);
    if (datedA && datedB) {
      return windows(a, b);
    }
    if (datedA || datedB) {
      return datedA ? told(a, b) : told(b, a);
    }
    return published(a, b);
  }

  private Rung windows(int a, int b) {
    int gap = gap(a, b);
    int grade = Math.max(Marks.window(claims.marks(a)), Marks.window(claims.marks(b)));
    if (gap > 0) {
      return apart(gap, grade, a, b);
    }
    if (claims.from(a) == claims.from(b) && claims.to(a) == claims.to(b)) {
      return switch (grade) {
        case Marks.DAY -> Rung.SAME_DAYS;
        case Marks.WEEK -> Rung.SAME_WEEK;
        case Marks.MONTH -> Rung.SAME_MONTH;
        default -> Rung.SAME_YEAR;
      };
    }
    if (contains(a, b)) {
      return nested(a, b);
    }
    return contains(b, a) ? nested(b, a) : Rung.OVERLAP;
  }

  private Rung apart(int gap, int grade, int a, int b) {
    if (grade >= Marks.WEEK) {
      return Rung.PERIODS_APART;
    }
    boolean oneRecord = claims.record(a) != Names.NONE && claims.record(a) == claims.record(b);
    if (oneRecord) {
      return Rung.TWO_DATES_OF_A_RECORD;
    }
    return gap == 1
        ? Rung.DAY_APART
        : gap == 2 ? Rung.TWO_DAYS_APART : gap <= 7 ? Rung.DAYS_APART : Rung.FAR_APART;
  }

  /** Days from the end of the earlier to the start of the later, 0 or less when they have a day in common. */
  private int gap(int a, int b) {
    return Math.max(claims.from(b) - claims.to(a), claims.from(a) - claims.to(b));
  }

  private boolean contains(int outer, int inner) {
    return claims.from(outer) <= claims.from(inner) && claims.to(inner) <= claims.to(outer);
  }

  private Rung nested(int outer, int inner) {
    if (Marks.isIncident(claims.marks(outer))) {
      return Marks.window(claims.marks(outer)) == Marks.MONTH
          ? Rung.IN_THE_MONTH
          : Rung.IN_THE_YEAR;
    }
    boolean period = claims.from(inner) < claims.to(inner);
    if (period && claims.from(outer) == claims.from(inner)) {
      return Rung.RUNNING_COUNT; // one period, told of at two times
    }
    int days = claims.to(outer) - claims.from(outer) + 1;
    return days <= 3 ? Rung.IN_THREE_DAYS : days <= 14 ? Rung.IN_TWO_WEEKS : Rung.IN_A_PERIOD;
  }

  /** An undated claim against a dated one: it must have been published after the event. */
  private Rung told(int dated, int other) {
    if (claims.published[other] == Encoded.NO_DAY) {
      return Rung.UNDATED;
    }
    if (claims.publishedTo[other] < claims.from(dated) - 1) {
      return Rung.TOLD_BEFORE;
    }
    int days = claims.published[other] - claims.to(dated);
    int grade = Marks.published(claims.marks(other));
    if (grade > Marks.DAY) {
      return grade == Marks.MONTH && days <= 31 ? Rung.TOLD_IN_THE_MONTH : Rung.TOLD_VAGUELY;
    }
    return days <= 10
        ? days <= 3 ? Rung.TOLD_IN_3_DAYS : Rung.TOLD_IN_10_DAYS
        : days <= 60 ? Rung.TOLD_IN_60_DAYS : days <= 400 ? Rung.TOLD_IN_A_YEAR : Rung.TOLD_LATER;
  }

  private Rung published(int a, int b) {
    if (claims.published[a] == Encoded.NO_DAY || claims.published[b] == Encoded.NO_DAY) {
      return Rung.UNDATED;
    }
    int days = publishedApart(a, b);
    return days <= 8
        ? days <= 3 ? Rung.BOTH_TOLD_IN_3_DAYS : Rung.BOTH_TOLD_IN_A_WEEK
        : days <= 40 ? Rung.BOTH_TOLD_IN_40_DAYS : Rung.BOTH_TOLD_FAR_APART;
  }

  private int publishedApart(int a, int b) {
    return Math.max(
        0,
        Math.max(
            claims.published[b] - claims.publishedTo[a],
            claims.published[a] - claims.publishedTo[b]));
  }

  @Override
  public String detail(int a, int b, Claim x, Claim y) {
    Rung rung = rung(a, b);
    if (claims.isDated(a) && claims.isDated(b)) {
      return windows(rung, a, b, x.window(), y.window());
    }
    if (claims.isDated(a) || claims.isDated(b)) {
      return claims.isDated(a) ? told(rung, a, b) : told(rung, b, a);
    }
    return rung == Rung.UNDATED ? "undated" : "published " + publishedApart(a, b) + " days apart";
  }

  private String windows(Rung rung, int a, int b, Window x, Window y) {
    int gap = gap(a, b);
    if (rung == Rung.PERIODS_APART) {
      return x.words() + " and " + y.words() + " are apart";
    }
    if (rung == Rung.TWO_DATES_OF_A_RECORD) {
      return "one article gives two dates";
    }
    if (gap > 0) {
      return gap + (gap == 1 ? " day apart" : " days apart");
    }
    if (x.sameDays(y)) {
      return "same days: " + x.words();
    }
    if (contains(a, b) || contains(b, a)) {
      return (contains(a, b) ? x : y).words() + " holds the other";
    }
    return "overlapping days";
  }

  private String told(Rung rung, int dated, int other) {
    if (rung == Rung.UNDATED) {
      return "one is undated";
    }
    if (rung == Rung.TOLD_BEFORE) {
      return "published before the other happened";
    }
    if (rung == Rung.TOLD_IN_THE_MONTH || rung == Rung.TOLD_VAGUELY) {
      return "published in a time that fits";
    }
    int days = Math.max(0, claims.published[other] - claims.to(dated));
    return "published " + days + " days after the other happened";
  }
}
