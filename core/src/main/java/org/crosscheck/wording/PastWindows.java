package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crosscheck.claim.Precision;

/** Windows that end or start with the report: {@code the last 48 hours}, {@code third straight day}. */
final class PastWindows implements TimeReader {
  private static final ImmutableSet<String> OPENS = DateWords.set(
      "the last past next coming previous preceding first final recent latest following " + ORDINAL,
      DateWords.ordinalNames());

  @Override
  public ImmutableSet<String> opens() {
    return OPENS;
  }

  @Override
  public Optional<TimeReading> at(TimeScene scene, int token) {
    TimeTokens t = scene.tokens();
    int word = t.is(token, "the") ? token + 1 : token;
    return switch (t.word(word)) {
      case "last", "past" -> counted(scene, token, word + 1, -1);
      case "next", "coming" -> counted(scene, token, word + 1, 1);
      case "previous", "preceding", "first", "final", "recent", "latest", "following" ->
        straight(scene, token, word).or(() -> vague(t, token, word));
      default -> straight(scene, token, word);
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
    return to < 0 ? Optional.empty() : Optional.of(TimeReading.length(from, to, Precision.UNKNOWN));
  }

  /** {@code Third straight day}, {@code for a third day}: three days, the day of publication among them. */
  private static Optional<TimeReading> straight(TimeScene scene, int from, int token) {
    TimeTokens t = scene.tokens();
    int word = t.isNumber(token) ? token + 2 : token + 1;
    boolean row = t.is(word, "straight") || t.is(word, "consecutive") || t.is(word, "successive");
    int noun = row ? word + 1 : word;
    boolean running = t.is(noun + 1, "running") || (t.is(noun + 1, "in") && t.is(noun + 3, "row"));
    boolean again = t.is(token - 2, "for") && t.is(token - 1, "a");
    if (!row && !running && !again) {
      return Optional.empty();
    }
    Optional<Integer> ordinal = DateWords.ordinal(t.word(token)).or(() -> ordinal(t, token));
    int to = running ? noun + (t.is(noun + 1, "in") ? 4 : 2) : noun + 1;
    return DateWords.unit(t.word(noun))
        .filter(unit -> ordinal.filter(n -> n > 1).isPresent())
        .filter(unit -> unit.compareTo(ChronoUnit.HOURS) >= 0)
        .map(unit -> new TimeLength(to, ordinal.map(n -> unit.isDateBased() ? n - 1 : n), unit))
        .map(length -> TimeReading.within(from, length.to(), period(scene, length, -1)));
  }

  /** {@code 3rd} as three. */
  static Optional<Integer> ordinal(TimeTokens t, int token) {
    return TimeNumber.isSuffix(t.word(token + 1))
        ? Optional.of(t.number(token)).filter(n -> n > 0 && n < 1000)
        : Optional.empty();
  }

  /** The days from so long before the report to the report, or from the report to so long after it. */
  static TimePeriod period(TimeScene scene, TimeLength length, int direction) {
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
