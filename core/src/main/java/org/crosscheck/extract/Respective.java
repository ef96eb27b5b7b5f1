package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/**
 * Numbers that one sentence tells side by side with as many places, times or verbs, each in its turn: {@code killed 3
 * and 5 in Aden and Taiz respectively}, {@code killed and hurt 12 and 30 people respectively}.
 */
final class Respective {
  private static final int MOST = 10;
  private static final int LONGEST_NOUN = 4;

  private final Page page;
  private final Tokens tokens;
  private final BitSet marks = new BitSet();

  Respective(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "respectively")) {
        marks.set(i);
      }
    }
  }

  /**
   * A number's turn.
   *
   * @param index its place in the row, from 0
   * @param of how many are in the row, at least 2
   */
  record Turn(int index, int of) {}

  /** The turn of a number; empty in a sentence that does not say {@code respectively}. */
  Optional<Turn> turn(Sentence sentence, Expression number) {
    int said = marks.nextSetBit(sentence.from());
    if (said < 0 || said >= sentence.to()) {
      return Optional.empty();
    }
    List<Expression> all = page.expressionsIn(sentence);
    int at = Ordered.firstAt(all, Expression::from, number.from());
    if (at == all.size() || !all.get(at).equals(number)) {
      return Optional.empty(); // a victim told without a number
    }
    int first = at;
    while (first > 0 && at - first < MOST && isJoined(all.get(first - 1), all.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < all.size()
        && last - at < MOST
        && isJoined(all.get(last), all.get(last + 1))) {
      last++;
    }
    return last > first ? Optional.of(new Turn(at - first, last - first + 1)) : Optional.empty();
  }

  /** {@code 12 and 5}, {@code 12 soldiers, 5 clerks}. */
  private boolean isJoined(Expression left, Expression right) {
    int to = right.from();
    boolean joint = tokens.is(to - 1, "and") || tokens.is(to - 1, ",");
    if (!joint || to - left.to() > LONGEST_NOUN) {
      return false;
    }
    for (int i = left.to(); i < to - 1; i++) {
      boolean noun = tokens.isWord(i) && !tokens.is(i, "and") && !WordClass.STOP.has(tokens, i);
      boolean comma = i == to - 2 && tokens.is(i, ",");
      if (!noun && !comma) {
        return false;
      }
    }
    return true;
  }

  /** The place of a turn, where the sentence names as many in a row: {@code in Aden, Taiz and Ibb}. */
  Optional<PlaceMention> place(PlaceMention first, Turn turn) {
    List<int[]> names = new ArrayList<>();
    int at = first.from() + 1;
    while (names.size() <= turn.of() && tokens.isCapitalised(at)) {
      int from = at;
      while (tokens.isCapitalised(at) || (tokens.is(at, "-") && tokens.isGluedToNext(at))) {
        at++;
      }
      names.add(new int[] {from, at});
      at = tokens.is(at, ",") ? at + 1 : at;
      at = tokens.is(at, "and") ? at + 1 : at;
    }
    if (names.size() != turn.of()) {
      return Optional.empty();
    }
    int[] own = names.get(turn.index());
    return Optional.of(
        new PlaceMention(own[0] - 1, own[1], page.words(own[0], own[1]), "", first.owner()));
  }

  /** The time of a turn, where the sentence names as many in a row: {@code on Monday and Tuesday}. */
  Optional<TimeSpan> time(Sentence sentence, Turn turn) {
    List<TimeSpan> times = page.timesIn(sentence);
    for (int i = 1; i < times.size(); i++) {
      int from = times.get(i - 1).to();
      boolean joint = tokens.is(from, "and") || tokens.is(from, ",");
      if (!joint || times.get(i).from() - from > 2) {
        return Optional.empty();
      }
    }
    return times.size() == turn.of() ? Optional.of(times.get(turn.index())) : Optional.empty();
  }

  /** What a number of two counts, where two verbs or adjectives stand in a row: {@code killed and hurt}. */
  Optional<Match<Trigger>> verb(Sentence sentence, Turn turn) {
    for (int and = sentence.from() + 1; turn.of() == 2 && and < sentence.to(); and++) {
      if (tokens.is(and, "and")) {
        Optional<Match<Trigger>> left = Trigger.predicateBefore(tokens, and);
        Optional<Match<Trigger>> right = Trigger.predicateAt(tokens, and + 1);
        if (left.isPresent()
            && right.isPresent()
            && !left.get().value().measure().equals(right.get().value().measure())) {
          return turn.index() == 0 ? left : right;
        }
      }
    }
    return Optional.empty();
  }
}
