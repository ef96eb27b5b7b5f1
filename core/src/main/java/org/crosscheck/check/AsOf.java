package org.crosscheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.TimeGrammar;

/** The day for which a count was given: the publication, or a date in the sentence that lies after what it counts. */
final class AsOf {
  private static final Pattern CALENDAR_DAY = Pattern.compile(
      "(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.) \\d{1,2}\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String INITIALS = "jfmasondJFMASOND";

  private AsOf() {}

  /** When the figure was given, as far as it is stated. */
  static Optional<Moment> of(Claim claim) {
    return claim.published().or(() -> stated(Dated.of(claim)));
  }

  /** True when the sentence itself dates its count to a day after what it counts. */
  static boolean isStated(Claim claim) {
    return stated(Dated.of(claim)).isPresent();
  }

  /**
   * What a stated day depends on: equal for the many figures of one sentence.
   *
   * @param happened the day of what is counted; empty unless it is one known day
   * @param text the sentence, empty when there is none
   */
  record Dated(Optional<LocalDate> happened, String text) {
    static Dated of(Claim claim) {
      return new Dated(
          claim.window().isDay() ? claim.window().to() : Optional.empty(),
          claim.text().orElse(""));
    }
  }

  static Optional<Moment> stated(Dated claim) {
    Optional<LocalDate> happened = claim.happened();
    String text = claim.text();
    if (happened.isEmpty() || !namesMonth(text) || !CALENDAR_DAY.matcher(text).find()) {
      return Optional.empty();
    }
    // a day without a year is the first such day after the event
    Moment yearOn = Moment.day(happened.get().plusDays(364));
    return TimeGrammar.find(text, Optional.of(yearOn)).stream()
        .map(mention -> mention.window())
        .filter(Window::isDay)
        .filter(window -> CALENDAR_DAY.matcher(window.text()).find())
        .flatMap(window -> window.from().stream())
        .filter(day -> day.isAfter(happened.get()))
        .findFirst()
        .map(Moment::day);
  }

  /** Looked for before the pattern, which few sentences fit and all would pay for. */
  private static boolean namesMonth(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ((i == 0 || !Character.isLetter(text.charAt(i - 1))) && startsMonth(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsMonth(String text, int at) {
    if (INITIALS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (String month : MONTHS) {
      if (text.regionMatches(true, at, month, 0, month.length())) {
        return true;
      }
    }
    return false;
  }
}
