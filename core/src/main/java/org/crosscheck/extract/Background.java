package org.crosscheck.extract;

import org.crosscheck.wording.Tokens;

/**
 * Tells figures of another event: the toll of a whole war, {@code The war has killed more than 340,000 people since
 * 2011}, or an event named for comparison, {@code worse than the massacre that killed 800 people}.
 */
final class Background {
  private static final double LARGE = 1000;
  private static final double FEW_FOR_YEARS = 100;
  private static final int COMPARED_WITHIN = 15;

  private final Page page;
  private final Tokens tokens;

  Background(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  boolean holds(Reading claim) {
    return isOfWholeWar(claim) || isCompared(claim);
  }

  private boolean isOfWholeWar(Reading claim) {
    double low = claim.expression().figure().low();
    if (low < FEW_FOR_YEARS) {
      return false;
    }
    boolean war = false;
    boolean years = isSubject(claim.from()) && low >= LARGE;
    for (int i = claim.sentence().from(); i < claim.sentence().to(); i++) {
      war |= WordClass.WAR.has(tokens, i);
      years |= tokens.is(i, "since") && isYearNear(i + 1);
      years |= WordClass.BEGAN.has(tokens, i) && war && low >= LARGE;
      years |= WordClass.ERA.has(tokens, i) && isSpan(i);
    }
    return war && years;
  }

  /** {@code The war has killed}. */
  private boolean isSubject(int verb) {
    return WordClass.HAVE.has(tokens, verb - 1) && WordClass.WAR.has(tokens, verb - 2);
  }

  /** {@code 10 years}, {@code 10-year-old}, {@code a decade}, {@code decades}; no {@code 10 years ago}. */
  private boolean isSpan(int era) {
    int number = tokens.is(era - 1, "-") ? era - 2 : era - 1;
    boolean many = tokens.word(era).startsWith("decade");
    boolean counted = page.marks().startsNumber(number) && !tokens.is(number, "one");
    return (many || counted) && !tokens.is(era + 1, "ago") && !tokens.is(era + 1, "earlier");
  }

  private boolean isYearNear(int at) {
    for (int i = at; i < at + 4; i++) {
      if (tokens.isNumber(i) && tokens.spelt(i).length() == 4) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompared(Reading claim) {
    int verb = claim.from();
    if (!tokens.is(verb - 1, "that") && !tokens.is(verb - 1, "which")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(claim.sentence().from(), verb - COMPARED_WITHIN); i--) {
      if (WordClass.COMPARE.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
