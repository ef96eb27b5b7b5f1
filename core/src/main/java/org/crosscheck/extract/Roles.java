package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/** Tells the numbers that count nobody: ages, dates, money, names and the like. */
final class Roles {
  private static final Set<String> DASHES =
      ImmutableSet.of("-", "\u2010", "\u2011", "\u2013", "/", ":");
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2099;
  private static final double OLDEST = 120;

  private final Tokens tokens;
  private final List<TimeSpan> times;
  private final int sentenceStart;
  private final NumberNames names;

  Roles(Tokens tokens, List<TimeSpan> times, Sentence sentence) {
    this.sentenceStart = sentence.from();
    this.names = new NumberNames(tokens, sentence);
    this.tokens = tokens;
    this.times = times;
  }

  /** Why the number is no claim; empty when it may be one. */
  Optional<Role> of(Expression number) {
    return byKind(number)
        .or(() -> byTime(number))
        .or(() -> byName(number))
        .or(() -> byUnit(number))
        .or(() -> byAge(number))
        .or(() -> names.of(number))
        .or(() -> byExclusion(number));
  }

  private Optional<Role> byKind(Expression number) {
    if (number.is(Unit.ORDINAL)) {
      return Optional.of(Role.ORDINAL);
    }
    boolean belowZero = !number.figure().isNumber();
    // a chain too long for a figure is told as below zero, but begins with no minus
    if (belowZero && tokens.isNumber(number.from())) {
      return Optional.of(Role.CHAIN);
    }
    if (belowZero || (number.figure().high() == 0 && isOfOthers(number.to()))) {
      return Optional.of(Role.OTHER);
    }
    if (isNeither(number.from())) {
      return Optional.of(Role.ANAPHORA);
    }
    double low = number.figure().low();
    boolean fraction = number.is(Unit.COUNT) && low != Math.rint(low);
    return fraction ? Optional.of(Role.OTHER) : Optional.empty();
  }

  /** {@code neither of the two}, {@code none of the four}. */
  private boolean isNeither(int from) {
    return tokens.is(from - 1, "the")
        && tokens.is(from - 2, "of")
        && (tokens.is(from - 3, "neither") || tokens.is(from - 3, "none"));
  }

  /** {@code no other injuries}: says nothing about the injuries told before. */
  private boolean isOfOthers(int to) {
    return Set.of("other", "others", "further", "additional", "more", "new", "immediate")
        .contains(tokens.word(to));
  }

  private Optional<Role> byTime(Expression number) {
    int from = number.from();
    int to = number.to();
    if (isInTime(from, to) && !isHarmed(to)) {
      return Optional.of(Role.DATE);
    }
    if (WordClass.CLOCK.has(tokens, to) || (isDigits(number) && isClock(from, to))) {
      return Optional.of(Role.CLOCK);
    }
    double value = number.figure().low();
    boolean year = number.figure().isPoint()
        && value >= FIRST_YEAR
        && value <= LAST_YEAR
        && isDigits(number)
        && number.mention().figure().text().length() == 4
        && !CountedNouns.isPerson(tokens, to)
        && (!CountedNouns.isPerson(tokens, to + 1)
            || Trigger.predicateAt(tokens, to).isPresent())
        && Trigger.nounAt(tokens, to).isEmpty();
    return year ? Optional.of(Role.DATE) : Optional.empty();
  }

  /** Whether one of the times, which are in order, stands there. */
  private boolean isInTime(int from, int to) {
    int before = Ordered.firstAt(times, TimeSpan::from, to) - 1;
    return before >= 0 && times.get(before).to() > from;
  }

  private boolean isHarmed(int to) {
    return CountedNouns.isPerson(tokens, to);
  }

  private boolean isDigits(Expression number) {
    return number.to() == number.from() + 1 && tokens.isNumber(number.from());
  }

  private boolean isClock(int from, int to) {
    return (tokens.is(to, ":") && tokens.isGluedToNext(to) && tokens.isGluedToNext(to - 1))
        || (tokens.is(from - 1, ":")
            && tokens.isGluedToNext(from - 2)
            && tokens.isGluedToNext(from - 1)
            && tokens.isNumber(from - 2));
  }

  private Optional<Role> byName(Expression number) {
    int from = number.from();
    boolean glued = tokens.isGluedToNext(from - 1)
        && DASHES.contains(tokens.word(from - 1))
        && tokens.isGluedToNext(from - 2);
    if (glued) {
      return Optional.of(tokens.isWord(from - 2) ? Role.NAME : Role.CHAIN);
    }
    int to = number.to();
    boolean chain = DASHES.contains(tokens.word(to))
        && tokens.isGluedToNext(to - 1)
        && tokens.isGluedToNext(to)
        && tokens.isNumber(to + 1);
    if (chain) {
      return Optional.of(Role.CHAIN);
    }
    if (isProperName(from, to)) {
      return Optional.of(Role.NAME);
    }
    if (tokens.isNumber(from) && isAddress(to)) {
      return Optional.of(Role.ADDRESS);
    }
    boolean named = (WordClass.NAMED.has(tokens, from - 1)
            && (tokens.isCapitalised(from - 1) || tokens.isNumber(from)))
        || (tokens.is(from - 1, ".")
            && WordClass.NAMED.has(tokens, from - 2)
            && from > sentenceStart
            && tokens.isNumber(from))
        || tokens.is(from - 1, "#");
    return named && !CountedNouns.isPerson(tokens, to) ? Optional.of(Role.NAME) : Optional.empty();
  }

  /** {@code the Three Kings were}: capitals among small letters. */
  private boolean isProperName(int from, int to) {
    boolean capitals = tokens.isCapitalised(from) && tokens.isCapitalised(to);
    boolean named = tokens.is(from - 1, "the") && !tokens.isCapitalised(to + 1);
    return capitals && named && tokens.isWord(to + 1);
  }

  private boolean isAddress(int to) {
    boolean block = tokens.is(to, "block") || (tokens.is(to, "-") && tokens.is(to + 1, "block"));
    boolean street = tokens.isCapitalised(to)
        && !CountedNouns.isPerson(tokens, to)
        && Trigger.predicateAt(tokens, to).isEmpty()
        && (WordClass.STREET.has(tokens, to + 1) || WordClass.STREET.has(tokens, to + 2))
        && (tokens.isCapitalised(to + 1) || tokens.isCapitalised(to + 2));
    return block || street;
  }

  private Optional<Role> byUnit(Expression number) {
    int from = number.from();
    int unit = unitAfter(number.to());
    if (WordClass.CURRENCY.has(tokens, from - 1)
        || WordClass.MONEY.has(tokens, unit)
        || startsWithCurrency(number)) {
      return Optional.of(Role.MONEY);
    }
    if (isCalibre(number) || isPar(number.to())) {
      return Optional.of(Role.SIZE);
    }
    if (WordClass.DURATION.has(tokens, unit)) {
      return Optional.of(isAge(unit) ? Role.AGE : Role.DURATION);
    }
    return WordClass.MEASURED.has(tokens, unit) ? Optional.of(Role.SIZE) : Optional.empty();
  }

  /** {@code 120MM}, {@code 9mm}: no millions. */
  private boolean isCalibre(Expression number) {
    String text = number.figure().text().toLowerCase(Locale.ROOT);
    return text.endsWith("mm") && Character.isDigit(text.charAt(text.length() - 3));
  }

  /** {@code 3 under par}. */
  private boolean isPar(int to) {
    return tokens.is(to + 1, "par") && (tokens.is(to, "under") || tokens.is(to, "over"));
  }

  private boolean startsWithCurrency(Expression number) {
    for (int i = number.from(); i < number.to(); i++) {
      if (WordClass.CURRENCY.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private int unitAfter(int to) {
    int at = tokens.is(to, "-") || tokens.is(to, "\u2010") || tokens.is(to, "\u2011") ? to + 1 : to;
    boolean adjective = Set.of(
            "more", "full", "consecutive", "straight", "long", "square", "whole", "cubic")
        .contains(tokens.word(at));
    return adjective ? at + 1 : at;
  }

  private boolean isAge(int unit) {
    int at = tokens.is(unit + 1, "-") ? unit + 2 : unit + 1;
    return tokens.is(at, "old") || tokens.is(at, "olds");
  }

  private Optional<Role> byAge(Expression number) {
    int from = number.from();
    int to = number.to();
    boolean possible = number.figure().low() <= OLDEST && number.figure().isPoint();
    boolean aged = WordClass.AGE.has(tokens, from - 1)
        || (tokens.is(to, "-") && tokens.is(to + 1, "and"))
        || gluedPlural(to);
    boolean apposed = (isDigits(number) || isOfPerson(number))
        && (tokens.is(from - 1, ",") || tokens.is(from - 1, "("))
        && (closes(to) || (tokens.is(to, "and") && tokens.isNumber(to + 1)))
        && tokens.isWord(from - 2);
    boolean listed = isDigits(number)
        && ((tokens.is(to, "-") && tokens.is(to + 1, ","))
            || (tokens.is(from - 1, "and")
                && tokens.isNumber(from - 2)
                && tokens.is(from - 3, ",")));
    return possible && (aged || apposed || listed) ? Optional.of(Role.AGE) : Optional.empty();
  }

  /** {@code a boy, two, was}, {@code Jane Roe, nine, was}: seldom, and where it can be nothing else. */
  private boolean isOfPerson(Expression number) {
    int person = number.from() - 2;
    boolean named = tokens.isCapitalised(person) && tokens.isCapitalised(person - 1);
    boolean told = WordClass.MALE.has(tokens, person) || WordClass.FEMALE.has(tokens, person);
    return number.to() == number.from() + 1 && (named || told);
  }

  /** {@code Ali, 14, was}: an age; {@code In Homs, 14, …} does not occur. */
  private boolean closes(int to) {
    return Set.of(",", ")", ".", ";").contains(tokens.word(to))
        || (tokens.is(to, "of") && tokens.isCapitalised(to + 1));
  }

  /** {@code not counting the two attackers}. */
  private Optional<Role> byExclusion(Expression number) {
    int at = number.from() - 1;
    while (WordClass.BEFORE_COUNTED.has(tokens, at)) {
      at--;
    }
    boolean counting = tokens.is(at - 1, "not") && WordClass.INCLUDING.has(tokens, at);
    boolean than = tokens.is(at - 1, "other") && tokens.is(at, "than");
    boolean except = tokens.is(at, "excluding") || tokens.is(at, "except");
    return counting || than || except ? Optional.of(Role.EXCLUDED) : Optional.empty();
  }

  private boolean gluedPlural(int to) {
    return tokens.is(to, "s") && tokens.isGluedToNext(to - 1);
  }
}
