package org.crosscheck.wording;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Reads a third of ten: {@code low thirties} is 30 to 33, {@code mid-forties} 44 to 46, {@code high 20s} 27 to 29. */
final class Decades {
  private static final Map<String, Integer> FIRST = ImmutableMap.<String, Integer>builder()
      .put("low", 0)
      .put("lower", 0)
      .put("early", 0)
      .put("mid", 4)
      .put("middle", 4)
      .put("high", 7)
      .put("upper", 7)
      .put("late", 7)
      .build();

  private static final Map<String, Integer> LAST = ImmutableMap.<String, Integer>builder()
      .put("low", 3)
      .put("lower", 3)
      .put("early", 3)
      .put("mid", 6)
      .put("middle", 6)
      .put("high", 9)
      .put("upper", 9)
      .put("late", 9)
      .build();

  /** An age: {@code in her late twenties}, {@code a man in mid-40s}. */
  private static final Set<String> OWNERS =
      ImmutableSet.of("in", "aged", "his", "her", "their", "my", "your", "our");

  /** Of times and ages: {@code the late thirties}, {@code a man, early 20s}. */
  private static final Set<String> OF_TIME = ImmutableSet.of("late", "early");

  private final Tokens tokens;

  Decades(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<NumberReader.Core> at(int from) {
    String third = tokens.word(from);
    Integer first = FIRST.get(third);
    Integer last = LAST.get(third);
    if (first == null || last == null || isAgeOrTime(from)) {
      return Optional.empty();
    }
    int at = Dashes.isHyphen(tokens.word(from + 1)) ? from + 2 : from + 1;
    OptionalDouble tens = tens(at);
    int to = tokens.isNumber(at) ? at + 2 : at + 1;
    return tens.isEmpty()
        ? Optional.empty()
        : Optional.of(NumberReader.Core.count(
            from,
            to,
            new Interval(
                tens.getAsDouble() + first, tens.getAsDouble() + last, Bound.VAGUE, false)));
  }

  private boolean isAgeOrTime(int from) {
    String before = tokens.word(from - 1);
    int ten = Dashes.isHyphen(tokens.word(from + 1)) ? from + 2 : from + 1;
    boolean time = before.equals("the") || tokens.isNumber(ten);
    return OWNERS.contains(before) || (OF_TIME.contains(tokens.word(from)) && time);
  }

  private OptionalDouble tens(int at) {
    String word = tokens.word(at);
    if (word.endsWith("ies")) {
      return NumberWords.tens(word.substring(0, word.length() - 3) + "y");
    }
    boolean digits = tokens.isNumber(at)
        && tokens.is(at + 1, "s")
        && tokens.isGluedToNext(at)
        && word.length() == 2
        && word.endsWith("0");
    return digits ? OptionalDouble.of(NumberShape.value(word)) : OptionalDouble.empty();
  }
}
