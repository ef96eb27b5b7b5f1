package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.reliability.Prior.Tally;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceScore.Score;

/** The record of each source over all attributes, as a Beta distribution around the common run. */
final class Scores {
  private final Map<String, Tally> all = new TreeMap<>();
  private final Map<String, Tally> agreed = new TreeMap<>();
  private final Map<String, Tally> verified = new TreeMap<>();

  /** @param names all sources, those too that nothing is known of */
  Scores(Set<String> names) {
    names.forEach(name -> all.put(name, Tally.NONE));
  }

  void add(List<String> sources, Credit credit) {
    for (int source = 0; source < sources.size(); source++) {
      String name = sources.get(source);
      all.merge(name, new Tally(credit.right(source), credit.judged(source)), Tally::and);
      agreed.merge(name, credit.agreed(source), Tally::and);
      verified.merge(name, credit.verified(source), Tally::and);
    }
  }

  List<SourceScore> list() {
    Prior prior = Prior.of(all.values());
    CommonError error = new CommonError();
    agreed.forEach((name, tally) ->
        error.compare(verified.getOrDefault(name, Tally.NONE), tally, tally.judged()));
    List<SourceScore> scores = new ArrayList<>();
    all.forEach((name, tally) -> scores.add(new SourceScore(
        name,
        tally.judged() > 0 ? Optional.of(score(tally, prior, error.size())) : Optional.empty(),
        (int) Math.round(tally.judged()))));
    return scores;
  }

  private static Score score(Tally tally, Prior prior, double error) {
    Agreement agreement = Agreement.of(prior.after(tally), error, 0);
    return new Score(agreement.mean(), agreement.low(), agreement.high());
  }
}
