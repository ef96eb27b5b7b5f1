package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Holds the model of a table against a plain vote of origins, on verified items that the model is not told. */
public final class HeldOut {
  private static final int FOLDS = 3;

  private HeldOut() {}

  /** A third of the verified items is kept back in turn; with too few of them nothing is worked out. */
  public static Guard guard(Collection<Assertion> rows, Map<Item, Truth> truth) {
    Map<Item, String> votes = new HashMap<>();
    votes(rows).forEach(answer -> votes.put(answer.item(), answer.value()));
    List<Item> known = truth.keySet().stream()
        .filter(votes::containsKey)
        .sorted(Comparator.comparing(Item::object).thenComparing(Item::attribute))
        .toList();
    if (known.size() < Guard.ENOUGH) {
      return new Guard(known.size(), 0, 0);
    }
    int model = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<Item, Truth> told = new HashMap<>(truth);
      Map<Item, Truth> kept = new HashMap<>();
      for (int i = fold; i < known.size(); i += FOLDS) {
        Truth back = told.remove(known.get(i));
        if (back != null) {
          kept.put(known.get(i), back);
        }
      }
      model += right(Discovery.of(rows, told).answers(), kept);
    }
    return new Guard(known.size(), model, right(votes(rows), truth));
  }

  private static int right(List<Answer> answers, Map<Item, Truth> truth) {
    int right = 0;
    for (Answer answer : answers) {
      Truth known = truth.get(answer.item());
      right += known != null && known.key().equals(ValueKey.of(answer.value())) ? 1 : 0;
    }
    return right;
  }

  /** What most sources say of each item, relays put down to their origins; of equals the first in writing. */
  public static List<Answer> votes(Collection<Assertion> rows) {
    List<Assertion> sorted = new ArrayList<>(Discovery.distinct(rows));
    sorted.sort(Assertion.ORDER);
    Ballots ballots = Ballots.of(sorted);
    List<Answer> votes = new ArrayList<>();
    for (int item = 0; item < ballots.items(); item++) {
      int best = ballots.firstValue(item);
      for (int value = best + 1; value < ballots.firstValue(item + 1); value++) {
        best = ballots.count(value) > ballots.count(best) ? value : best;
      }
      votes.add(new Answer(
          Item.of(ballots.sample(best)),
          ballots.sample(best).value(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Discovery.NEVER_SURER * ballots.count(best) / ballots.claimsOf(item)));
    }
    return votes;
  }

  /** The votes, where something was verified that instead. */
  public static List<Answer> votes(Collection<Assertion> rows, Map<Item, Truth> truth) {
    return votes(rows).stream().map(vote -> followed(vote, truth)).toList();
  }

  private static Answer followed(Answer vote, Map<Item, Truth> truth) {
    Truth known = truth.get(vote.item());
    return known == null
        ? vote
        : new Answer(vote.item(), known.value(), vote.low(), vote.high(), Discovery.NEVER_SURER);
  }
}
