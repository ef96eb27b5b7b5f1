package org.crosscheck.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.Outline;
import org.crosscheck.extract.Sentence;
import org.crosscheck.extract.TimeSpan;
import org.crosscheck.wording.Tokens;

/**
 * Finds the day of the event among the times of an article: each weighs by the word it belongs to ({@code shot Monday}
 * more than {@code arrested Friday}), by how early it stands, and by whether an hour goes with it. Of a night that spans
 * two days it is the second.
 */
final class EventDay {
  private static final int REACH = 20;
  private static final int LONGEST = 2;
  private static final int WEEK = 7;

  /** A day that weighs this share of the heaviest is told alike. */
  private static final double ALIKE = 0.7;

  /** A sentence that has so many before it weighs half of the first. */
  private static final double HALFWAY = 16;

  private static final double TWO_DAYS = 0.5;
  private static final double ANY = 0.1;
  private static final double OF_DEATH = 0.5;
  private static final double OF_AFTERMATH = 0.02;
  private static final double WITH_HOUR = 2;

  private final Tokens tokens;
  private final Ballot<LocalDate> ballot = new Ballot<>();

  private EventDay(Outline body) {
    this.tokens = body.tokens();
  }

  static Optional<LocalDate> of(Outline body) {
    EventDay day = new EventDay(body);
    List<Sentence> sentences = body.sentences();
    int at = 0;
    for (TimeSpan time : body.times()) {
      while (at < sentences.size() - 1 && sentences.get(at).to() <= time.from()) {
        at++;
      }
      day.weigh(time, sentences.get(at), at);
    }
    return day.ballot.winner().map(day::orEarlier);
  }

  /** Arrests and reports come after the event: of two days told alike the earlier one. */
  private LocalDate orEarlier(LocalDate winner) {
    return ballot.values().stream()
        .filter(day -> day.isBefore(winner) && day.isAfter(winner.minusDays(WEEK)))
        .filter(day -> ballot.weight(day) >= ALIKE * ballot.weight(winner))
        .min(LocalDate::compareTo)
        .orElse(winner);
  }

  private void weigh(TimeSpan time, Sentence sentence, int index) {
    Window window = time.window();
    boolean days = window.isResolved() && window.days().orElseThrow() <= LONGEST;
    if (!days || isPublished(sentence)) {
      return;
    }
    double near = nearness(time, sentence);
    if (near > 0) {
      ballot.add(
          window.to().orElseThrow(),
          near / (1 + index / HALFWAY) * (window.isDay() ? 1 : TWO_DAYS));
    }
  }

  private boolean isPublished(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (StoryWords.PUBLISHED.has(tokens, i) && i < sentence.from() + REACH) {
        return true;
      }
    }
    return false;
  }

  /** High where the time belongs to a word of the incident, low where to one of what came after. */
  private double nearness(TimeSpan time, Sentence sentence) {
    double near = ANY + weight(governor(time, sentence));
    return hasPartOfDay(time) ? near * WITH_HOUR : near;
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
    return weight(at) > 0;
  }

  private double weight(int at) {
    if (StoryWords.DEATH.has(tokens, at)) {
      return OF_DEATH;
    }
    return StoryWords.INCIDENT.has(tokens, at)
        ? 1
        : StoryWords.AFTERMATH.has(tokens, at) ? OF_AFTERMATH : 0;
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
