package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Windows that end with the report: {@code the last 48 hours}, {@code in three days}, {@code third straight day}. */
final class PastWindows implements TimeReader {
  private static final ImmutableSet<String> ENCLOSING = DateWords.set("in within inside");
  private static final ImmutableSet<String> LIMITS =
      DateWords.set("under just about around barely only nearly almost");

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int word = t.is(token, "the") ? token + 1 : token;
    return switch (t.word(word)) {
      case "last", "past" -> counted(scene, token, word + 1, -1);
      case "next", "coming" -> counted(scene, token, word + 1, 1);
      case "previous", "preceding", "first", "final", "recent", "latest", "following" ->
        vague(t, token, word);
      default -> straight(scene, token, word).or(() -> enclosed(scene, token));
    };
  }

  private static Optional<TimeReading> counted(
      TimeScene scene, int from, int token, int direction) {
    TimeTokens t = scene.tokens();
    Optional<TimeLength> length = TimeLength.at(t, token);
    if (length.isPresent()) {
      return length.map(
          found -> TimeReading.within(from, found.to(), period(scene, found, direction)));
    }
    boolean single = !t.is(token - 1, "last") && !t.is(token - 1, "next");
    return DateWords.unit(t.word(token))
        .filter(unit -> single || DateWords.isPlural(t.word(token)))
        .map(unit -> new TimeLength(
            token + 1, DateWords.isPlural(t.word(token)) ? Optional.empty() : Optional.of(1), unit))
        .map(found -> TimeReading.within(from, found.to(), period(scene, found, direction)));
  }

  private static Optional<TimeReading> vague(TimeTokens t, int from, int word) {
    boolean plural =
        DateWords.isPlural(t.word(word + 1)) && DateWords.unit(t.word(word + 1)).isPresent();
    int to = TimeLength.at(t, word + 1).map(TimeLength::to).orElse(plural ? word + 2 : -1);
    return to < 0
        ? Optional.empty()
        : Optional.of(TimeReading.length(from, to, TimePeriod.unplaced(Precision.UNKNOWN)));
  }

  /** {@code Third straight day}: three days, the day of publication among them. */
  private static Optional<TimeReading> straight(TimeScene scene, int from, int token) {
    TimeTokens t = scene.tokens();
    Optional<Integer> ordinal = DateWords.ordinal(t.word(token)).or(() -> ordinal(t, token));
    int word = t.isNumber(token) ? token + 2 : token + 1;
    boolean row = t.is(word, "straight") || t.is(word, "consecutive") || t.is(word, "successive");
    return DateWords.unit(t.word(word + 1))
        .filter(unit -> row && ordinal.filter(n -> n > 1).isPresent())
        .map(unit ->
            new TimeLength(word + 2, ordinal.map(n -> unit.isDateBased() ? n - 1 : n), unit))
        .map(length -> TimeReading.within(from, length.to(), period(scene, length, -1)));
  }

  /** {@code 3rd} as three. */
  static Optional<Integer> ordinal(TimeTokens t, int token) {
    return switch (t.word(token + 1)) {
      case "st", "nd", "rd", "th" -> Optional.of(t.number(token)).filter(n -> n > 0 && n < 1000);
      default -> Optional.empty();
    };
  }

  /** {@code In three days}: what is reported took no longer. The span is the length, without the preposition. */
  private static Optional<TimeReading> enclosed(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    return TimeLength.at(t, token)
        .filter(length -> isEnclosed(t, token))
        .filter(length -> length.precision().compareTo(Precision.MONTH) <= 0)
        .map(length -> t.is(length.to(), "'") || t.is(length.to(), "’")
            ? ahead(scene, token, length)
            : TimeReading.within(token, length.to(), period(scene, length, -1)));
  }

  private static boolean isEnclosed(TimeTokens t, int token) {
    int before = LIMITS.contains(t.word(token - 1)) ? token - 2 : token - 1;
    before = t.is(before, "than") ? before - 2 : before;
    return ENCLOSING.contains(t.word(before)) && !isSuperlative(t, before);
  }

  /** {@code The deadliest attack in two weeks} and {@code the first time in months} count nothing. */
  private static boolean isSuperlative(TimeTokens t, int token) {
    for (int i = token - 1; i > token - 6; i--) {
      String word = t.word(i);
      if (word.equals("first")
          || word.equals("worst")
          || (word.endsWith("est") && word.length() > 5)) {
        return true;
      }
    }
    return t.is(token - 1, "time");
  }

  private static TimeReading ahead(TimeScene scene, int from, TimeLength length) {
    int to = scene.tokens().is(length.to() + 1, "time") ? length.to() + 2 : length.to();
    return TimeReading.incident(from, to, TimePeriod.unplaced(length.precision()));
  }

  private static TimePeriod period(TimeScene scene, TimeLength length, int direction) {
    TimeLength days = length.inDays();
    return days.amount()
        .map(amount -> scene.anchor().from(length.precision(), day -> {
          LocalDate other = day.plus((long) amount * direction, days.unit());
          return direction < 0
              ? TimePeriod.between(other, day, length.precision())
              : TimePeriod.between(day, other, length.precision());
        }))
        .orElse(TimePeriod.unplaced(length.precision()));
  }
}
