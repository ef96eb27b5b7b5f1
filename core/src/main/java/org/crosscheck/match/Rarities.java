package org.crosscheck.match;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How rare each day, place, measure, population and figure is among the events of a run, in bits: a rare one in two
 * claims says more. Events are not known yet; the claims of one place and day are taken for one, and for more where
 * they are many.
 */
final class Rarities {
  /** Degrees: some 2 and some 11 km. */
  private static final double FINE = 0.02;

  private static final double COARSE = 0.1;

  private final int[] day;
  private final int[] place;
  private final int[] measure;
  private final int[] population;
  private final int[] figure;
  private final Grid fine;
  private final Grid coarse;
  private final double events;
  private final PlaceTable places;

  Rarities(Encoded claims) {
    int n = claims.size();
    places = claims.places;
    Cells cells = new Cells(claims);
    events = cells.sum() + Encoded.UNSEEN;
    place = ofEvents(cells.byPlace());
    day = new int[n];
    for (int i = 0; i < n; i++) {
      // The claims are in the order of their days.
      day[i] = i > 0 && claims.day[i] == claims.day[i - 1]
          ? day[i - 1]
          : Bits.log2(events / (cells.on(claims.day[i]) + 1));
    }
    measure = common(counts(n, claims::measure, claims.measures), n);
    population = bits(counts(n, claims::population, claims.populations), n);
    figure = figures(claims, counts(n, claims::measure, claims.measures));
    fine = new Grid(claims, FINE);
    coarse = new Grid(claims, COARSE);
  }

  private int[] ofEvents(double[] counts) {
    return Arrays.stream(counts)
        .mapToInt(count -> Bits.log2(events / (count + 1)))
        .toArray();
  }

  private static double[] counts(int claims, IntUnaryOperator column, int size) {
    double[] counts = new double[size];
    for (int claim = 0; claim < claims; claim++) {
      counts[column.applyAsInt(claim)]++;
    }
    return counts;
  }

  private static int[] bits(double[] counts, int n) {
    return Arrays.stream(counts)
        .mapToInt(count -> Bits.log2((n + Encoded.UNSEEN) / (count + 1)))
        .toArray();
  }

  /** Half of the unseen claims have any measure that is asked for. */
  private static int[] common(double[] counts, int n) {
    return Arrays.stream(counts)
        .mapToInt(count -> Bits.log2((n + Encoded.UNSEEN) / (count + Encoded.UNSEEN / 2)))
        .toArray();
  }

  private static int[] figures(Encoded claims, double[] ofMeasure) {
    double[] counts = counts(claims.size(), claims::figure, claims.figures.size());
    int[] bits = new int[counts.length];
    for (int f = 1; f < counts.length; f++) {
      double all = ofMeasure[claims.figures.measure(f)] + Encoded.UNSEEN;
      bits[f] = Bits.log2(all / (counts[f] + Encoded.UNSEEN * claims.figures.chance(f)));
    }
    return bits;
  }

  /** How many events there may be, those that are taken to exist beside the run included. */
  double events() {
    return events;
  }

  /** How rare the day of the claim is. */
  int day(int claim) {
    return day[claim];
  }

  /** How rare the country that two places share is; the rarest if they share several, 0 if none. */
  int country(int a, int b) {
    int most = 0;
    for (int x : places.countries(a)) {
      for (int y : places.countries(b)) {
        most = x == y ? Math.max(most, place[x]) : most;
      }
    }
    return most;
  }

  /** How rare a place with this key is. */
  int place(int key) {
    return place[key];
  }

  int measure(int name) {
    return measure[name];
  }

  int population(int name) {
    return population[name];
  }

  int figure(int number) {
    return figure[number];
  }

  /** How rare it is to lie within 2 km of the claim. */
  int near(int claim) {
    return fine.rarity(claim);
  }

  /** How rare it is to lie within 10 km of the claim. */
  int around(int claim) {
    return coarse.rarity(claim);
  }
}
