package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;

/** Tells from the words before a date whether it lies ahead: {@code will meet on Monday}, {@code due in March}. */
final class TimeOutlook {
  private static final int REACH = 9;

  private static final ImmutableSet<String> CUES = DateWords.set(
      "will would shall ll plans planned planning scheduled due deadline expire expires expiring effective payable"
          + " postponed upcoming intends intend hopes proposed supposed coming");

  /** Behind these a new clause tells its own time, or a toll is told, which is always past. */
  private static final ImmutableSet<String> BREAKS = DateWords.set(
      ". ; ? ! ( ) after since when following that said says killed died wounded injured dead who which because"
          + " attack attacks bombing bombings blast strike strikes from than despite");

  private TimeOutlook() {}

  /** A weekday that owns something, {@code Wednesday's ruling}, has been reported on. */
  static boolean isAhead(TimeTokens t, int token) {
    if (t.is(token + 2, "s") && t.isGlued(token + 2)) {
      return false;
    }
    for (int i = token - 1; i >= 0 && i >= token - REACH; i--) {
      String word = t.word(i);
      if (CUES.contains(word) || isExpected(t, i) || isSoonest(t, i)) {
        return true;
      }
      if (isBreak(t, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBreak(TimeTokens t, int i) {
    boolean past = t.word(i).endsWith("ed") && t.isLowerCase(i);
    return (past || BREAKS.contains(t.word(i))) && !isAbbreviation(t, i);
  }

  private static boolean isExpected(TimeTokens t, int i) {
    return switch (t.word(i)) {
      case "expected", "expects" -> true;
      case "set" -> t.is(i + 1, "to") || t.is(i + 1, "for");
      case "is", "are" -> t.is(i + 1, "to");
      default -> false;
    };
  }

  private static boolean isSoonest(TimeTokens t, int i) {
    return t.is(i, "as") && (t.is(i + 1, "soon") || t.is(i + 1, "early")) && t.is(i + 2, "as");
  }

  private static boolean isAbbreviation(TimeTokens t, int i) {
    return t.is(i, ".") && t.isGlued(i) && t.word(i - 1).length() <= 4 && t.isCapital(i - 1);
  }
}
