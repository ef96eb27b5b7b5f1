package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/**
 * Tells figures of another event: the toll of a whole war, {@code The war has killed more than 340,000 people since
 * 2011}, or an event named for comparison, {@code worse than the massacre that killed 800 people}.
 */
final class Background {
  private static final double LARGE = 1000;
  private static final double FEW_FOR_YEARS = 100;
  private static final int COMPARED_WITHIN = 15;
  private static final int YEAR_WITHIN = 12;
  private static final int EARLIER_WITHIN = 8;
  private static final Set<String> EARLIER =
      ImmutableSet.of("previous", "earlier", "past", "similar", "former");

  private final Page page;
  private final Tokens tokens;

  Background(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  boolean holds(Reading claim) {
    return isOfWholeWar(claim) || isCompared(claim) || isEarlier(claim);
  }

  private boolean isOfWholeWar(Reading claim) {
    double number = claim.expression().figure().anchor();
    if (number < FEW_FOR_YEARS) {
      return false;
    }
    boolean large = number >= LARGE;
    boolean war = false;
    boolean years = large && isWithinWar(claim.to());
    for (int i = claim.sentence().from(); i < claim.sentence().to(); i++) {
      war |= WordClass.WAR.has(tokens, i);
      years |= tokens.is(i, "since") && isYearNear(i + 1);
      years |= large && war && (WordClass.BEGAN.has(tokens, i) || isPerfect(i, claim.from()));
      years |= WordClass.ERA.has(tokens, i) && isSpan(i);
    }
    return war && years;
  }

  /** {@code the war has killed 9,000}, {@code the fighting, which has left 9,000 dead}: not told of one day. */
  private boolean isPerfect(int at, int claim) {
    return WordClass.HAVE.has(tokens, at) && at < claim && at >= claim - 2;
  }

  /** {@code 9,000 who died in the war}. */
  private boolean isWithinWar(int end) {
    return tokens.is(end, "in") && WordClass.WAR.has(tokens, end + 2);
  }

  /** {@code 10 years}, {@code 10-year-old}, {@code a decade}, {@code decades}; no {@code 10 years ago}. */
  private boolean isSpan(int era) {
    int number = tokens.is(era - 1, "-") ? era - 2 : era - 1;
    boolean many = tokens.word(era).startsWith("decade");
    boolean counted = page.marks().startsNumber(number) && !tokens.is(number, "one");
    return (many || counted) && !tokens.is(era + 1, "ago") && !tokens.is(era + 1, "earlier");
  }

  private boolean isYearNear(int at) {
    for (int i = at; i < at + YEAR_WITHIN; i++) {
      if (tokens.isNumber(i) && tokens.spelt(i).length() == 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code killed several in previous attacks}. */
  private boolean isEarlier(Reading claim) {
    int limit = Math.min(claim.sentence().to(), claim.to() + EARLIER_WITHIN);
    for (int i = claim.to(); i + 2 < limit && !tokens.isMark(i); i++) {
      if (tokens.is(i, "in")
          && EARLIER.contains(tokens.word(i + 1))
          && WordClass.INCIDENT.has(tokens, i + 2)) {
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
