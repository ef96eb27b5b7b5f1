package org.crosscheck.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well events agree with judged pairs of claims.
 *
 * @param same pairs of one event
 * @param together how many of these are in one
 * @param different pairs of two events
 * @param confused how many of these are in one
 * @param unknown pairs whose judgement does not tell
 * @param unread pairs of which a claim was not read
 */
public record JudgedScore(
    int same, int together, int different, int confused, int unknown, int unread) {

  /**
   * Counts.
   *
   * @param eventOf the event of each claim that was read
   */
  public static JudgedScore of(Map<String, String> eventOf, List<JudgedPair> pairs) {
    int same = 0;
    int together = 0;
    int different = 0;
    int confused = 0;
    int unknown = 0;
    int unread = 0;
    for (JudgedPair pair : pairs) {
      Optional<String> a = Optional.ofNullable(eventOf.get(pair.a()));
      Optional<String> b = Optional.ofNullable(eventOf.get(pair.b()));
      int joined = a.equals(b) ? 1 : 0;
      if (pair.answer() == JudgedPair.Answer.UNKNOWN) {
        unknown++;
      } else if (a.isEmpty() || b.isEmpty()) {
        unread++;
      } else if (pair.answer() == JudgedPair.Answer.SAME) {
        same++;
        together += joined;
      } else {
        different++;
        confused += joined;
      }
    }
    return new JudgedScore(same, together, different, confused, unknown, unread);
  }

  /** The part of the pairs of one event that is in one; empty without such pairs. */
  public OptionalDouble recall() {
    return share(together, same);
  }

  /** The part of the pairs of two events that is in one; empty without such pairs. */
  public OptionalDouble falseMatch() {
    return share(confused, different);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
