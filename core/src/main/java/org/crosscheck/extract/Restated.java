package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Tokens;

/** Reads one fact in two units as two claims: {@code 40 families (some 200 people) fled}. */
final class Restated {
  private final Tokens tokens;
  private final List<Reading> readings;

  Restated(Tokens tokens, List<Reading> readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  void run() {
    for (int i = 1; i < readings.size(); i++) {
      Reading left = readings.get(i - 1);
      Reading right = readings.get(i);
      boolean units =
          left.isClaim() && left.noun().is(Kind.THING) && right.noun().is(Kind.PERSON);
      int open = left.noun().to();
      boolean beside = open + 1 == right.expression().from()
          && (tokens.is(open, "(") || tokens.is(open, ",") || tokens.is(open, "or"));
      if (units && beside && right.role() == Role.OTHER) {
        int at = right.to();
        Link link = new Link(left.link().orElseThrow().measure(), Tie.SHARED, at, at);
        readings.set(i, right.claiming(link));
      }
    }
  }
}
