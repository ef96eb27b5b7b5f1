package org.crosscheck.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;

/** Claims in the words of a message that somebody will paste into a mail. */
final class Say {
  /** Measures that are said of people: {@code people killed}, but not {@code people participants}. */
  private static final Set<String> OF_PEOPLE = Set.of(
      "killed",
      "injured",
      "missing",
      "displaced",
      "detained",
      "rescued",
      "trapped",
      "aboard",
      "evacuated",
      "killed_or_injured",
      "killed_or_missing");

  private static final Set<String> MEASURES = ImmutableSet.of(
      "killed",
      "dead",
      "deaths",
      "deceased",
      "fatalities",
      "injured",
      "wounded",
      "hurt",
      "missing",
      "displaced",
      "rescued");

  /** Words at the end of a wording that name nobody: numbers, bounds, and what stands for somebody. */
  private static final Set<String> NO_NOUNS = ImmutableSet.copyOf(Splitter.on(' ')
      .split(
          "least most more less fewer than about around so plus other others another hundred hundreds thousand"
              + " thousands million millions billion billions lakh crore dozen dozens score scores tens several few many one"
              + " two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
              + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety percent half third quarter none"
              + " zero mil tys k m bn"));

  private Say() {}

  /** {@code SOHR (2017-10-01): “955” civilians killed}. */
  static String claim(Claim claim) {
    return who(claim) + ": " + figure(claim) + counted(claim);
  }

  static String both(Claim x, Claim y) {
    return claim(x) + "; " + claim(y);
  }

  /** The outlet, its origin when it names one, and when it published. */
  static String who(Claim claim) {
    String via = claim.cites().isEmpty()
        ? ""
        : ", citing " + claim.cites().get(0).origin().name();
    String when = claim.published().map(m -> " (" + m.text() + ")").orElse("");
    return claim.outlet().name() + when + via;
  }

  /** Whom to ask: the origin that the outlet names first, else the outlet. */
  static String behind(Claim claim) {
    return claim.cites().stream()
        .filter(cite -> cite.stance() == Stance.ASSERTS)
        .findFirst()
        .map(cite -> cite.origin().name())
        .orElseGet(() -> claim.outlet().name());
  }

  static String figure(Claim claim) {
    return claim.figure().isNumber() ? "\u201c" + claim.figure().text() + "\u201d" : "no number";
  }

  /** Whom and what the claim counts, a blank before each, but for what its wording names already. */
  static String counted(Claim claim) {
    String text = claim.figure().text();
    String last = lastWord(text);
    boolean named = last.length() > 1 && !NO_NOUNS.contains(last);
    if (named && (MEASURES.contains(last) || last.equals(claim.measure().words()))) {
      return "";
    }
    return " " + (named ? claim.measure().words() : whom(claim));
  }

  /** {@code people} of {@code 459 people}, in small letters; empty where a number or the second half of a word ends the wording. */
  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    boolean half = start > 0 && text.charAt(start - 1) == '-';
    return half ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** {@code civilians killed}, {@code strikes}. */
  static String whom(Claim claim) {
    boolean named = claim.population().isStated() && !claim.population().isEverybody();
    return named || OF_PEOPLE.contains(claim.measure().name())
        ? claim.population().words() + " " + claim.measure().words()
        : claim.measure().words();
  }

  static String number(double value) {
    return Figure.number(value);
  }
}
