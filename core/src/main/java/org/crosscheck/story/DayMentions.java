package org.crosscheck.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.Outline;
import org.crosscheck.extract.Sentence;
import org.crosscheck.extract.TimeSpan;
import org.crosscheck.wording.Tokens;

/**
 * Weighs the days that a text names by how likely each is the day of the event: by the word it belongs to ({@code shot
 * Monday} more than {@code arrested Friday}), by how early it stands, and by whether an hour goes with it.
 */
final class DayMentions {
  private static final int REACH = 20;
  private static final int SIGNATURE = 6;
  private static final int LONGEST = 2;
  private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
      .map(day -> day.name().toLowerCase(Locale.ROOT))
      .collect(Collectors.toUnmodifiableSet());

  /** A sentence that has so many before it weighs half of the first. */
  private static final double HALFWAY = 12;

  private static final double OF_INCIDENT = 1.1;
  private static final double OF_DEATH = 0.6;
  private static final double OF_REPORT = 0.12;
  private static final double OF_AFTERMATH = 0.03;
  private static final double OF_NOTHING = 0.1;
  private static final double WITH_HOUR = 2;
  private static final double TWO_DAYS = 0.5;
  private static final double TOMORROWS_WEEKDAY = 0.1;
  private static final double BY_DATE = 1.5;

  private final Outline outline;
  private final Tokens tokens;
  private final Optional<LocalDate> published;
  private final Ballot<LocalDate> ballot;

  DayMentions(Outline outline, Optional<LocalDate> published, Ballot<LocalDate> ballot) {
    this.outline = outline;
    this.tokens = outline.tokens();
    this.published = published;
    this.ballot = ballot;
  }

  void count() {
    List<Sentence> sentences = outline.sentences();
    int at = 0;
    for (TimeSpan time : outline.times()) {
      while (at < sentences.size() - 1 && sentences.get(at).to() <= time.from()) {
        at++;
      }
      weigh(time, sentences.get(at), at);
    }
  }

  private void weigh(TimeSpan time, Sentence sentence, int index) {
    Window window = time.window();
    boolean days = window.isResolved() && window.days().orElseThrow() <= LONGEST;
    if (!days || isPublished(sentence) || isSignature(time)) {
      return;
    }
    LocalDate day = window.to().orElseThrow();
    double weight = ofGovernor(time, sentence)
        * (hasPartOfDay(time) ? WITH_HOUR : 1)
        * (window.isDay() ? 1 : TWO_DAYS)
        * ofAge(day, time);
    if (weight > 0) {
      ballot.add(day, weight / (1 + index / HALFWAY));
    }
  }

  /**
   * What is older than a week was told by its date, and on purpose. The weekday of tomorrow is seldom that of last week:
   * such a page has been brought up to date since.
   */
  private double ofAge(LocalDate day, TimeSpan time) {
    long ago = published.map(today -> ChronoUnit.DAYS.between(day, today)).orElse(0L);
    if (ago < 0) {
      return 0;
    }
    return ago >= DayOfWeek.values().length
        ? BY_DATE
        : ago == DayOfWeek.values().length - 1 && isWeekdayAlone(time) ? TOMORROWS_WEEKDAY : 1;
  }

  /** {@code Friday night}; no {@code Friday, June 12}. */
  private boolean isWeekdayAlone(TimeSpan time) {
    boolean weekday = false;
    for (int i = time.from(); i < time.to(); i++) {
      weekday |= WEEKDAYS.contains(tokens.word(i));
      if (tokens.is(i, ",") || tokens.is(i, "/")) {
        return false;
      }
    }
    return weekday;
  }

  private boolean isPublished(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (StoryWords.PUBLISHED.has(tokens, i) && i < sentence.from() + REACH) {
        return true;
      }
    }
    return false;
  }

  /** {@code Jane Roe (@janeroe) May 3, 2016}: below a message that the page shows. */
  private boolean isSignature(TimeSpan time) {
    if (!tokens.is(time.from() - 1, ")")) {
      return false;
    }
    for (int i = time.from() - SIGNATURE; i < time.from(); i++) {
      if (tokens.is(i, "@")) {
        return true;
      }
    }
    return false;
  }

  /** High where the time belongs to a word of the incident, low where to one of what came after. */
  private double ofGovernor(TimeSpan time, Sentence sentence) {
    int governor = governor(time, sentence);
    if (StoryWords.DEATH.has(tokens, governor)) {
      return OF_DEATH;
    }
    if (StoryWords.INCIDENT.has(tokens, governor)) {
      return OF_INCIDENT;
    }
    return StoryWords.AFTERMATH.has(tokens, governor)
        ? OF_AFTERMATH
        : StoryWords.REPORT.has(tokens, governor) ? OF_REPORT : OF_NOTHING;
  }

  /** {@code Saturday's shooting}, else the verb before, else the one behind; may lie outside the sentence. */
  private int governor(TimeSpan time, Sentence sentence) {
    for (int i = time.to(); i < time.to() + 3; i++) {
      if (StoryWords.INCIDENT.has(tokens, i)) {
        return i;
      }
    }
    int left = time.from() - 1;
    while (sentence.holds(left)
        && !isWord(left)
        && !tokens.is(left, ",")
        && !tokens.is(left, ";")) {
      left--;
    }
    if (sentence.holds(left) && isWord(left)) {
      return left;
    }
    int right = time.to();
    while (sentence.holds(right) && !isWord(right) && right - time.to() < REACH) {
      right++;
    }
    if (isWord(right)) {
      return right;
    }
    while (sentence.holds(left) && !isWord(left)) {
      left--;
    }
    return left;
  }

  private boolean isWord(int at) {
    return StoryWords.DEATH.has(tokens, at)
        || StoryWords.INCIDENT.has(tokens, at)
        || StoryWords.AFTERMATH.has(tokens, at)
        || StoryWords.REPORT.has(tokens, at);
  }

  private boolean hasPartOfDay(TimeSpan time) {
    for (int i = time.from() - 2; i < time.to() + 1; i++) {
      if (StoryWords.PART_OF_DAY.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
