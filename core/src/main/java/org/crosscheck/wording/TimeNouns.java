package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;

/** Tells the noun that makes a number before it a count and no date: {@code in September 12 people died}. */
final class TimeNouns {
  private static final ImmutableSet<String> PEOPLE =
      DateWords.set("people persons men women children boys girls dead police more others civilians"
          + " fighters soldiers rebels militants victims troops members refugees casualties deaths fatalities bodies"
          + " prisoners detainees families residents villagers migrants protesters hostages workers passengers students"
          + " percent million billion thousand hundred km miles");

  /** Plain words that end like a plural. */
  private static final ImmutableSet<String> NO_PLURALS = DateWords.set(
      "was has this its his plus across does unless versus perhaps always thus less minus says remains marks news series"
          + " crisis congress process business loss shows begins ends");

  private static final ImmutableSet<String> FATES =
      DateWords.set("killed wounded injured missing died hurt were");

  private TimeNouns() {}

  /** True when the token is a word for what tolls count. */
  static boolean isPeople(TimeTokens t, int token) {
    return t.isLowerCase(token) && PEOPLE.contains(t.word(token));
  }

  /** True when the token is a lower-case word that a number can count. */
  static boolean isCounted(TimeTokens t, int token) {
    String word = t.word(token);
    boolean plural = word.length() > 3 && word.endsWith("s") && !NO_PLURALS.contains(word);
    return isPeople(t, token) || FATES.contains(word) || (plural && t.isLowerCase(token));
  }
}
