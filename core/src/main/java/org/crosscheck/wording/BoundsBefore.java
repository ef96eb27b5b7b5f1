package org.crosscheck.wording;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Bound;

/** Reads the bound words before a number, the innermost first: {@code up to about 20}. */
final class BoundsBefore {
  private static final Phrases<BoundWord> BEFORE =
      Phrases.read(BoundsBefore.class, "bounds.txt", BoundWord::valueOf);

  /** Words with which {@code about} and {@code over} speak of something: {@code asked about 12 victims}. */
  private static final ImmutableListMultimap<String, String> CONCERNING =
      WordLists.read(BoundsBefore.class, "concerning.txt");

  /** Words that may stand between a bound and its number: {@code at least another 30}. */
  private static final Set<String> BETWEEN =
      ImmutableSet.of("another", "the", "all", "some", "only");

  /** {@code lasted over three years}: a bound; {@code 2000 over three years}: a time. */
  private static final Set<String> LASTING = ImmutableSet.of(
      "lasted", "lasting", "last", "lasts", "took", "take", "takes", "for", "after", "is", "was",
      "were", "be", "been", "of", "by", "waited", "spent", "served", "in");

  private static final Set<String> SPANS = ImmutableSet.of(
      "days", "weeks", "months", "years", "hours", "minutes", "decades", "centuries", "weekends");

  /** Round a number that is open above they mean something else: {@code came under more than 50 raids}. */
  private static final Set<BoundWord> ABOVE =
      ImmutableSet.of(BoundWord.AT_MOST, BoundWord.LESS_THAN, BoundWord.NEARLY);

  private static final int MOST_BOUNDS = 3;

  private final Tokens tokens;

  BoundsBefore(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A number with the bounds that reach back to a token. */
  record Reach(int from, Interval interval) {}

  /**
   * The number with its bounds.
   *
   * @param inclusive whether words behind the number say that it counts too
   * @param floor the first token that belongs to no number before it
   */
  Reach around(int from, int to, Interval interval, boolean inclusive, int floor) {
    Reach reach = new Reach(from, interval);
    for (int i = 0; i < MOST_BOUNDS; i++) {
      Optional<Reach> outer = outer(reach, to, inclusive, floor);
      if (outer.isEmpty()) {
        break;
      }
      reach = outer.get();
    }
    return reach;
  }

  private Optional<Reach> outer(Reach inner, int to, boolean inclusive, int floor) {
    Optional<Reach> direct = bound(inner, inner.from(), to, inclusive, floor);
    boolean gap = direct.isEmpty() && BETWEEN.contains(tokens.word(inner.from() - 1));
    return gap ? bound(inner, inner.from() - 1, to, inclusive, floor) : direct;
  }

  private Optional<Reach> bound(Reach inner, int end, int to, boolean inclusive, int floor) {
    return BEFORE
        .endingAt(tokens, end)
        .filter(match -> match.from() >= floor && isBound(match, to))
        .filter(match -> match.value() != BoundWord.ABOUT || roughens(inner.interval()))
        .filter(match ->
            !ABOVE.contains(match.value()) || Double.isFinite(inner.interval().high()))
        .map(match -> new Reach(
            match.from(),
            (inclusive ? match.value().inclusive() : match.value()).apply(inner.interval())));
  }

  /** {@code about 20 to 30} and {@code about 500 or more} tell themselves how rough the number is. */
  private static boolean roughens(Interval interval) {
    return interval.bound() == Bound.EXACT
        || interval.bound() == Bound.ABOUT
        || interval.bound() == Bound.VAGUE;
  }

  private boolean isBound(Phrases.Match<BoundWord> match, int to) {
    String word = match.to() - match.from() == 1 ? tokens.word(match.from()) : "";
    String before = tokens.word(match.from() - 1);
    boolean span = word.equals("over")
        && SPANS.contains(tokens.word(to))
        && !tokens.is(to + 1, "old")
        && !before.isEmpty()
        && !LASTING.contains(before);
    boolean arrow = (word.equals(">") || word.equals("<")) && isArrow(match.from() - 1);
    return !span && !arrow && !CONCERNING.containsEntry(word, before);
  }

  /** {@code <>30} and {@code =>30} say nothing in news. */
  private boolean isArrow(int before) {
    return tokens.isGluedToNext(before)
        && (tokens.is(before, "<") || tokens.is(before, "=") || tokens.is(before, "-"));
  }
}
