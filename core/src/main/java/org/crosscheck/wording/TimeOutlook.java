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

  private static final int REACH = 14;

  private static final ImmutableSet<String> CUES = DateWords.set(
      "will would shall ll plans planned planning scheduled due deadline expire expires expiring effective"
          + " payable postponed upcoming intends intend hopes proposed supposed coming");

  /** These look ahead where an infinitive follows: {@code agreed to meet}. */
  private static final ImmutableSet<String> INTENTS = DateWords.set(
      "agreed agrees agreement decides decision promised promises vowed vows pledged pledges want wants plan"
          + " intended hope ready able about going likely bid deal");

  /** What has befallen people has happened. */
  private static final ImmutableSet<String> FATES = DateWords.set(
      "killed died wounded injured dead deaths death attack attacks bombing bombings blast blasts strike"
          + " strikes killing killings shooting shootings shootout shot stabbing murder murders slaying massacre"
          + " explosion explosions crash raid raids shelling fire earthquake");

  private static final ImmutableSet<String> PAST_VERBS =
      DateWords.set("was were had did rose fell began won lost left went came made took");

  /** Behind these a new clause tells its own time. */
  private static final ImmutableSet<String> BREAKS = DateWords.set(
      ". ; ? ! ( ) after since when following that said says who which because from than despite");

  /** What may stand between a verb and its date. */
  private static final ImmutableSet<String> LINKS =
      DateWords.set("in on during early late mid the of last back - –");

  /** The outlook of the date that starts with the token. */
  static TimeOutlook of(TimeTokens t, int token) {
    boolean since =
        t.is(token - 1, "since") || t.is(token - 2, "since") || t.is(token - 1, "ended");
    since = since || (t.is(token - 2, "as") && t.is(token - 1, "of"));
    // A weekday that owns something, as in "Wednesday's ruling", has been reported on.
    boolean owner = t.is(token + 2, "s") && t.isGlued(token + 2);
    if (since || owner) {
      return PAST;
    }
    if (t.is(token - 1, "from") && DateWords.unit(t.word(token - 2)).isPresent()) {
      return AHEAD; // three days from Tuesday
    }
    if (isFronted(t, token)) {
      return isAheadBehind(t, token) ? AHEAD : behind(t, token);
    }
    return before(t, token);
  }

  private static TimeOutlook before(TimeTokens t, int token) {
    boolean linked = true;
    for (int i = token - 1; i >= 0 && i >= token - REACH; i--) {
      if (isCue(t, i)) {
        return AHEAD;
      }
      boolean past = isPast(t, i);
      if (FATES.contains(t.word(i)) || (past && linked) || PAST_VERBS.contains(t.word(i))) {
        return PAST;
      }
      if (past || isBreak(t, i)) {
        return behind(t, token);
      }
      linked = linked && LINKS.contains(t.word(i));
    }
    return behind(t, token);
  }

  private static TimeOutlook behind(TimeTokens t, int token) {
    for (int i = token + 1; i < token + REACH && !t.is(i, ";"); i++) {
      if (FATES.contains(t.word(i))) {
        return PAST;
      }
      if ((isPast(t, i) || isBreak(t, i)) && !t.is(i, "(")) {
        return OPEN;
      }
    }
    return OPEN;
  }

  /** True at the start of a sentence: {@code On Tuesday, …}. */
  private static boolean isFronted(TimeTokens t, int token) {
    int at = t.is(token - 1, "on") || t.is(token - 1, "in") ? token - 1 : token;
    boolean capital = at < token && t.isCapital(at);
    return at == 0 || capital || (t.is(at - 1, ".") && !isAbbreviation(t, at - 1));
  }

  /** True where the verb behind looks ahead: {@code On Tuesday, the group plans to …}. */
  private static boolean isAheadBehind(TimeTokens t, int token) {
    for (int i = token + 1; i < token + REACH; i++) {
      if (isCue(t, i)) {
        return true;
      }
      if (isPast(t, i) || isBreak(t, i) || PAST_VERBS.contains(t.word(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCue(TimeTokens t, int i) {
    return switch (t.word(i)) {
      case "expected", "expects" -> true;
      case "set" -> t.is(i + 1, "to") || t.is(i + 1, "for");
      case "is", "are" -> t.is(i + 1, "to");
      case "to" -> t.is(i + 1, "be") && !isJudged(t, i - 1);
      case "as" -> (t.is(i + 1, "soon") || t.is(i + 1, "early")) && t.is(i + 2, "as");
      default -> CUES.contains(t.word(i)) || (t.is(i + 1, "to") && INTENTS.contains(t.word(i)));
    };
  }

  /** {@code Found to be}, {@code believed to be} tell of now. */
  private static boolean isJudged(TimeTokens t, int i) {
    return switch (t.word(i)) {
      case "found",
          "thought",
          "said",
          "known",
          "have",
          "has",
          "seem",
          "seems",
          "appear",
          "appears" -> true;
      default -> isPast(t, i);
    };
  }

  private static boolean isPast(TimeTokens t, int i) {
    String word = t.word(i);
    return word.endsWith("ed") && !word.endsWith("eed") && t.isLowerCase(i) && !t.is(i - 1, "be");
  }

  private static boolean isBreak(TimeTokens t, int i) {
    return BREAKS.contains(t.word(i)) && !isAbbreviation(t, i);
  }

  private static boolean isAbbreviation(TimeTokens t, int i) {
    int letters = t.word(i - 1).length();
    return t.is(i, ".") && t.isGlued(i) && (letters == 1 || (letters <= 4 && t.isCapital(i - 1)));
  }
}
