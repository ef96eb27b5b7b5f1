package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.wording.FigureMention.Unit;

/** Reads {@code 9-15}, {@code between 10 and 15}, {@code 10 to 15 thousand}, {@code ten or twelve}. */
final class RangeReader {
  private static final Set<String> CHAINS =
      ImmutableSet.of("-", "\u2010", "\u2011", "\u2013", "/", ".", ":");

  private static final Set<String> TO = ImmutableSet.of("to", "through");

  /** With one of these before it, {@code 2-5} is a score or a vote. */
  private static final Set<String> CONTESTS = ImmutableSet.of(
      "won",
      "win",
      "lost",
      "lose",
      "loss",
      "beat",
      "beaten",
      "defeated",
      "drew",
      "draw",
      "score",
      "scored",
      "vote",
      "voted",
      "votes");

  /** With one of these before it, {@code from 10 to 15} is a change and no range. */
  private static final Phrases<Boolean> CHANGES =
      Phrases.read(RangeReader.class, "changes.txt", key -> true);

  /** {@code rose from 10 to 15}, {@code rose by six to 23}. */
  private static final Set<String> BEFORE_CHANGE = ImmutableSet.of("from", "by");

  private static final int LOOK_BACK = 5;
  private static final double MOST_APART = 3;

  private final Tokens tokens;
  private final CardinalReader cardinals;
  private final SignReader signs;
  private final OrdinalReader ordinals;

  RangeReader(Tokens tokens, CardinalReader cardinals, SignReader signs, OrdinalReader ordinals) {
    this.tokens = tokens;
    this.cardinals = cardinals;
    this.signs = signs;
    this.ordinals = ordinals;
  }

  /** A range with a word in front: {@code between 10 and 15}. */
  Optional<NumberReader.Core> at(int from) {
    return switch (tokens.word(from)) {
      case "between" -> pair(from, Set.of("and")).or(() -> ranks(from));
      case "from" -> isChange(from) ? Optional.empty() : pair(from, TO);
      default -> Optional.empty();
    };
  }

  /** A range that begins with its lower number. */
  Optional<NumberReader.Core> from(Cardinal low) {
    return behindJoint(low.from(), low.to())
        .flatMap(next -> between(low.from(), low, next)
            .filter(range -> !tokens.is(next - 1, "or") || isNear(range.interval())));
  }

  /** {@code 10 or 15}; {@code 10 or 500} are two numbers. */
  private static boolean isNear(Interval range) {
    return range.high() <= MOST_APART * range.low();
  }

  private Optional<NumberReader.Core> pair(int from, Set<String> joints) {
    return signed(from + 1).flatMap(low -> {
      int joint = Percents.end(tokens, low.to());
      return joints.contains(tokens.word(joint))
          ? between(from, low, joint + 1)
          : Optional.<NumberReader.Core>empty();
    });
  }

  /** {@code between the tenth and the fifteenth}. */
  private Optional<NumberReader.Core> ranks(int from) {
    return ranked(from + 1)
        .filter(low -> tokens.is(low.to(), "and"))
        .flatMap(low -> ranked(low.to() + 1)
            .filter(high -> high.interval().low() > low.interval().low())
            .map(high -> new NumberReader.Core(
                from,
                high.to(),
                new Interval(low.interval().low(), high.interval().low(), Bound.BETWEEN, false),
                Unit.ORDINAL,
                false,
                false)));
  }

  private Optional<NumberReader.Core> ranked(int at) {
    return ordinals.at(tokens.is(at, "the") ? at + 1 : at);
  }

  private Optional<Cardinal> signed(int at) {
    return signs.at(at)
        ? cardinals
            .at(at + 1)
            .filter(number -> signs.negates(at, number.to()))
            .map(number -> number.negated(at))
        : cardinals.at(at);
  }

  private Optional<Integer> behindJoint(int from, int end) {
    int at = Percents.end(tokens, end);
    if (Dashes.joinsRange(tokens.word(at))) {
      boolean chained = isChained(from - 1)
          || tokens.isGluedToNext(at - 1) != tokens.isGluedToNext(at)
          || CONTESTS.contains(tokens.word(from - 1));
      return chained ? Optional.empty() : Optional.of(at + 1);
    }
    return switch (tokens.word(at)) {
      case "to", "or", "through" ->
        BEFORE_CHANGE.contains(tokens.word(from - 1)) && isChange(from - 1)
            ? Optional.empty()
            : Optional.of(at + 1);
      case "up" -> tokens.is(at + 1, "to") ? Optional.of(at + 2) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code 1-222-2222}, {@code 2017-11-22}: neither is a range. */
  private boolean isChained(int at) {
    return CHAINS.contains(tokens.word(at))
        && tokens.isGluedToNext(at)
        && tokens.isGluedToNext(at - 1);
  }

  private Optional<NumberReader.Core> between(int from, Cardinal low, int next) {
    return signed(next).flatMap(high -> {
      boolean elliptic = low.scale() == 1 && low.value() < high.value() / high.scale();
      Cardinal first = elliptic ? low.scaledBy(high.scale()) : low;
      boolean range = first.value() < high.value() && high.fits() && !runsOn(high);
      return range
          ? Optional.of(NumberReader.Core.count(
              from, high.to(), new Interval(first.value(), high.value(), Bound.BETWEEN, false)))
          : Optional.empty();
    });
  }

  private boolean runsOn(Cardinal high) {
    return isChained(high.to()) && cardinals.at(high.to() + 1).isPresent();
  }

  private boolean isChange(int from) {
    for (int i = from; i > Math.max(0, from - LOOK_BACK); i--) {
      if (CHANGES.endingAt(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
