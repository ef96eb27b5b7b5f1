package org.crosscheck.extract;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Window;
import org.crosscheck.wording.TimeMention;

/** Accounts for every number and every time expression of an article. */
final class Audit {
  private final Page page;
  private final Speakers speakers;
  private final Windows windows;
  private final Scopes scopes;
  private final NumberRoles roles;

  /** Without those that no number counts. */
  private final Map<Expression, Reading> claims = new HashMap<>();

  private final Set<TimeSpan> used = new HashSet<>();
  private final BitSet dates;

  Audit(
      Page page,
      Speakers speakers,
      Windows windows,
      Scopes scopes,
      NumberRoles roles,
      List<Reading> claims) {
    this.page = page;
    this.speakers = speakers;
    this.windows = windows;
    this.scopes = scopes;
    this.roles = roles;
    this.dates = dates(page);
    for (Reading claim : claims) {
      this.claims.put(claim.expression(), claim);
      windows.span(claim).ifPresent(used::add);
    }
  }

  /** In the order of the text; where both begin together the number first. */
  List<Audited> all() {
    Stream<Audited> numbers = IntStream.range(0, page.expressions().size())
        .filter(number -> !isDate(number))
        .mapToObj(number -> number(page.expressions().get(number), roles.of(number)));
    return Stream.concat(numbers, times())
        .sorted(Comparator.comparingInt(Audited::start))
        .toList();
  }

  /** A year or a date in digits alone, {@code 2009}, {@code 1995-01}: told once, as a time. */
  private boolean isDate(int number) {
    int next = dates.nextClearBit(page.expressions().from(number));
    return next >= page.expressions().to(number);
  }

  private static BitSet dates(Page page) {
    BitSet dates = new BitSet();
    page.times().stream()
        .filter(time -> isDigits(page, time))
        .forEach(time -> dates.set(time.from(), time.to()));
    return dates;
  }

  private static boolean isDigits(Page page, TimeSpan time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (!page.tokens().isNumber(i) && !page.tokens().is(i, "-")) {
        return false;
      }
    }
    return true;
  }

  private Audited number(Expression number, Role role) {
    int start = number.mention().start();
    int end = number.mention().end();
    Optional<Reading> claim = Optional.ofNullable(claims.get(number));
    return new Audited(
        page.article().id(),
        start,
        end,
        page.article().text().substring(start, end),
        Optional.of(number.mention()),
        role,
        claim
            .map(speakers::of)
            .orElseGet(() -> speakers.at(page.sentenceAt(number.from()), number.from())),
        claim.map(reading -> scopes.of(reading).window()).orElse(Window.UNKNOWN));
  }

  private Stream<Audited> times() {
    return page.sentences().stream()
        .flatMap(sentence -> page.timesIn(sentence).stream()
            .flatMap(time -> time.dates().stream().map(date -> time(date, time, sentence))));
  }

  /** A date as the calendar has it: what it limits is told by the claim. */
  private Audited time(TimeMention.Dated date, TimeSpan time, Sentence sentence) {
    int start = date.start();
    int end = date.end();
    return new Audited(
        page.article().id(),
        start,
        end,
        page.article().text().substring(start, end),
        Optional.empty(),
        role(time, sentence),
        speakers.at(sentence, time.from()),
        date.window());
  }

  private Role role(TimeSpan time, Sentence sentence) {
    if (used.contains(time)) {
      return Role.WINDOW;
    }
    return windows.isOfSpeaking(time, sentence) ? Role.SPEAKING : Role.TIME;
  }
}
