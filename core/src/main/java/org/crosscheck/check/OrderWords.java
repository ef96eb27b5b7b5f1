package org.crosscheck.check;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of order in the sentence of a claim: whether its figure is an early one, an update, or a correction. English
 * only: in other languages nothing is guessed.
 */
enum OrderWords {
  /** first counted, initial reports, preliminary, had said, up from. */
  SUPERSEDED,
  /** rose to, has reached, now. */
  UPDATED,
  /** cut to, revised down, after a recount. */
  CORRECTED,
  NONE;

  private static final Pattern CORRECTION = Pattern.compile(
      "\\b(?:(?:cut|lowered|reduced|revised|amended|corrected) (?:down )?(?:to\\b|(?:the|its|their) (?:\\w+ )?(?:toll|number|count|figure|tally))"
          + "|(?:dropp?ed|fell|falls|drops|down) to\\b|recount\\b|revised down)");
  private static final Pattern EARLY = Pattern.compile(
      "\\b(?:(?:had|were|was) first\\b|first (?:said|reported|counted|put|gave|spoke)|initial(?:ly)?\\b|preliminary\\b|previous(?:ly)?\\b"
          + "|early (?:reports?|figures?|counts?|estimates?)|earlier (?:reports?|figures?|counts?|tolls?|estimates?|said|counted|reported|spoke|put)"
          + "|had (?:earlier |first |initially )?(?:said|reported|counted|estimated|put|given|spoken|revealed)|earlier version|once (?:topped|stood|was))"
          // an extracted claim that was given up has no more text than this
          + "|^(?:(?:up|down) )?from (?:[^\\s.]+ ){0,4}[^\\s.]+$");
  private static final Pattern NEWS = Pattern.compile(
      "\\b(?:(?:rose|risen|rises|rising|climbed|climbs|jumped|jumps|increased|grown|grew|up) to\\b|(?:has|have) (?:now )?(?:risen|reached|climbed|jumped|passed|topped)\\b|reached\\b|now\\b)");

  static OrderWords in(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (CORRECTION.matcher(plain).find()) {
      return CORRECTED;
    }
    if (EARLY.matcher(plain).find()) {
      return SUPERSEDED;
    }
    return NEWS.matcher(plain).find() ? UPDATED : NONE;
  }

  private static final Pattern INSISTING = Pattern.compile(
      "\\b(?:only|just|merely|denie[sd]|disput(?:es|ed)|rejects?|rejected|still (?:puts?|counts?|says?))\\b");

  /** True when the sentence sets its figure against others: {@code only 30 million}, {@code still puts it at}. */
  static boolean insists(String text) {
    return INSISTING.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
