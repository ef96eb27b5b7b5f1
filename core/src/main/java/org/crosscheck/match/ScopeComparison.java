package org.crosscheck.match;

import java.util.Locale;
import org.crosscheck.claim.Claim;

/** What and who is counted: a rare measure or population in both speaks for a match. */
final class ScopeComparison implements Comparison {
  private static final int MOST = Bits.of(3);
  private static final double WORTH = 0.4;

  private final Encoded claims;
  private final Rarities rarities;
  private final int measure;
  private final int population;

  ScopeComparison(Encoded claims, Rarities rarities, Weights weights) {
    this.claims = claims;
    this.rarities = rarities;
    measure = weights.bits(Rung.SAME_MEASURE);
    population = weights.bits(Rung.SAME_POPULATION);
  }

  @Override
  public String about() {
    return "counted";
  }

  @Override
  public Rung rung(int a, int b) {
    return samePopulation(a, b)
        ? Rung.SAME_POPULATION
        : sameMeasure(a, b) ? Rung.SAME_MEASURE : Rung.OTHER_MEASURE;
  }

  private boolean sameMeasure(int a, int b) {
    return claims.measure(a) == claims.measure(b);
  }

  private boolean samePopulation(int a, int b) {
    return claims.population(a) != Names.NONE && claims.population(a) == claims.population(b);
  }

  @Override
  public int weight(int a, int b) {
    int bits = 0;
    if (sameMeasure(a, b)) {
      bits += capped(measure + rarities.measure(claims.measure(a)));
    }
    if (samePopulation(a, b)) {
      bits += capped((int) (WORTH * (population + rarities.population(claims.population(a)))));
    }
    return bits;
  }

  private static int capped(int bits) {
    return Math.max(0, Math.min(MOST, bits));
  }

  @Override
  public String detail(int a, int b, Claim x, Claim y) {
    return (sameMeasure(a, b) ? x.measure().name() : "different measures")
        + (samePopulation(a, b) ? ", " + x.population().name().toLowerCase(Locale.ROOT) : "");
  }
}
