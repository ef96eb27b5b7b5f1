package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is likely true, and how sources fare, where all that is known is who says what.
 *
 * @param answers by object and attribute
 * @param scores by source
 */
public record Discovery(List<Answer> answers, List<SourceScore> scores) {
  /** An attribute with more values than this is not one of a few classes. */
  private static final int MOST_CLASSES = 8;
  /** Classes come back: there are this many items for each. */
  private static final int ITEMS_PER_CLASS = 10;
  /** However much speaks for a value, all may have it from one mistaken place. */
  static final double NEVER_SURER = 0.98;

  private static final Comparator<Answer> BY_ITEM = Comparator.comparing(
          (Answer answer) -> answer.item().object())
      .thenComparing(answer -> answer.item().attribute());

  public Discovery {
    answers = List.copyOf(answers);
    scores = List.copyOf(scores);
  }

  /**
   * Works it out. The order of the rows makes no difference.
   *
   * @param rows of one source and item the latest counts
   * @param truth what was verified; it is followed, and tells how good sources are
   */
  public static Discovery of(Collection<Assertion> rows, Map<Item, Truth> truth) {
    Map<String, List<Assertion>> attributes = new TreeMap<>();
    for (Assertion row : distinct(rows)) {
      attributes.computeIfAbsent(row.attribute(), name -> new ArrayList<>()).add(row);
    }
    List<Assertion> open = new ArrayList<>();
    List<TruthModel> models = new ArrayList<>();
    List<Assertion> figures = new ArrayList<>();
    for (List<Assertion> attribute : attributes.values()) {
      if (areFigures(attribute)) {
        attribute.forEach(row -> figures.add(row.asFigure()));
      } else if (fewClasses(attribute)) {
        Ballots ballots = Ballots.of(attribute);
        models.add(new FewClasses(ballots, new Verified(ballots, truth)));
      } else {
        open.addAll(attribute);
      }
    }
    open.sort(Assertion.ORDER);
    Ballots ballots = Ballots.of(open);
    models.add(new OpenValues(ballots, new Verified(ballots, truth)));
    figures.sort(Assertion.ORDER);
    Figures numbers = new Figures(Ballots.of(figures), truth);
    List<Answer> answers = answers(models, truth);
    answers.addAll(numbers.answers());
    answers.sort(BY_ITEM);
    Scores scores = new Scores(names(rows));
    models.forEach(model -> scores.add(model.ballots().sources(), model.credit()));
    scores.add(numbers.sources(), numbers.credit());
    return new Discovery(answers, scores.list());
  }

  private static Set<String> names(Collection<Assertion> rows) {
    Set<String> names = new HashSet<>();
    rows.forEach(row -> names.add(row.source()));
    return names;
  }

  /** The latest of each source on each item, relays put down to their origins; sorted. */
  static List<Assertion> distinct(Collection<Assertion> rows) {
    List<Assertion> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(Assertion::object)
        .thenComparing(Assertion::attribute)
        .thenComparing(Assertion::source)
        .thenComparing(Assertion::timestamp, Comparator.reverseOrder())
        .thenComparing(Assertion.ORDER));
    List<Assertion> kept = new ArrayList<>(sorted.size());
    List<Assertion> item = new ArrayList<>();
    for (Assertion row : sorted) {
      if (!item.isEmpty() && !item.get(0).sameItem(row)) {
        kept.addAll(collapsed(item));
        item.clear();
      }
      if (item.isEmpty() || !item.get(item.size() - 1).source().equals(row.source())) {
        item.add(row);
      }
    }
    kept.addAll(collapsed(item));
    return kept;
  }

  private static List<Assertion> collapsed(List<Assertion> item) {
    item.sort(Assertion.ORDER);
    return Relays.collapse(item);
  }

  /** Where one row is a bound or a range, the plain numbers beside it are figures too. */
  private static boolean areFigures(List<Assertion> attribute) {
    return attribute.stream().anyMatch(row -> row.range().isPresent())
        && attribute.stream().allMatch(row -> row.asFigure().range().isPresent());
  }

  private static boolean fewClasses(List<Assertion> attribute) {
    Set<String> keys = new HashSet<>();
    for (Assertion row : attribute) {
      keys.add(row.key());
      if (keys.size() > MOST_CLASSES) {
        return false;
      }
    }
    long items = attribute.stream().map(Assertion::object).distinct().count();
    return keys.size() > 1 && items >= (long) ITEMS_PER_CLASS * keys.size();
  }

  private static List<Answer> answers(List<TruthModel> models, Map<Item, Truth> truth) {
    List<Answer> answers = new ArrayList<>();
    for (TruthModel model : models) {
      for (int item = 0; item < model.ballots().items(); item++) {
        answers.add(answer(model, item, truth));
      }
    }
    return answers;
  }

  private static Answer answer(TruthModel model, int item, Map<Item, Truth> truth) {
    Ballots ballots = model.ballots();
    Item about = Item.of(ballots.sample(ballots.firstValue(item)));
    Truth known = truth.get(about);
    if (known != null) {
      OptionalDouble number = ValueKey.number(known.key());
      return new Answer(about, known.value(), number, number, NEVER_SURER);
    }
    int best = ballots.firstValue(item);
    double most = model.probability(item, best);
    for (int value = best + 1; value < ballots.firstValue(item + 1); value++) {
      double probability = model.probability(item, value);
      // What differs by less was rounded; then the first in writing stands.
      if (probability > most + 1e-9) {
        best = value;
        most = probability;
      }
    }
    Spread spread = Spread.of(model, item);
    return new Answer(
        about, ballots.sample(best).value(), spread.low(), spread.high(), most * NEVER_SURER);
  }
}
