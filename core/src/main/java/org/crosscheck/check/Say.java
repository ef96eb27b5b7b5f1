package org.crosscheck.check;

import java.util.Set;
import java.util.regex.Pattern;
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

  /** A wording that ends in a word which is no number and no bound: {@code 459 people}, {@code 30 warga sipil}. */
  private static final Pattern NOUN_AT_END = Pattern.compile(
      "(?iu)(?<![\\p{L}-])(?!(?:least|most|more|less|fewer|than|about|around|so|plus|other|others|another|hundreds?|thousands?|millions?|billions?|lakh|crore"
          + "|dozens?|scores?|tens|several|few|many|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty"
          + "|forty|fifty|sixty|seventy|eighty|ninety|percent|half|third|quarter|none|zero|mil|tys|k|m|bn)\\W*$)\\p{L}{2,}\\W*$");

  private static final Pattern MEASURE_AT_END = Pattern.compile(
      "(?i)\\b(?:killed|dead|deaths|deceased|fatalities|injured|wounded|hurt|missing|displaced|rescued)\\W*$");

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
    if (text.chars().noneMatch(Character::isLetter)) {
      return " " + whom(claim);
    }
    if (MEASURE_AT_END.matcher(text).find()) {
      return NOUN_AT_END.matcher(text).find() ? "" : " " + claim.population().words();
    }
    return " " + (NOUN_AT_END.matcher(text).find() ? claim.measure().words() : whom(claim));
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
