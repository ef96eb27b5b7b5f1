package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;

/** What the words around a date without a year say about the side of the publication it lies on. */
enum TimeOutlook {
  /** {@code Killed on 25 November}, {@code since 25 November}. */
  PAST,
  /** The words do not tell. */
  OPEN,
  /** {@code Will meet on Monday}, {@code due in March}. */
  AHEAD;

  private static final int REACH = 9;

  private static final ImmutableSet<String> CUES = DateWords.set(
      "will would shall ll plans planned planning scheduled due deadline expire expires expiring effective"
          + " payable postponed upcoming intends intend hopes proposed supposed coming");

  /** What has befallen people has happened. */
  private static final ImmutableSet<String> FATES = DateWords.set(
      "killed died wounded injured dead deaths attack attacks bombing bombings blast strike strikes killing");

  /** Behind these a new clause tells its own time. */
  private static final ImmutableSet<String> BREAKS = DateWords.set(
      ". ; ? ! ( ) after since when following that said says who which because from than despite");

  /** The outlook of the date that starts with the token. */
  static TimeOutlook of(TimeTokens t, int token) {
    boolean since =
        t.is(token - 1, "since") || t.is(token - 2, "since") || t.is(token - 1, "ended");
    since = since || (t.is(token - 2, "as") && t.is(token - 1, "of"));
    // A weekday that owns something, as in "Wednesday's ruling", has been reported on.
    boolean owner = t.is(token + 2, "s") && t.isGlued(token + 2);
    return since || owner ? PAST : before(t, token);
  }

  private static TimeOutlook before(TimeTokens t, int token) {
    for (int i = token - 1; i >= 0 && i >= token - REACH; i--) {
      if (isCue(t, i)) {
        return AHEAD;
      }
      if (FATES.contains(t.word(i))) {
        return PAST;
      }
      if (isBreak(t, i)) {
        return behind(t, token);
      }
    }
    return behind(t, token);
  }

  private static TimeOutlook behind(TimeTokens t, int token) {
    for (int i = token + 1; i < token + REACH && !t.is(i, ";"); i++) {
      if (FATES.contains(t.word(i))) {
        return PAST;
      }
      if (isBreak(t, i) && !t.is(i, "(")) {
        return OPEN;
      }
    }
    return OPEN;
  }

  private static boolean isCue(TimeTokens t, int i) {
    return switch (t.word(i)) {
      case "expected", "expects" -> true;
      case "set" -> t.is(i + 1, "to") || t.is(i + 1, "for");
      case "is", "are" -> t.is(i + 1, "to");
      case "as" -> (t.is(i + 1, "soon") || t.is(i + 1, "early")) && t.is(i + 2, "as");
      default -> CUES.contains(t.word(i));
    };
  }

  private static boolean isBreak(TimeTokens t, int i) {
    boolean past = t.word(i).endsWith("ed") && t.isLowerCase(i);
    return (past || BREAKS.contains(t.word(i))) && !isAbbreviation(t, i);
  }

  private static boolean isAbbreviation(TimeTokens t, int i) {
    return t.is(i, ".") && t.isGlued(i) && t.word(i - 1).length() <= 4 && t.isCapital(i - 1);
  }
}
