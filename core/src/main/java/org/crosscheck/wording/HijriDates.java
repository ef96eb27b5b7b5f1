package org.crosscheck.wording;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/**
 * Days of the Islamic calendar: {@code 10 Muharram 1439}. With a year they are placed by the Umm al-Qura calendar, a day
 * more on each side, as countries begin a month when they see the moon; without one only the words are kept.
 */
final class HijriDates implements TimeReader {
  private static final ImmutableSet<String> OPENS = ImmutableSet.of(NUMBER, ORDINAL);

  private static final ImmutableMap<String, Integer> MONTHS =
      ImmutableMap.<String, Integer>builder()
          .put("muharram", 1)
          .put("safar", 2)
          .put("rajab", 7)
          .put("shaban", 8)
          .put("shaaban", 8)
          .put("ramadan", 9)
          .put("ramzan", 9)
          .put("shawwal", 10)
          .buildOrThrow();

  /** The first words of the months' names. */
  static ImmutableSet<String> names() {
    return DateWords.set("rabi jumada dhu zul", MONTHS.keySet());
  }

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int name = TimeNumber.isSuffix(t.word(token + 1)) ? token + 2 : token + 1;
    name = t.is(name, "of") ? name + 1 : name;
    int day = t.number(token);
    if (day < 1 || day > 30 || !t.isCapital(name)) {
      return Optional.empty();
    }
    int behind = pastMonth(t, name);
    int year = t.pastComma(behind);
    boolean dated = behind > name && t.digits(year) == 4 && t.number(year) < 1500;
    if (!dated) {
      return behind > name
          ? Optional.of(TimeReading.incident(token, behind, TimePeriod.unplaced(Precision.DAY)))
          : Optional.empty();
    }
    int end = t.is(year + 1, "ah") ? year + 2 : year + 1;
    return Optional.of(placed(token, end, t.number(year), month(t, name), day));
  }

  /** The token behind the month's name of one, two or three words; the token itself when there is none. */
  private static int pastMonth(TimeTokens t, int token) {
    if (MONTHS.containsKey(t.word(token))) {
      return token + 1;
    }
    return month(t, token) > 0 ? secondWord(t, token) + 1 : token;
  }

  /** The second word of {@code Rabi al-Awwal}, the article and hyphens left out. */
  private static int secondWord(TimeTokens t, int token) {
    int at = t.isDash(token + 1) ? token + 2 : token + 1;
    at = t.is(at, "al") || t.is(at, "ul") ? at + 1 : at;
    return t.isDash(at) ? at + 1 : at;
  }

  /** The month's number; 0 when the token names none. */
  private static int month(TimeTokens t, int token) {
    Integer plain = MONTHS.get(t.word(token));
    if (plain != null) {
      return plain;
    }
    return twoWords(t.word(token), t.word(secondWord(t, token)));
  }

  private static int twoWords(String first, String second) {
    boolean later = second.equals("thani") || second.equals("akhir") || second.equals("akhira");
    boolean earlier = second.equals("awwal") || second.equals("awal") || second.equals("ula");
    return switch (first) {
      case "rabi" -> later ? 4 : earlier ? 3 : 0;
      case "jumada" -> later ? 6 : earlier ? 5 : 0;
      case "dhu", "zul" -> second.startsWith("q") ? 11 : second.startsWith("hij") ? 12 : 0;
      default -> 0;
    };
  }

  private static TimeReading placed(int from, int to, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.from(HijrahDate.of(year, month, day));
      TimePeriod days = TimePeriod.between(date.minusDays(1), date.plusDays(1), Precision.DAY);
      return TimeReading.incident(from, to, days).likeliest(TimePeriod.day(date));
    } catch (DateTimeException e) {
      return TimeReading.incident(from, to, TimePeriod.unplaced(Precision.DAY));
    }
  }
}
