package org.crosscheck.extract;

import org.crosscheck.claim.Figure;
import org.crosscheck.wording.FigureMention;

/**
 * A number expression among the tokens.
 *
 * @param from its first token, bound words included
 * @param to the token behind its last
 * @param mention what the grammar read
 */
record Expression(int from, int to, FigureMention mention) {
  Figure figure() {
    return mention.figure();
  }

  // Written out, as that of a record takes long at first.
  @Override
  public boolean equals(Object other) {
    return other instanceof Expression number
        && from == number.from
        && to == number.to
        && mention.start() == number.mention.start()
        && mention.end() == number.mention.end()
        && mention.unit() == number.mention.unit()
        && figure().sameInterval(number.figure())
        && figure().text().equals(number.figure().text());
  }

  // By the place alone, which tells the numbers of an article apart; the hash of all parts takes
  // long at first.
  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  boolean is(FigureMention.Unit unit) {
    return mention.unit() == unit;
  }
}
