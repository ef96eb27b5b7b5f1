package org.crosscheck.wording;

import org.crosscheck.claim.Bound;

/** Reads one field of the list of vague words: {@code 24-99}, {@code 12}, {@code 3-} (open). */
final class VagueWords {
  private VagueWords() {}

  static Phrases<Interval> read(VagueConvention convention) {
    return Phrases.read(VagueWords.class, "vague.txt", key -> reading(key, convention));
  }

  static Phrases<Interval> shares() {
    return Phrases.read(VagueWords.class, "shares.txt", key -> {
      Interval share = interval(key);
      boolean point = share.low() == share.high();
      return Interval.percent(share.low(), share.high(), point ? Bound.EXACT : Bound.VAGUE);
    });
  }

  private static Interval reading(String key, VagueConvention convention) {
    String[] fields = key.split("\\|", -1);
    String own = fields[field(convention)].strip();
    return interval(own.isEmpty() ? fields[0].strip() : own);
  }

  private static int field(VagueConvention convention) {
    return switch (convention) {
      case PRESS -> 0;
      case ACLED -> 1;
      case AIRWARS -> 2;
    };
  }

  private static Interval interval(String field) {
    int dash = field.indexOf('-');
    if (dash < 0) {
      double point = Double.parseDouble(field);
      return new Interval(point, point, Bound.VAGUE, false);
    }
    String high = field.substring(dash + 1);
    return new Interval(
        Double.parseDouble(field.substring(0, dash)),
        high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high),
        Bound.VAGUE,
        false);
  }
}
