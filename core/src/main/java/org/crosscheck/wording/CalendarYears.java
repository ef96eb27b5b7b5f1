package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Years, decades, quarters and seasons: {@code in 2014}, {@code the 1980s}, {@code the third quarter of 2016}. */
final class CalendarYears implements TimeReader {
  /** What stands before a year and not before a count, unless something countable follows. */
  private static final ImmutableSet<String> LEADS = DateWords.set(
      "in since until till during from by before after through of year fiscal mid early late between"
          + " throughout around circa summer spring autumn fall winter for to into due");

  private static final ImmutableSet<String> PARTS = DateWords.set("mid early late pre post");

  private static final ImmutableSet<String> ARTICLES =
      DateWords.set("the a an his her their its s this that");

  private static final ImmutableSet<String> SMALL_WORDS = DateWords.set(
      "in of to and or at by on for as was has had is are were who but killed wounded injured died");

  private static final ImmutableSet<String> SEASONS = DateWords.set("spring summer autumn winter");

  private static final ImmutableSet<String> OPENS =
      DateWords.set(NUMBER + " " + ORDINAL + " first second third fourth", SEASONS);

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    if (t.digits(token) == 4) {
      return year(t, token);
    }
    return DateWords.ordinal(t.word(token))
        .filter(n -> n <= 4)
        .flatMap(n -> quarter(scene, token, n))
        .or(() -> season(t, token));
  }

  private static Optional<TimeReading> year(TimeTokens t, int token) {
    if (!TimeYears.isYear(t, token)) {
      return Optional.empty();
    }
    int year = t.number(token);
    if (t.is(token + 1, "s") && t.isGlued(token + 1) && year % 10 == 0) {
      TimePeriod decade = TimePeriod.year(year).until(TimePeriod.year(year + 9));
      return Optional.of(TimeReading.incident(token, token + 2, decade));
    }
    Optional<Integer> quarter =
        DateWords.ordinal(t.word(token + 1)).filter(n -> n <= 4 && t.is(token + 2, "quarter"));
    if (quarter.isPresent()) {
      return quarter.map(n -> TimeReading.incident(token, token + 3, TimePeriod.quarter(year, n)));
    }
    return isNamed(t, token)
        ? Optional.of(TimeReading.incident(token, token + 1, TimePeriod.year(year)))
        : Optional.empty();
  }

  private static boolean isNamed(TimeTokens t, int token) {
    if (t.number(token) < 1800
        || isAddress(t, token)
        || TimeNouns.isPeople(t, token + 1)
        || isInWord(t, token)) {
      return false;
    }
    String before = t.word(token - 1);
    boolean part = t.isDash(token - 1) && PARTS.contains(t.word(token - 2));
    boolean enclosed = before.equals("(") && (t.is(token + 1, ")") || t.isDash(token + 1));
    boolean listed =
        (before.equals("and") || before.equals("or") || before.equals(",") || t.isDash(token - 1))
            && TimeYears.isYear(t, token - 2);
    boolean adjective = ARTICLES.contains(before)
        || (ARTICLES.contains(t.word(token - 2)) && t.isLowerCase(token - 1));
    boolean counted = TimeNouns.isCounted(t, token + 1)
        && !(before.equals("since") && t.is(token + 1, "were"))
        && !before.equals("fiscal");
    boolean noun = adjective && isNoun(t, token + 1) && !TimeNouns.isPeople(t, token + 2);
    return noun
        || (!counted
            && (LEADS.contains(before) || enclosed || listed || part || isListStart(t, token)));
  }

  /** True for {@code the 1800 block} and {@code the 1800-1900 block} of a street. */
  private static boolean isAddress(TimeTokens t, int token) {
    int behind = t.isDash(token + 1) && t.isNumber(token + 2) ? token + 3 : token + 1;
    return t.is(behind, "block") || t.is(behind, "blocks");
  }

  private static boolean isNoun(TimeTokens t, int token) {
    return (t.isLowerCase(token) || t.isCapital(token)) && !SMALL_WORDS.contains(t.word(token));
  }

  /** True for {@code 1990 and 1991}. */
  private static boolean isListStart(TimeTokens t, int token) {
    boolean joined = t.is(token + 1, "and")
        || t.is(token + 1, "or")
        || t.is(token + 1, "to")
        || t.isDash(token + 1);
    return joined
        && TimeYears.isYear(t, token + 2)
        && t.number(token + 2) > t.number(token)
        && t.number(token + 2) < t.number(token) + 100
        && !TimeNouns.isCounted(t, token + 3);
  }

  /** True for money, sizes and the like: {@code $2014}, {@code 2014m}. */
  private static boolean isInWord(TimeTokens t, int token) {
    boolean signed =
        t.isGlued(token) && !t.is(token - 1, "(") && !t.isDash(token - 1) && !t.is(token - 1, ",");
    boolean longer = t.isGlued(token + 1) && (t.isLowerCase(token + 1) || t.is(token + 1, "%"));
    return signed || longer;
  }

  private static Optional<TimeReading> quarter(TimeScene scene, int token, int quarter) {
    TimeTokens t = scene.tokens();
    int word = t.isDash(token + 1) ? token + 2 : token + 1;
    word = t.is(word, "fiscal") ? word + 1 : word;
    if (!t.is(word, "quarter")) {
      return Optional.empty();
    }
    int behind = word + 1;
    int of = t.is(behind, "of") ? behind + 1 : behind;
    Optional<TimeNumber> year = TimeYears.at(t, of);
    TimePeriod period = year.map(found -> TimePeriod.quarter(found.value(), quarter))
        .orElseGet(() -> scene.anchor().from(Precision.MONTH, day -> nearestPast(day, quarter)));
    return Optional.of(
        TimeReading.incident(token, year.map(TimeNumber::to).orElse(behind), period));
  }

  private static TimePeriod nearestPast(LocalDate day, int quarter) {
    boolean begun = (day.getMonthValue() + 2) / 3 >= quarter;
    return TimePeriod.quarter(day.getYear() - (begun ? 0 : 1), quarter);
  }

  /** A season is no fixed set of days, and not the same one in the south. */
  private static Optional<TimeReading> season(TimeTokens t, int token) {
    int of = t.is(token + 1, "of") ? token + 2 : token + 1;
    return SEASONS.contains(t.word(token)) && TimeYears.isYear(t, of)
        ? Optional.of(TimeReading.incident(token, of + 1, TimePeriod.unplaced(Precision.MONTH)))
        : Optional.empty();
  }
}
