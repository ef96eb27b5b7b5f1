package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.wording.FigureMention.Unit;

/** Joins a lower and an upper bound on one number: {@code more than twenty but fewer than thirty-five}. */
final class BoundPairs {
  private static final Set<Bound> LOWER = ImmutableSet.of(Bound.AT_LEAST, Bound.MORE_THAN);
  private static final Set<Bound> UPPER = ImmutableSet.of(Bound.AT_MOST, Bound.LESS_THAN);
  private static final Set<String> BE = ImmutableSet.of("was", "were", "are", "is");

  private BoundPairs() {}

  /** A number with its bounds, from a token up to another. */
  record Side(int from, int to, Interval interval, Unit unit, boolean fraction) {
    boolean is(Set<Bound> bounds) {
      return bounds.contains(interval.bound());
    }
  }

  /** The interval between two bounds that follow each other; empty when they are two figures. */
  static Optional<Side> join(Tokens tokens, Side first, Side second) {
    boolean opposed =
        (first.is(LOWER) && second.is(UPPER)) || (first.is(UPPER) && second.is(LOWER));
    boolean alike = first.unit() == second.unit() && first.fraction() == second.fraction();
    if (!opposed || !alike || !joins(tokens, first.to(), second)) {
      return Optional.empty();
    }
    double low = Math.max(first.interval().low(), second.interval().low());
    double high = Math.min(first.interval().high(), second.interval().high());
    Interval both = new Interval(low, high, Bound.BETWEEN, first.interval().percent());
    return low < high
        ? Optional.of(new Side(first.from(), second.to(), both, first.unit(), first.fraction()))
        : Optional.empty();
  }

  /** {@code killed more than 12 and up to 40 were hurt} tells of two figures. */
  private static boolean joins(Tokens tokens, int at, Side second) {
    boolean but = tokens.is(at, "but") && at + 1 == second.from();
    int joint = tokens.is(at, ",") ? at + 1 : at;
    boolean and =
        (tokens.is(joint, "and") ? joint + 1 : joint) == second.from() && second.from() > at;
    return but || (and && !tellsOwn(tokens, second.to()));
  }

  private static boolean tellsOwn(Tokens tokens, int at) {
    int deed = BE.contains(tokens.word(at)) ? at + 1 : at;
    return CountedNouns.at(tokens, deed)
        .filter(noun -> noun.value() == CountedNouns.Sort.HARM)
        .isPresent();
  }
}
