package org.crosscheck.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claim.Moment;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.TimeMention;

/**
 * What a text says of its own publication: {@code BEIRUT, Nov 21 (Reuters) -} or {@code (Zaman Al Wasl)-} at its start,
 * {@code (AFP)} at its end.
 *
 * @param outlet who is credited
 * @param published the day, when the dateline names it with its year
 */
record Dateline(Optional<String> outlet, Optional<Moment> published) {
  private static final int OPENING = 160;
  private static final int CLOSING = 60;
  private static final String NAME = "\\((?<name>[\\p{L}\\p{N}][^()\\n]{1,40})\\)";
  private static final Pattern CREDIT = Pattern.compile("^\\s*" + NAME + "\\s*(?:--|[-–—:])");
  private static final Pattern PLACE_AND_CREDIT = Pattern.compile(
      "^\\s*(?<place>\\p{Lu}[\\p{L}'’. -]{1,40}(?:[,/] ?[\\p{L}\\p{N}'’. ]{2,30}){0,4}?) ?" + NAME
          + "\\s*(?:--|[-–—:])");
  private static final Pattern PLACE_AND_DAY = Pattern.compile(
      "^\\s*(?<place>\\p{Lu}{2}[\\p{Lu}'’. -]{1,40},[\\p{L}\\p{N}'’., ]{2,40}?) ?(?:--|[-–—])");
  private static final Pattern ENDING = Pattern.compile(
      "\\((?<name>\\p{Lu}{2,10}|Reuters|Xinhua|dpa|Anadolu|Bloomberg|Interfax|Sputnik|Kyodo)\\)\\.?\\s*$");

  static Dateline of(String text) {
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    Matcher credit = CREDIT.matcher(opening);
    if (credit.find()) {
      return new Dateline(Optional.of(credit.group("name")), Optional.empty());
    }
    Matcher full = PLACE_AND_CREDIT.matcher(opening);
    if (full.find()) {
      return new Dateline(Optional.of(full.group("name")), day(full.group("place")));
    }
    Matcher day = PLACE_AND_DAY.matcher(opening);
    return new Dateline(ending(text), day.find() ? day(day.group("place")) : Optional.empty());
  }

  private static Optional<String> ending(String text) {
    Matcher ending = ENDING.matcher(text.substring(Math.max(0, text.length() - CLOSING)));
    return ending.find() ? Optional.of(ending.group("name")) : Optional.empty();
  }

  private static Optional<Moment> day(String place) {
    return TimeGrammar.find(place, Optional.empty()).stream()
        .map(TimeMention::window)
        .filter(window -> window.isDay())
        .findFirst()
        .flatMap(window -> window.from().map(Moment::day));
  }
}
