package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;
import org.crosscheck.origin.Origins;

/**
 * Where the numbers of events likely lie. Each witness has a spread of its own, learnt from what the others say where
 * there are enough of them; counts move over time; whoever repeats what hardly anybody says counts less.
 */
public final class LikelyFigures {
  private static final int ROUNDS = 3;

  private final Ledger ledger;
  private final Checks checks;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Testimony> testimonies = new ArrayList<>();
  private final List<double[]> copied = new ArrayList<>();
  private final SourceSpreads spreads;
  private final Echoes echoes;

  private LikelyFigures(List<Event> events, Origins origins, Knowledge knowledge) {
    ledger = new Ledger(events, origins);
    checks = new Checks(knowledge.verified(), List.of());
    TreeSet<String> witnesses = new TreeSet<>();
    for (int claim = 0; claim < ledger.size(); claim++) {
      witnesses.addAll(ledger.witnesses(claim));
    }
    witnesses.forEach(witness -> numbers.put(witness, numbers.size()));
    events.forEach(event -> event.quantities().stream()
        .filter(quantity -> !quantity.measure().isShare())
        .map(quantity -> testimony(event, quantity))
        .filter(testimony -> !testimony.reports().isEmpty())
        .forEach(testimonies::add));
    testimonies.forEach(testimony -> copied.add(new double[testimony.reports().size()]));
    spreads = new SourceSpreads(numbers.size());
    echoes = new Echoes(numbers.size());
  }

  private Testimony testimony(Event event, Quantity quantity) {
    List<Claim> claims = quantity.claims().stream().map(this::claim).toList();
    return Testimony.of(event.id(), quantity, claims, numbers, ledger);
  }

  private Claim claim(String id) {
    return ledger.claim(ledger.find(id).orElseThrow());
  }

  /** One for each quantity of the events, in their order; shares, and what everybody denies, left out. */
  public static List<LikelyFigure> of(List<Event> events, Origins origins, Knowledge knowledge) {
    LikelyFigures figures = new LikelyFigures(events, origins, knowledge);
    for (int round = 0; round < ROUNDS && !figures.testimonies.isEmpty(); round++) {
      figures.learn();
    }
    return IntStream.range(0, figures.testimonies.size())
        .mapToObj(figures::figure)
        .toList();
  }

  private Toll toll(int index, FigureGrid grid) {
    Testimony testimony = testimonies.get(index);
    return new Toll(
        grid,
        testimony.quantity().measure().course(),
        testimony.reports(),
        testimony.steps(),
        levels(testimony),
        weights(index));
  }

  private int[] levels(Testimony testimony) {
    return testimony.reports().stream()
        .mapToInt(report -> spreads.level(report.witness()))
        .toArray();
  }

  private double[] weights(int index) {
    return Arrays.stream(copied.get(index)).map(Echoes::weight).toArray();
  }

  private void learn() {
    double[][] support = new double[numbers.size()][FigureGrid.SPREADS.length];
    double[] repeated = new double[numbers.size()];
    double[] reports = new double[numbers.size()];
    for (int index = 0; index < testimonies.size(); index++) {
      Testimony testimony = testimonies.get(index);
      if (testimony.witnesses() > 1) {
        hear(index, support);
        for (int i = 0; i < testimony.reports().size(); i++) {
          repeated[testimony.reports().get(i).witness()] += copied.get(index)[i];
          reports[testimony.reports().get(i).witness()]++;
        }
      }
    }
    spreads.estimate(support);
    echoes.learn(repeated, reports);
  }

  private void hear(int index, double[][] support) {
    Testimony testimony = testimonies.get(index);
    FigureGrid grid = testimony.grid();
    List<Report> reports = testimony.reports();
    if (testimony.isTelling()) {
      reports.forEach(report -> grid.likelihood(report.range()));
    }
    Toll toll = toll(index, grid);
    List<double[]> beliefs = toll.beliefs();
    double[] weights = weights(index);
    double[] chance = new double[reports.size()];
    for (int i = 0; i < chance.length; i++) {
      Report report = reports.get(i);
      int level = spreads.level(report.witness());
      double[] belief = beliefs.get(report.step());
      chance[i] = Math.min(1, product(belief, grid.likelihood(report.range(), level)));
      if (testimony.isTelling()) {
        double[] others = toll.without(i, belief, level, weights[i]);
        double[][] likely = grid.likelihood(report.range());
        for (int other = 0; other < likely.length; other++) {
          support[report.witness()][other] += weights[i] * Math.log(product(others, likely[other]));
        }
      }
    }
    copied.set(index, echoes.copied(reports, chance));
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private LikelyFigure figure(int index) {
    Testimony testimony = testimonies.get(index);
    FigureGrid grid = testimony.grid();
    List<LikelyFigure.Step> course = course(testimony, grid, toll(index, grid).beliefs());
    Optional<NumberRange> known = testimony.quantity().claims().stream()
        .flatMap(id -> checks.truth(claim(id), testimony.event()).stream())
        .findFirst()
        .map(figure -> new NumberRange(figure.truth().low(), figure.truth().high()));
    return new LikelyFigure(
        testimony.event(),
        testimony.quantity(),
        testimony.outlets(),
        testimony.witnesses(),
        independent(index),
        course.get(course.size() - 1).range(),
        course,
        Vote.of(testimony.reports()),
        known,
        credibility(testimony, known.isPresent(), independent(index)));
  }

  private static List<LikelyFigure.Step> course(
      Testimony testimony, FigureGrid grid, List<double[]> beliefs) {
    List<LikelyFigure.Step> course = new ArrayList<>();
    for (double[] belief : beliefs) {
      Optional<Moment> time = testimony.times().isEmpty()
          ? Optional.empty()
          : Optional.of(testimony.times().get(course.size()));
      course.add(new LikelyFigure.Step(time, LikelyRange.of(grid, belief)));
    }
    return course;
  }

  /** Each witness counts for the best of its reports. */
  private double independent(int index) {
    Map<Integer, Double> best = new TreeMap<>();
    double[] weights = weights(index);
    for (int i = 0; i < weights.length; i++) {
      best.merge(testimonies.get(index).reports().get(i).witness(), weights[i], Math::max);
    }
    return best.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static int credibility(Testimony testimony, boolean verified, double independent) {
    if (verified) {
      return 1;
    }
    if (testimony.witnesses() == 1) {
      return 6;
    }
    // Two that may be one are not yet two.
    return testimony.isUnanimous() && independent >= 1.5 ? 2 : 3;
  }
}
