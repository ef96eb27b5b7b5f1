package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Reads the old figure of a revision as a claim of its own: the 17 of {@code rose from 17 to 23}, of {@code 23 people
 * were killed, up from 17}. Its words, {@code up from 17}, tell that it was given up.
 */
final class Revisions {
  private static final int REACH = 12;

  private final Tokens tokens;
  private final List<Reading> readings;

  Revisions(Tokens tokens, List<Reading> readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  void run() {
    for (int i = 0; i < readings.size(); i++) {
      Reading old = readings.get(i);
      boolean changed = old.role() == Role.SUPERSEDED
          || (old.role() == Role.OTHER && isChange(old.expression().from() - 1));
      if (changed && old.expression().is(Unit.COUNT)) {
        int index = i;
        revised(i).ifPresent(now -> readings.set(index, superseded(old, now)));
      }
    }
  }

  /** {@code up from}, {@code down from}. */
  private boolean isChange(int from) {
    return tokens.is(from, "from") && (tokens.is(from - 1, "up") || tokens.is(from - 1, "down"));
  }

  private Optional<Reading> revised(int index) {
    return near(index, index + 1).or(() -> near(index, index - 1));
  }

  private Optional<Reading> near(int index, int other) {
    if (other < 0 || other >= readings.size()) {
      return Optional.empty();
    }
    Reading old = readings.get(index);
    Reading now = readings.get(other);
    int gap =
        other > index ? now.expression().from() - old.to() : old.expression().from() - now.to();
    boolean fits = now.isClaim()
        && now.whole().isEmpty()
        && gap <= REACH
        && now.link().orElseThrow().tie() != Tie.OLD;
    return fits ? Optional.of(now) : Optional.empty();
  }

  private Reading superseded(Reading old, Reading now) {
    int from = old.expression().from() - 1;
    int first = isChange(from) ? from - 1 : from;
    Link link = new Link(
        now.link().orElseThrow().measure(), Tie.OLD, first, old.expression().from());
    return old.naming(now.noun().population()).claiming(link);
  }
}
