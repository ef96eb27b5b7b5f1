package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Reads {@code 9-15}, {@code between 10 and 15}, {@code 10 to 15 thousand}, {@code ten or twelve}. */
final class RangeReader {
  private static final Set<String> DASHES =
      ImmutableSet.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "~");
  private static final Set<String> CHAINS =
      ImmutableSet.of("-", "\u2010", "\u2011", "\u2013", "/", ".", ":");

  /** With one of these before it, {@code from 10 to 15} is a change and no range. */
  private static final Phrases<Boolean> CHANGES =
      Phrases.read(RangeReader.class, "changes.txt", key -> true);

  private static final int LOOK_BACK = 5;

  private final Tokens tokens;
  private final CardinalReader cardinals;

  RangeReader(Tokens tokens, CardinalReader cardinals) {
    this.tokens = tokens;
    this.cardinals = cardinals;
  }

  /** A range with a word in front: {@code between 10 and 15}. */
  Optional<NumberReader.Core> at(int from) {
    return switch (tokens.word(from)) {
      case "between" -> pair(from, from + 1, "and");
      case "from" -> isChange(from) ? Optional.empty() : pair(from, from + 1, "to");
      default -> Optional.empty();
    };
  }

  /** A range that begins with its lower number. */
  Optional<NumberReader.Core> from(Cardinal low) {
    return behindJoint(low.from(), low.to()).flatMap(next -> between(low.from(), low, next));
  }

  private Optional<NumberReader.Core> pair(int from, int first, String joint) {
    return cardinals
        .at(first)
        .filter(low -> tokens.is(low.to(), joint))
        .flatMap(low -> between(from, low, low.to() + 1));
  }

  private Optional<Integer> behindJoint(int from, int at) {
    if (DASHES.contains(tokens.word(at))) {
      return isChained(from - 1) || tokens.isGluedToNext(at - 1) != tokens.isGluedToNext(at)
          ? Optional.empty()
          : Optional.of(at + 1);
    }
    return switch (tokens.word(at)) {
      case "to", "or" ->
        tokens.is(from - 1, "from") && isChange(from - 1) ? Optional.empty() : Optional.of(at + 1);
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
    return cardinals.at(next).flatMap(high -> {
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
