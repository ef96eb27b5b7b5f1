package org.crosscheck.match;

/** What and who is counted: a rare measure or population in both speaks for a match. */
final class ScopeComparison implements Comparison {
  private static final String ABOUT = "counted";
  private static final double WORTH = 0.4;

  @Override
  public Evidence compare(Features a, Features b, Corpus corpus) {
    String measure = a.claim().measure().name();
    boolean sameMeasure = measure.equals(b.claim().measure().name());
    boolean samePopulation = !a.population().isEmpty() && a.population().equals(b.population());
    double bits = (sameMeasure ? Math.min(2, corpus.measureBits(measure)) : 0)
        + (samePopulation ? Math.min(2, WORTH * corpus.populationBits(a.population())) : 0);
    return new Evidence(
        ABOUT,
        (sameMeasure ? measure : "different measures")
            + (samePopulation ? ", " + a.population() : ""),
        bits);
  }
}
