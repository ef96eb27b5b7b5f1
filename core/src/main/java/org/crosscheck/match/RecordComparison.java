package org.crosscheck.match;

import org.crosscheck.claim.Claim;

/**
 * One article is mostly about one event; two entries of one register are two events, unless an incident was entered
 * twice.
 */
final class RecordComparison implements Comparison {
  private static final double NEARLY_ALL = 0.8;
  private static final int ENOUGH = 3;
  private static final double SPOT_KM = 0.5;

  private final Encoded claims;
  private final int[] bits;

  RecordComparison(Encoded claims, Weights weights) {
    this.claims = claims;
    this.bits = Rung.ALL.stream().mapToInt(weights::bits).toArray();
  }

  @Override
  public String about() {
    return "record";
  }

  @Override
  public Rung rung(int a, int b) {
    if (claims.record(a) == Names.NONE || claims.record(b) == Names.NONE) {
      return Rung.OTHER_RECORDS;
    }
    if (claims.record(a) == claims.record(b)) {
      return Rung.SAME_RECORD;
    }
    boolean entries =
        claims.outlet[a] == claims.outlet[b] && claims.entry(a) > 0 && claims.entry(b) > 0;
    return entries ? isTwin(a, b) ? Rung.ENTERED_TWICE : Rung.TWO_ENTRIES : Rung.OTHER_RECORDS;
  }

  /** The same day, the same place and nearly the same words. */
  private boolean isTwin(int a, int b) {
    int words = Math.max(claims.words.total(a), claims.words.total(b));
    return claims.isDated(a)
        && claims.from(a) == claims.from(b)
        && claims.to(a) == claims.to(b)
        && claims.place(a) == claims.place(b)
        && words >= ENOUGH
        && isOneSpot(a, b)
        && (claims.words.shared(a, b) >>> 32) >= NEARLY_ALL * words;
  }

  private boolean isOneSpot(int a, int b) {
    return !claims.hasCoordinates(a) || !claims.hasCoordinates(b) || claims.km(a, b) <= SPOT_KM;
  }

  @Override
  public int weight(int a, int b) {
    return bits[rung(a, b).index()];
  }

  @Override
  public String detail(int a, int b, Claim x, Claim y) {
    Rung rung = rung(a, b);
    return rung == Rung.SAME_RECORD
        ? "same article or entry"
        : rung == Rung.TWO_ENTRIES
            ? "two entries of one register"
            : rung == Rung.ENTERED_TWICE
                ? "two entries of one register, nearly the same"
                : "different articles or entries";
  }
}
