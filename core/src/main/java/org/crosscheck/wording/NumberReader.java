package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.wording.FigureMention.Unit;

/** Reads one number expression without the bound words around it: a number, range, share, ordinal or vague word. */
final class NumberReader {
  /**
   * A number expression.
   *
   * @param takesBounds whether words such as {@code at least} can belong to it
   */
  record Core(int from, int to, Interval interval, Unit unit, boolean takesBounds) {
    static Core count(int from, int to, Interval interval) {
      return new Core(from, to, interval, Unit.COUNT, true);
    }

    static Core share(int from, int to, Interval interval) {
      return new Core(from, to, interval.asPercent(), Unit.PERCENT, true);
    }
  }

  private static final Phrases<Interval> SHARES = VagueWords.shares();
  private static final Set<String> NOBODY = ImmutableSet.of("none", "nobody");
  private static final Set<String> PERCENT = ImmutableSet.of("percent", "%", "pct", "percentage");
  private static final Set<String> SCORES_AFTER =
      ImmutableSet.of("of", "were", "are", "have", "more", "dead");

  private final Tokens tokens;
  private final CardinalReader cardinals;
  private final RangeReader ranges;
  private final FractionReader fractions;
  private final Phrases<Interval> vague;

  NumberReader(Tokens tokens, CardinalReader cardinals, Phrases<Interval> vague) {
    this.tokens = tokens;
    this.cardinals = cardinals;
    this.ranges = new RangeReader(tokens, cardinals);
    this.fractions = new FractionReader(tokens, cardinals);
    this.vague = vague;
  }

  Optional<Core> at(int from) {
    return vague(from)
        .or(() -> fractions.at(from))
        .or(() -> ordinal(from))
        .or(() -> number(from))
        .or(() -> none(from));
  }

  /** Whether a number begins at a token, so that the words before it are its own. */
  boolean startsNumber(int at) {
    return cardinals.at(at).isPresent();
  }

  private Optional<Core> vague(int from) {
    if (tokens.is(from, "scores") && !SCORES_AFTER.contains(tokens.word(from + 1))) {
      return Optional.empty();
    }
    Optional<Core> share =
        SHARES.at(tokens, from).map(match -> Core.share(from, match.to() - 1, match.value()));
    return share.or(() -> vague.at(tokens, from).map(match -> vague(match)));
  }

  /** The {@code of} belongs to the noun, not to the number. */
  private Core vague(Phrases.Match<Interval> match) {
    int to = tokens.is(match.to() - 1, "of") ? match.to() - 1 : match.to();
    return Core.count(match.from(), to, match.value());
  }

  private Optional<Core> number(int from) {
    return cardinals
        .at(from)
        .map(number -> ranges.from(number).orElseGet(() -> plain(number)))
        .or(() -> ranges.at(from))
        .map(this::withPercent);
  }

  private static Core plain(Cardinal number) {
    return Core.count(number.from(), number.to(), Interval.exactly(number.value()));
  }

  private Core withPercent(Core core) {
    int to = core.to();
    if (PERCENT.contains(tokens.word(to))) {
      return Core.share(core.from(), to + 1, core.interval());
    }
    boolean twoWords = tokens.is(to, "per") && tokens.is(to + 1, "cent");
    return twoWords ? Core.share(core.from(), to + 2, core.interval()) : core;
  }

  private Optional<Core> ordinal(int from) {
    return ordinalEnd(from)
        .map(end -> new Core(from, end, Interval.exactly(ordinalValue(from)), Unit.ORDINAL, false));
  }

  private Optional<Integer> ordinalEnd(int from) {
    if (tokens.isNumber(from)) {
      boolean suffix = tokens.isGluedToNext(from)
          && Set.of("st", "nd", "rd", "th").contains(tokens.word(from + 1));
      return suffix ? Optional.of(from + 2) : Optional.empty();
    }
    if (NumberWords.ordinal(tokens.word(from)).isPresent()) {
      return Optional.of(from + 1);
    }
    boolean compound = NumberWords.tens(tokens.word(from)).isPresent()
        && tokens.is(from + 1, "-")
        && NumberWords.ordinal(tokens.word(from + 2)).isPresent();
    return compound ? Optional.of(from + 3) : Optional.empty();
  }

  private double ordinalValue(int from) {
    if (tokens.isNumber(from)) {
      return NumberShape.value(tokens.spelt(from));
    }
    OptionalDouble plain = NumberWords.ordinal(tokens.word(from));
    return plain.isPresent()
        ? plain.getAsDouble()
        : NumberWords.tens(tokens.word(from)).orElse(0)
            + NumberWords.ordinal(tokens.word(from + 2)).orElse(0);
  }

  /** {@code none}, {@code no one}, and {@code no} before a noun that news counts. */
  private Optional<Core> none(int from) {
    int length = 0;
    if (NOBODY.contains(tokens.word(from))) {
      length = 1;
    } else if (tokens.is(from, "no")) {
      length = noLength(from);
    }
    return length == 0
        ? Optional.empty()
        : Optional.of(new Core(
            from, from + length, new Interval(0, 0, Bound.EXACT, false), Unit.COUNT, false));
  }

  private int noLength(int no) {
    if (tokens.is(no + 1, "one")) {
      return 2;
    }
    if (tokens.is(no + 1, "-") && tokens.is(no + 2, "one")) {
      return 3;
    }
    return countsAt(no + 1) || (tokens.isWord(no + 1) && countsAt(no + 2)) ? 1 : 0;
  }

  private boolean countsAt(int at) {
    return CountedNouns.at(tokens, at)
        .filter(noun ->
            noun.value() == CountedNouns.Sort.PERSON || noun.value() == CountedNouns.Sort.HARM)
        .isPresent();
  }
}
