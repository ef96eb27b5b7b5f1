package org.crosscheck.event;

import java.util.List;

/**
 * How one figure of several is named as the best; the range of all that were given is kept beside it.
 *
 * @param kind the rule
 * @param ranking for {@link Kind#PRIORITY}: outlets and origins, the best first; else empty
 * @see "Every Casualty Counts, Standards for Casualty Recording, 2016, p. 25"
 */
public record Policy(Kind kind, List<String> ranking) {
  /** The rules, by the names that recorders give them. */
  public enum Kind {
    /** From the smallest to the largest; a best figure only where all agree (Airwars, Iraq Body Count). */
    RANGE,
    /** The smallest (ACLED: the most conservative estimate). */
    LOWEST,
    /** The one published last; none where times are missing or the last reports differ. */
    LATEST,
    /** The one that most origins give, relays counted with their origin; of figures given by equally many the smallest. */
    MAJORITY_OF_ORIGINS,
    /** The one of the source that stands highest in a list. */
    PRIORITY;

    /** {@code majority-of-origins}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** What Airwars does, and what loses nothing. */
  public static final Policy DEFAULT = new Policy(Kind.RANGE, List.of());

  public Policy {
    ranking = List.copyOf(ranking);
    if (kind == Kind.PRIORITY && ranking.isEmpty()) {
      throw new IllegalArgumentException("policy priority needs a ranking, got none");
    }
  }
}
