package org.crosscheck.match;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How rare each day, place, measure, population and figure is among the events of a run and those at large, in bits: a
 * rare one in two claims says more. Events are not known yet; the claims of one place and day are taken for one, and for
 * more where they are many.
 *
 * @see Background
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
  private final int events;
  private final Background background;
  private final PlaceTable places;

  Rarities(Encoded claims) {
    int n = claims.size();
    background = claims.background;
    places = claims.places;
    Cells cells = new Cells(claims);
    double inRun = cells.sum() + Encoded.UNSEEN;
    events = background.events(inRun);
    place = Arrays.stream(cells.byPlace())
        .mapToInt(count -> background.place(count, inRun))
        .toArray();
    day = days(claims.day, cells, inRun);
    double[] measures = counts(n, claims::measure, claims.measures.length);
    double all = n + Encoded.UNSEEN;
    measure = bits(measures.length, i -> background.measure(claims.measures[i], measures[i], all));
    double[] populations = counts(n, claims::population, claims.populations.length);
    population = bits(
        populations.length, i -> background.population(claims.populations[i], populations[i], all));
    figure = figures(claims, measures);
    fine = new Grid(claims, FINE);
    coarse = new Grid(claims, COARSE);
  }

  private int[] days(int[] sorted, Cells cells, double inRun) {
    int[] bits = new int[sorted.length];
    for (int i = 0; i < bits.length; i++) {
      boolean goesOn = i > 0 && sorted[i] == sorted[i - 1];
      bits[i] = goesOn ? bits[i - 1] : background.day(cells.on(sorted[i]), inRun);
    }
    return bits;
  }

  private static int[] bits(int size, IntUnaryOperator rarity) {
    return IntStream.range(0, size).map(rarity).toArray();
  }

  private static double[] counts(int claims, IntUnaryOperator column, int size) {
    double[] counts = new double[size];
    for (int claim = 0; claim < claims; claim++) {
      counts[column.applyAsInt(claim)]++;
    }
    return counts;
  }

  private int[] figures(Encoded claims, double[] ofMeasure) {
    double[] counts = counts(claims.size(), claims::figure, claims.figures.size());
    int[] bits = new int[counts.length];
    for (int f = 1; f < counts.length; f++) {
      double all = ofMeasure[claims.figures.measure(f)];
      bits[f] = background.figure(claims.figures.chance(f), counts[f], all);
    }
    return bits;
  }

  /** Among how many events two claims are sought, in bits. */
  int events() {
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
