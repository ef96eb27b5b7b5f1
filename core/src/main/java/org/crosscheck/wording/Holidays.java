package org.crosscheck.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Holidays, listed in {@code holidays.txt}: {@code Christmas Eve}, {@code last Easter}, {@code Thanksgiving 2016}. */
final class Holidays implements TimeReader {
  /** A holiday's name, cut as {@link TimeTokens} cuts a text, and its day. */
  private record Named(ImmutableList<String> words, YearDay day) {}

  private static final ImmutableListMultimap<String, Named> BY_FIRST_WORD = byFirstWord();

  private static final ImmutableSet<String> OPENS =
      DateWords.set("last next previous following", BY_FIRST_WORD.keySet());

  private static ImmutableListMultimap<String, Named> byFirstWord() {
    ImmutableListMultimap.Builder<String, Named> names = ImmutableListMultimap.builder();
    WordLists.read(Holidays.class, "holidays.txt").forEach((day, name) -> {
      ImmutableList<String> words = ImmutableList.copyOf(words(name));
      names.put(words.get(0), new Named(words, YearDay.of(day)));
    });
    return names.build();
  }

  /** Marks by themselves: {@code new year ' s day}. */
  private static String[] words(String name) {
    boolean plain = name.chars().allMatch(c -> c == ' ' || (c >= 'a' && c <= 'z'));
    String apart = plain ? name : name.replaceAll("([^a-z ])", " $1 ").strip();
    return apart.split(plain ? " " : " +", -1);
  }

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int name = BY_FIRST_WORD.containsKey(t.word(token)) ? token : token + 1;
    Optional<Named> longest = Optional.empty();
    for (Named named : BY_FIRST_WORD.get(t.word(name))) {
      int length = longest.map(found -> found.words().size()).orElse(0);
      if (named.words().size() > length && isNamed(t, name, named.words())) {
        longest = Optional.of(named);
      }
    }
    return longest.map(
        named -> dated(scene, token, name > token, name + named.words().size(), named.day()));
  }

  private static boolean isNamed(TimeTokens t, int token, ImmutableList<String> words) {
    if (CalendarDates.monthBesideDay(t, token).isEmpty() && t.is(token, "may")) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean apostrophe = words.get(i).equals("'") && t.is(token + i, "\u2019");
      if (!apostrophe && !t.is(token + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static TimeReading dated(
      TimeScene scene, int from, boolean stepped, int behind, YearDay day) {
    TimeTokens t = scene.tokens();
    if (day.isMoving()) {
      int to = TimeYears.isYear(t, behind) ? behind + 1 : behind;
      return TimeReading.incident(from, to, TimePeriod.unplaced(Precision.DAY));
    }
    Optional<TimeNumber> year = TimeYears.at(t, behind);
    TimePeriod period = year.map(found -> TimePeriod.day(day.in(found.value())))
        .orElseGet(() -> stepped ? stepped(scene, from, day) : plain(scene, from, day));
    int to = year.map(TimeNumber::to).orElse(behind);
    return day.isLikely()
        ? TimeReading.incident(from, to, TimePeriod.unplaced(Precision.DAY)).likeliest(period)
        : TimeReading.incident(from, to, period);
  }

  private static TimePeriod plain(TimeScene scene, int from, YearDay day) {
    return scene.anchor().yearly(day::in, TimeOutlook.of(scene.tokens(), from));
  }

  /** {@code Last Christmas}, {@code next Easter}: strictly before or after the publication. */
  private static TimePeriod stepped(TimeScene scene, int from, YearDay day) {
    boolean back = scene.tokens().is(from, "last") || scene.tokens().is(from, "previous");
    return scene.anchor().from(Precision.DAY, published -> {
      LocalDate present = day.in(published.getYear());
      boolean same = back ? present.isBefore(published) : present.isAfter(published);
      return TimePeriod.day(same ? present : day.in(published.getYear() + (back ? -1 : 1)));
    });
  }
}
