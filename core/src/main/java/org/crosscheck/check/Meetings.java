package org.crosscheck.check;

import com.google.common.base.Suppliers;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Moment;
import org.crosscheck.origin.Origins;

/**
 * Which claims of one event are held against each other. All, up to a few hundred; of a larger crowd each claim meets
 * its neighbours by time, by figure and by origin, and the lowest and the highest figure meet everybody. What is left out
 * is counted.
 */
final class Meetings {
  /** Above this many claims of one event, pairs cost more than they tell. */
  private static final int ALL = 400;

  /** How many neighbours on either side a claim of a crowd meets in each order. */
  private static final int NEAR = 12;

  private final List<Claim> claims;
  private final Origins origins;
  private final Supplier<Set<Long>> crowd = Suppliers.memoize(this::crowd);

  /** The claims of one event, sorted by id. */
  Meetings(List<Claim> claims, Origins origins) {
    this.claims = List.copyOf(claims);
    this.origins = origins;
  }

  /** Hands every pair that meets to the taker, each once. */
  void forEach(BiConsumer<Claim, Claim> taker) {
    if (claims.size() <= ALL) {
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          taker.accept(claims.get(i), claims.get(j));
        }
      }
      return;
    }
    for (long pair : crowd.get()) {
      taker.accept(
          claims.get((int) (pair / claims.size())), claims.get((int) (pair % claims.size())));
    }
  }

  private Set<Long> crowd() {
    Set<Long> met = new TreeSet<>();
    for (Comparator<Claim> order : List.of(BY_TIME, BY_FIGURE, byOrigin())) {
      List<Integer> sorted = sorted(order);
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEAR); j++) {
          meet(sorted.get(i), sorted.get(j), met);
        }
      }
    }
    List<Integer> figures = sorted(BY_FIGURE);
    for (int i = 0; i < figures.size(); i++) {
      boolean extreme = i == 0
          || i == figures.size() - 1
          || !measure(figures, i - 1).equals(measure(figures, i))
          || !measure(figures, i + 1).equals(measure(figures, i));
      for (int j = 0; extreme && j < figures.size(); j++) {
        if (measure(figures, i).equals(measure(figures, j))) {
          meet(figures.get(i), figures.get(j), met);
        }
      }
    }
    return met;
  }

  private Measure measure(List<Integer> sorted, int at) {
    return claims.get(sorted.get(at)).measure();
  }

  private void meet(int x, int y, Set<Long> met) {
    if (x != y) {
      met.add((long) Math.min(x, y) * claims.size() + Math.max(x, y));
    }
  }

  private List<Integer> sorted(Comparator<Claim> order) {
    List<Integer> sorted = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      sorted.add(i);
    }
    sorted.sort(Comparator.comparing(claims::get, order));
    return sorted;
  }

  private static final Comparator<Claim> BY_MEASURE =
      Comparator.comparing(claim -> claim.measure().name());

  private static final Comparator<Claim> BY_TIME = BY_MEASURE
      .thenComparing(claim -> claim.published().map(Moment::earliest).orElse(LocalDateTime.MAX))
      .thenComparing(Claim::id);

  private static final Comparator<Claim> BY_FIGURE =
      BY_MEASURE.thenComparingDouble(claim -> claim.figure().low()).thenComparing(Claim::id);

  private Comparator<Claim> byOrigin() {
    return BY_MEASURE
        .thenComparing(claim -> String.join("+", new TreeSet<>(origins.witnesses(claim))))
        .thenComparing(BY_TIME);
  }

  /** How many pairs of one measure did not meet. */
  long leftOut() {
    if (claims.size() <= ALL) {
      return 0;
    }
    long pairs = 0;
    List<Integer> sorted = sorted(BY_MEASURE);
    int run = 0;
    for (int i = 0; i < sorted.size(); i++) {
      run = i > 0 && measure(sorted, i - 1).equals(measure(sorted, i)) ? run + 1 : 0;
      pairs += run;
    }
    long met = crowd.get().stream().filter(this::isOneMeasure).count();
    return pairs - met;
  }

  private boolean isOneMeasure(long pair) {
    Claim first = claims.get((int) (pair / claims.size()));
    return first.measure().equals(claims.get((int) (pair % claims.size())).measure());
  }
}
