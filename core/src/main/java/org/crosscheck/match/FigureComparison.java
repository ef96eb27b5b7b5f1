package org.crosscheck.match;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;

/**
 * An equal figure that is unlikely by chance speaks for a match: 955 more than 10. Different figures say nothing at
 * all.
 */
final class FigureComparison implements Comparison {
  private static final int MOST = Bits.of(4);

  private final Encoded claims;
  private final Rarities rarities;
  private final int same;

  FigureComparison(Encoded claims, Rarities rarities, Weights weights) {
    this.claims = claims;
    this.rarities = rarities;
    this.same = weights.bits(Rung.SAME_FIGURE);
  }

  @Override
  public String about() {
    return "figure";
  }

  @Override
  public Rung rung(int a, int b) {
    boolean equal = claims.figure(a) != Names.NONE && claims.figure(a) == claims.figure(b);
    return equal ? Rung.SAME_FIGURE : Rung.OTHER_FIGURE;
  }

  @Override
  public int weight(int a, int b) {
    return rung(a, b) == Rung.SAME_FIGURE
        ? Math.max(0, Math.min(MOST, same + rarities.figure(claims.figure(a))))
        : 0;
  }

  @Override
  public String detail(int a, int b, Claim x, Claim y) {
    return rung(a, b) == Rung.SAME_FIGURE
        ? "both " + Figure.number(x.figure().anchor())
        : "says nothing";
  }
}
