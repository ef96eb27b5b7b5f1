package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.claim.Precision;
import org.crosscheck.claim.Window;

/**
 * {@code Since the offensive began}: from an event that no calendar tells, so the words are kept; with its date behind
 * it, {@code since the offensive began in August}, from there.
 */
final class SinceEvents {
  private static final int LONGEST = 5;

  private static final ImmutableSet<String> LEADS =
      DateWords.set("the a an its his her their this that");

  private static final ImmutableSet<String> BEGINNINGS =
      DateWords.set("began begun started erupted broke ended launched resumed collapsed");

  private static final ImmutableSet<String> STARTS =
      DateWords.set("start beginning outbreak onset launch end fall");

  private static final ImmutableSet<String> EVENTS = DateWords.set(
      "war truce ceasefire offensive uprising revolution coup siege invasion conflict operation election"
          + " attack earthquake outbreak crackdown");

  private SinceEvents() {}

  static Optional<TimeReading> at(TimeScene scene, int since) {
    TimeTokens t = scene.tokens();
    if (!LEADS.contains(t.word(since + 1))) {
      return Optional.empty();
    }
    int end = pastEvent(t, since + 2);
    if (end < 0) {
      return Optional.empty();
    }
    boolean dated = t.is(end, "in") || t.is(end, "on");
    return Optional.of(end + 1)
        .filter(at -> dated)
        .flatMap(at -> TimeReaders.at(scene, at))
        .filter(TimeReading::isDate)
        .map(date ->
            new TimeReading(since, date.to(), date.period(), Window.Kind.SINCE, date.dates()))
        .or(() -> Optional.of(new TimeReading(
            since, end, TimePeriod.unplaced(Precision.UNKNOWN), Window.Kind.SINCE)));
  }

  /** The token behind the event's words; -1 when they name none. */
  private static int pastEvent(TimeTokens t, int token) {
    int named = -1;
    for (int i = token; i < token + LONGEST && isWord(t, i); i++) {
      if (BEGINNINGS.contains(t.word(i)) && i > token) {
        return t.is(i + 1, "out") ? i + 2 : i + 1;
      }
      boolean genitive = i == token && STARTS.contains(t.word(i)) && t.is(i + 1, "of");
      if (genitive || EVENTS.contains(t.word(i))) {
        named = genitive ? pastOf(t, i + 2) : i + 1;
      }
    }
    return named;
  }

  private static int pastOf(TimeTokens t, int token) {
    int noun = LEADS.contains(t.word(token)) ? token + 1 : token;
    return isWord(t, noun) ? noun + 1 : -1;
  }

  private static boolean isWord(TimeTokens t, int token) {
    return t.isLowerCase(token) || t.isCapital(token);
  }
}
