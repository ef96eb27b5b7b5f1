package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Times of the day: {@code 3 a.m.}, {@code 6:30 p.m. EST}, {@code 0300 GMT}, {@code noon}, {@code at dawn}. */
final class ClockTimes implements TimeReader {
  private static final ImmutableSet<String> ZONES =
      DateWords.set("gmt utc est edt cst cdt mst mdt pst pdt cet cest bst eet msk ist local et pt");

  private static final ImmutableSet<String> OPENS = DateWords.set(
      NUMBER + " noon midday midnight dawn dusk sunrise sunset nightfall daybreak morning afternoon"
          + " evening night");

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int to = t.isNumber(token) ? pastClock(t, token) : pastWord(t, token);
    return to < 0
        ? Optional.empty()
        : Optional.of(TimeReading.incident(token, to, TimePeriod.unplaced(Precision.HOUR)));
  }

  private static int pastWord(TimeTokens t, int token) {
    return switch (t.word(token)) {
      case "noon",
          "midday",
          "midnight",
          "dawn",
          "dusk",
          "sunrise",
          "sunset",
          "nightfall",
          "daybreak" -> token + 1;
      case "morning", "afternoon", "evening" -> isNamed(t, token) ? token + 1 : -1;
      case "night" -> t.is(token - 1, "at") ? token + 1 : -1;
      default -> -1;
    };
  }

  private static boolean isNamed(TimeTokens t, int token) {
    return t.is(token - 1, "the") && (t.is(token - 2, "in") || t.is(token - 2, "during"));
  }

  private static int pastClock(TimeTokens t, int token) {
    int hour = t.number(token);
    if (t.digits(token) == 4) {
      return hour / 100 < 24 && hour % 100 < 60 && isZone(t, token + 1)
          ? pastZone(t, token + 1)
          : -1;
    }
    if (hour < 0 || hour > 24 || t.digits(token) > 2 || t.is(token - 1, ":")) {
      return -1;
    }
    int minutes = minutes(t, token + 1);
    int half = pastHalf(t, minutes);
    boolean told =
        half > minutes || (minutes > token + 1 && t.is(token + 1, ":")) || isZone(t, minutes);
    return told ? pastZone(t, half) : -1;
  }

  /** The token behind {@code :30} or {@code .30}; the token itself when the hour stands alone. */
  private static int minutes(TimeTokens t, int token) {
    boolean separated = t.is(token, ":") || t.is(token, ".");
    return separated
            && t.isGlued(token)
            && t.isGlued(token + 1)
            && t.digits(token + 1) == 2
            && t.number(token + 1) < 60
            && !t.is(token + 2, ":")
        ? token + 2
        : token;
  }

  /** The token behind {@code a.m.}, {@code pm} or {@code o'clock}. */
  private static int pastHalf(TimeTokens t, int token) {
    String word = t.word(token);
    if (word.equals("am") || word.equals("pm")) {
      return token + 1;
    }
    if ((word.equals("a") || word.equals("p")) && t.is(token + 1, ".") && t.is(token + 2, "m")) {
      return t.pastStop(token + 3);
    }
    boolean oclock = word.equals("o") && t.is(token + 2, "clock");
    return oclock ? token + 3 : token;
  }

  private static boolean isZone(TimeTokens t, int token) {
    boolean named =
        ZONES.contains(t.word(token)) && (t.isCapital(token) || t.is(token + 1, "time"));
    return named || (t.is(token, "hours") && t.digits(token - 1) == 4);
  }

  private static int pastZone(TimeTokens t, int token) {
    int behind = isZone(t, token) ? token + 1 : token;
    return behind > token && t.is(behind, "time") ? behind + 1 : behind;
  }
}
