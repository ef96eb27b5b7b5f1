package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.wording.FigureMention.Unit;

/** Reads one number expression without the bound words around it: a number, range, share, ordinal or vague word. */
final class NumberReader {
  /**
   * A number expression.
   *
   * @param takesBounds whether words such as {@code at least} can belong to it
   * @param fraction whether a share is worded as parts of one, {@code two thirds}, and not in percent
   */
  record Core(
      int from, int to, Interval interval, Unit unit, boolean takesBounds, boolean fraction) {
    static Core count(int from, int to, Interval interval) {
      return new Core(from, to, interval, Unit.COUNT, true, false);
    }

    static Core share(int from, int to, Interval interval) {
      return new Core(from, to, interval.asPercent(), Unit.PERCENT, true, false);
    }

    static Core fraction(int from, int to, Interval interval) {
      return new Core(from, to, interval.asPercent(), Unit.PERCENT, true, true);
    }

    Core negated(int sign) {
      Unit plain = fraction ? Unit.COUNT : unit;
      return new Core(sign, to, interval.negated(), plain, takesBounds, fraction);
    }
  }

  private static final Phrases<Interval> SHARES = VagueWords.shares();
  private static final WordBits STARTS = NumberStarts.bits(SHARES);
  private static final Set<String> NOBODY = ImmutableSet.of("none", "nobody", "nil");
  private static final Set<String> SCORES_AFTER =
      ImmutableSet.of("of", "were", "are", "have", "more", "dead");

  /** Words for small numbers only can be counted in hundreds or thousands. */
  private static final double MOST_SCALED = 10;

  private final Tokens tokens;
  private final CardinalReader cardinals;
  private final RangeReader ranges;
  private final FractionReader fractions;
  private final OrdinalReader ordinals;
  private final SignReader signs;
  private final Decades decades;
  private final Phrases<Interval> vague;

  NumberReader(Tokens tokens, CardinalReader cardinals, Phrases<Interval> vague) {
    this.tokens = tokens;
    this.cardinals = cardinals;
    this.signs = new SignReader(tokens);
    this.ordinals = new OrdinalReader(tokens);
    this.ranges = new RangeReader(tokens, cardinals, signs, ordinals);
    this.fractions = new FractionReader(tokens, cardinals);
    this.decades = new Decades(tokens);
    this.vague = vague;
  }

  Optional<Core> at(int from) {
    if (!mayStart(from)) {
      return Optional.empty();
    }
    return vague(from)
        .or(() -> decades.at(from))
        .or(() -> plain(from))
        .or(() -> negative(from))
        .or(() -> none(from));
  }

  /** Most tokens of a text are none that a number can begin with; one look tells. */
  private boolean mayStart(int from) {
    if (tokens.isWord(from)) {
      return tokens.bits(from, STARTS) != 0 || vague.mayBegin(tokens, from);
    }
    return tokens.isNumber(from)
        || (tokens.isMark(from) && mayStart(tokens.word(from).charAt(0), from));
  }

  private boolean mayStart(char mark, int from) {
    return switch (mark) {
      case '-', '\u2212' -> true;
      case '.' -> tokens.isNumber(from + 1);
      default -> Character.getType(mark) == Character.OTHER_NUMBER;
    };
  }

  private Optional<Core> plain(int from) {
    return fractions.at(from).or(() -> ordinals.at(from)).or(() -> number(from));
  }

  private Optional<Core> negative(int from) {
    return signs.at(from)
        ? plain(from + 1)
            .filter(core -> core.unit() != Unit.ORDINAL && signs.negates(from, core.to()))
            .map(core -> core.negated(from))
        : Optional.empty();
  }

  /** Whether a number begins at a token, so that the words before it are its own. */
  boolean startsNumber(int at) {
    return cardinals.at(at).isPresent() || fractions.at(at).isPresent();
  }

  private Optional<Core> vague(int from) {
    if (tokens.is(from, "scores") && !SCORES_AFTER.contains(tokens.word(from + 1))) {
      return Optional.empty();
    }
    Optional<Core> share =
        SHARES.at(tokens, from).map(match -> Core.share(from, match.to() - 1, match.value()));
    return share.or(() -> vague.at(tokens, from).map(match -> vague(match)));
  }

  /** The {@code of} belongs to the noun, not to the number; {@code several crore} is 3 to 9 crore. */
  private Core vague(Phrases.Match<Interval> match) {
    double scale = NumberWords.scale(tokens.word(match.to())).orElse(1);
    if (scale > 1 && match.value().high() < MOST_SCALED) {
      return Core.count(match.from(), match.to() + 1, match.value().scaledBy(scale));
    }
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

  private Core plain(Cardinal number) {
    return Core.count(number.from(), repeatEnd(number), Interval.exactly(number.value()));
  }

  /** {@code fifteen (15)}: once more in digits. */
  private int repeatEnd(Cardinal number) {
    return tokens.is(number.to(), "(")
        ? cardinals
            .at(number.to() + 1)
            .filter(again -> again.value() == number.value() && tokens.is(again.to(), ")"))
            .filter(again -> tokens.isNumber(again.from()) != tokens.isNumber(number.from()))
            .map(again -> again.to() + 1)
            .orElse(number.to())
        : number.to();
  }

  private Core withPercent(Core core) {
    int end = Percents.end(tokens, core.to());
    return end == core.to() || core.unit() == Unit.ORDINAL
        ? core
        : Core.share(core.from(), end, core.interval());
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
            from, from + length, new Interval(0, 0, Bound.EXACT, false), Unit.COUNT, false, false));
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
