package org.crosscheck.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The families of time expressions, and which words each can start with, so that most words cost one look. */
final class TimeReaders {
  /** Of two readings with the same span the earlier reader wins. */
  private static final ImmutableList<TimeReader> READERS = ImmutableList.of(
      new CalendarDates(),
      new NumericDates(),
      new HijriDates(),
      new PersianDates(),
      new CalendarMonths(),
      new CalendarYears(),
      new SpelledYears(),
      new MonthWeekdays(),
      new Holidays(),
      new ReportQuarters(),
      new Weekdays(),
      new RelativeDays(),
      new RelativePeriods(),
      new ClockTimes(),
      new Lengths(),
      new PastWindows(),
      new Recurrences(),
      new MonthDays());

  private static final ImmutableMap<String, ImmutableList<TimeReader>> BY_WORD = byWord();

  /** What a phrase starts with that no reader knows. */
  private static final ImmutableSet<String> LEADS = DateWords.set(
      "since as between from by until till so early late mid earlier later end beginning start middle eve close the");

  /** What follows an article or {@code this} in an expression and starts none. */
  private static final ImmutableSet<String> BEHIND_ARTICLES = DateWords.set(
      "couple few dozen hundred single weekend full fiscal current period season quarter half past");

  private static ImmutableMap<String, ImmutableList<TimeReader>> byWord() {
    ImmutableListMultimap.Builder<String, TimeReader> all = ImmutableListMultimap.builder();
    for (TimeReader reader : READERS) {
      reader.opens().forEach(word -> all.put(word, reader));
    }
    ImmutableMap.Builder<String, ImmutableList<TimeReader>> byWord = ImmutableMap.builder();
    all.build().asMap().forEach((word, readers) -> byWord.put(word, ImmutableList.copyOf(readers)));
    return byWord.buildOrThrow();
  }

  /** Every word that an expression can start with, and the words of dates and lengths. */
  static ImmutableSet<String> words() {
    return ImmutableSet.<String>builder()
        .addAll(BY_WORD.keySet())
        .addAll(LEADS)
        .addAll(BEHIND_ARTICLES)
        .addAll(HijriDates.names())
        .addAll(PersianDates.MONTHS)
        .addAll(DateWords.units())
        .addAll(DateWords.pluralUnits())
        .build();
  }

  private TimeReaders() {}

  /** False where no time expression can start: at most words of a text. */
  static boolean mayOpen(TimeTokens t, int token) {
    if (t.isNumber(token)) {
      return numberMayOpen(t, token);
    }
    return switch (t.isKnown(token) || t.is(token, "a") ? t.word(token) : "") {
      case "" -> false;
      case "the", "a", "an", "this", "that" -> t.isKnown(token + 1) || t.isNumber(token + 1);
      default -> true;
    };
  }

  /** A number is part of a time only beside a word of time, a mark, a short word or another number. */
  private static boolean numberMayOpen(TimeTokens t, int token) {
    int digits = t.digits(token);
    if (digits > 8 || isInChain(t, token)) {
      return false;
    }
    int next = token + 1;
    return digits == 4
        || digits == 8
        || t.isKnown(next)
        || (next < t.size() && t.end(next) - t.start(next) <= 3);
  }

  /** True in the middle of {@code 555-11-2017-33}, which is no date wherever one starts to read. */
  private static boolean isInChain(TimeTokens t, int token) {
    return t.isGlued(token)
        && t.isGlued(token + 1)
        && t.isGlued(token - 1)
        && t.isNumber(token - 2)
        && !t.isKnown(token - 1)
        && !t.isKnown(token + 1)
        && t.isNumber(token + 2)
        && t.isGlued(token + 2);
  }

  /** The longest expression of one reader that starts with the token. */
  static Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    Optional<TimeReading> longest = Optional.empty();
    if (!mayOpen(t, token)) {
      return longest;
    }
    ImmutableList<TimeReader> readers = BY_WORD.get(key(t, token));
    if (readers == null) {
      return longest;
    }
    int reached = 0;
    for (TimeReader reader : readers) {
      Optional<TimeReading> reading = reader.at(scene, token);
      if (reading.isPresent() && reading.get().to() > reached) {
        reached = reading.get().to();
        longest = reading;
      }
    }
    return longest;
  }

  private static String key(TimeTokens t, int token) {
    if (!t.isNumber(token)) {
      return t.word(token);
    }
    return TimeNumber.isSuffix(t.word(token + 1)) ? TimeReader.ORDINAL : TimeReader.NUMBER;
  }
}
