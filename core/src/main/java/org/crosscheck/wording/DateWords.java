package org.crosscheck.wording;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that name months, weekdays, units and numbers, all in lower case. */
final class DateWords {
  private static final ImmutableMap<String, Month> MONTHS = months();
  private static final ImmutableMap<String, DayOfWeek> WEEKDAYS = weekdays();

  private static final ImmutableMap<String, ChronoUnit> UNITS =
      ImmutableMap.<String, ChronoUnit>builder()
          .put("second", ChronoUnit.SECONDS)
          .put("minute", ChronoUnit.MINUTES)
          .put("hour", ChronoUnit.HOURS)
          .put("day", ChronoUnit.DAYS)
          .put("night", ChronoUnit.DAYS)
          .put("week", ChronoUnit.WEEKS)
          .put("fortnight", ChronoUnit.WEEKS)
          .put("month", ChronoUnit.MONTHS)
          .put("year", ChronoUnit.YEARS)
          .put("decade", ChronoUnit.DECADES)
          .put("century", ChronoUnit.CENTURIES)
          .put("centurie", ChronoUnit.CENTURIES)
          .buildOrThrow();

  private static final ImmutableMap<String, Integer> ORDINALS = ordinals();
  private static final ImmutableMap<String, Integer> CARDINALS = numbered(
      1,
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
          + " seventeen eighteen nineteen");
  private static final ImmutableMap<String, Integer> TENS =
      numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety");

  /** Written like another word, so they need a capital and a company that makes them months. */
  private static final ImmutableSet<String> HOMONYMS =
      ImmutableSet.of("may", "march", "mar", "dec", "jan", "august");

  private static final ImmutableSet<String> PARTS_OF_DAY = ImmutableSet.of(
      "morning", "afternoon", "evening", "night", "dawn", "noon", "midday", "midnight", "dusk");

  private DateWords() {}

  private static ImmutableMap<String, Month> months() {
    ImmutableMap.Builder<String, Month> months = ImmutableMap.builder();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      if (name.length() > 3) {
        months.put(name.substring(0, 3), month);
      }
    }
    return months.put("sept", Month.SEPTEMBER).buildOrThrow();
  }

  private static ImmutableMap<String, DayOfWeek> weekdays() {
    ImmutableMap.Builder<String, DayOfWeek> days = ImmutableMap.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
      days.put(name.substring(0, 3), day);
    }
    return days.put("tues", DayOfWeek.TUESDAY)
        .put("thur", DayOfWeek.THURSDAY)
        .put("thurs", DayOfWeek.THURSDAY)
        .buildOrThrow();
  }

  private static ImmutableMap<String, Integer> ordinals() {
    Map<String, Integer> low = numbered(
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    return ImmutableMap.<String, Integer>builder()
        .putAll(low)
        .put("thirtieth", 30)
        .buildOrThrow();
  }

  private static ImmutableMap<String, Integer> numbered(int first, String words) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    int n = first;
    for (String word : words.split(" ")) {
      numbers.put(word, n++);
    }
    return numbers.buildOrThrow();
  }

  /** Words with a blank between them. */
  static ImmutableSet<String> set(String words) {
    return ImmutableSet.copyOf(words.split(" "));
  }

  /** Words with a blank between them, and those of other sets. */
  @SafeVarargs
  static ImmutableSet<String> set(String words, ImmutableSet<String>... others) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    all.addAll(set(words));
    for (ImmutableSet<String> other : others) {
      all.addAll(other);
    }
    return all.build();
  }

  static ImmutableSet<String> monthNames() {
    return MONTHS.keySet();
  }

  /** The weekdays in the singular. */
  static ImmutableSet<String> weekdayNames() {
    return WEEKDAYS.keySet();
  }

  static ImmutableSet<String> ordinalNames() {
    return ORDINALS.keySet();
  }

  /** What a number in words starts with. */
  static ImmutableSet<String> numberNames() {
    return set("half", CARDINALS.keySet(), TENS.keySet());
  }

  static ImmutableSet<String> pluralUnits() {
    return UNITS.keySet().stream().map(unit -> unit + "s").collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> units() {
    return UNITS.keySet();
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /** True when the word may also be no month: {@code may}, {@code march}. */
  static boolean isHomonym(String word) {
    return HOMONYMS.contains(word) || (word.length() == 3 && MONTHS.containsKey(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  static boolean isPartOfDay(String word) {
    return PARTS_OF_DAY.contains(word);
  }

  /** The unit that a word names in the singular or the plural. */
  static Optional<ChronoUnit> unit(String word) {
    ChronoUnit unit = UNITS.get(word);
    return Optional.ofNullable(unit == null ? UNITS.get(singular(word)) : unit);
  }

  static boolean isPlural(String word) {
    return word.endsWith("s") && UNITS.containsKey(singular(word));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** One to nineteen. */
  static Optional<Integer> cardinal(String word) {
    return Optional.ofNullable(CARDINALS.get(word));
  }

  /** Twenty, thirty and so on to ninety, as the number itself. */
  static Optional<Integer> tens(String word) {
    return Optional.ofNullable(TENS.get(word)).map(n -> n * 10);
  }

  /** First to twentieth, and thirtieth. */
  static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }
}
