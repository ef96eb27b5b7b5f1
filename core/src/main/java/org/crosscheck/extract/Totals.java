package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Reads a sum told behind what it sums up, {@code two more died, bringing the total to 23}, and what is added to one,
 * {@code the fire added six to the toll}, which is no sum.
 */
final class Totals {
  private static final Set<String> SUMS =
      ImmutableSet.of("total", "tally", "count", "figure", "number", "toll");
  private static final Set<String> LEADS = ImmutableSet.of("to", "at", "past", "above", "beyond");
  private static final Set<String> RAISES =
      ImmutableSet.of("bringing", "taking", "raising", "pushing", "brings", "brought", "lifting");
  private static final Set<String> ADDS = ImmutableSet.of("add", "adds", "added", "adding");

  private final Tokens tokens;
  private final List<Reading> readings;

  Totals(Tokens tokens, List<Reading> readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  void run() {
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean open = reading.role() == Role.OTHER && reading.expression().is(Unit.COUNT);
      if (open && (isAdded(reading.expression()) || isStep(i))) {
        readings.set(i, reading.as(Role.DELTA));
      } else if (open && i > 0 && readings.get(i - 1).isClaim() && isSum(reading.expression())) {
        readings.set(i, summed(reading, readings.get(i - 1).link().orElseThrow()));
      }
      if (i > 0 && readings.get(i).isClaim() && isRaised(i)) {
        readings.set(i - 1, readings.get(i - 1).as(Role.DELTA));
      }
    }
  }

  private boolean isAdded(Expression number) {
    return ADDS.contains(tokens.word(number.from() - 1)) && tokens.is(number.to(), "to");
  }

  /** {@code the toll rose by six to 23}: six came on top. */
  private boolean isStep(int index) {
    Expression step = readings.get(index).expression();
    if (index + 1 == readings.size() || !tokens.is(step.from() - 1, "by")) {
      return false;
    }
    Reading sum = readings.get(index + 1);
    int to = tokens.is(step.to(), ",") ? step.to() + 1 : step.to();
    return sum.isClaim() && tokens.is(to, "to") && to + 1 == sum.expression().from();
  }

  /** {@code the total to 23}, {@code the total past 20} with the bound inside the number. */
  private boolean isSum(Expression number) {
    int before = number.from() - 1;
    int noun = LEADS.contains(tokens.word(before)) ? before - 1 : before;
    return SUMS.contains(tokens.word(noun)) && tokens.is(noun - 1, "the");
  }

  /** {@code three died, bringing the toll to 23}: the three are in the 23. */
  private boolean isRaised(int index) {
    Reading less = readings.get(index - 1);
    Reading sum = readings.get(index);
    boolean smaller = less.isClaim()
        && less.link().orElseThrow().measure().equals(sum.link().orElseThrow().measure())
        && less.expression().figure().low() < sum.expression().figure().high();
    for (int i = less.to(); smaller && i < sum.expression().from(); i++) {
      if (RAISES.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Reading summed(Reading sum, Link link) {
    int at = sum.to();
    return sum.claiming(new Link(link.measure(), Tie.SHARED, at, at));
  }
}
