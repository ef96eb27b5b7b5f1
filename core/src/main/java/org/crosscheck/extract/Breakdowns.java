package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Finds parts that are set out behind their whole: {@code 20 people (12 soldiers and eight civilians)}, {@code three
 * people, a mother and two sons}, {@code fifteen died: nine in Aden, four in Taiz and two elsewhere}.
 */
final class Breakdowns {
  private static final Set<String> OPENERS = ImmutableSet.of("(", "[", ":", "\u2014", "\u2013");
  private static final Set<String> WHERE =
      ImmutableSet.of("in", "at", "near", "elsewhere", "on", "outside", "from");
  private static final int LONGEST_WHERE = 5;

  private final Tokens tokens;
  private final List<Reading> readings;

  Breakdowns(Tokens tokens, List<Reading> readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  void run() {
    for (int i = 0; i + 1 < readings.size(); i++) {
      Reading whole = readings.get(i);
      if (whole.isClaim() && whole.expression().is(Unit.COUNT) && whole.whole().isEmpty()) {
        int last = last(i);
        if (last > i && addsUp(i, last)) {
          divide(i, last);
        }
      }
    }
  }

  private void divide(int index, int last) {
    Reading whole = readings.get(index);
    for (int i = index + 1; i <= last; i++) {
      Reading part = readings.get(i);
      int at = part.expression().to();
      Link link = new Link(whole.link().orElseThrow().measure(), Tie.PART, at, at);
      readings.set(i, part.claiming(link).partOf(whole.expression()));
    }
  }

  /** The index of the last number of the run behind a whole; the whole's own when none is set out. */
  private int last(int index) {
    Reading whole = readings.get(index);
    Reading first = readings.get(index + 1);
    int opener = opener(whole, first.expression().from());
    if (opener < 0 || !canBePart(first, whole)) {
      return index;
    }
    int last = index + 1;
    while (last + 1 < readings.size()
        && canBePart(readings.get(last + 1), whole)
        && joins(end(readings.get(last)), readings.get(last + 1).expression().from())) {
      last++;
    }
    return last;
  }

  /** The mark right behind the whole, from which only uncounted people lead to the first part. */
  private int opener(Reading whole, int from) {
    if (whole.to() < from && tokens.is(from - 1, ":")) {
      return from - 1;
    }
    for (int at : List.of(whole.noun().to(), whole.to())) {
      if (at < from && opens(at) && joins(skipDash(at), from)) {
        return at;
      }
    }
    return -1;
  }

  private boolean opens(int at) {
    return OPENERS.contains(tokens.word(at)) || tokens.is(at, ",") || isDash(at);
  }

  private boolean isDash(int at) {
    return tokens.is(at, "-") && tokens.is(at + 1, "-");
  }

  private int skipDash(int at) {
    return isDash(at) ? at + 2 : at + 1;
  }

  private boolean canBePart(Reading part, Reading whole) {
    boolean shared =
        part.isClaim() && part.whole().isEmpty() && part.link().orElseThrow().tie() == Tie.SHARED;
    boolean open = part.role() == Role.OTHER || shared;
    boolean placed = part.noun().is(Kind.NONE) && isPlaced(part);
    boolean counted = part.noun().is(Kind.PERSON) || placed;
    return open
        && counted
        && part.expression().is(Unit.COUNT)
        && part.expression().figure().low() < whole.expression().figure().high();
  }

  private boolean isPlaced(Reading part) {
    return WHERE.contains(tokens.word(part.expression().to()));
  }

  /** Behind a part and its place: {@code nine in Aden}. */
  private int end(Reading part) {
    int at = part.to();
    if (part.noun().is(Kind.NONE)) {
      at++;
      while (at < part.to() + LONGEST_WHERE && tokens.isCapitalised(at)) {
        at++;
      }
    }
    return at;
  }

  /** Nothing between but commas, {@code and} and people without a number: {@code a mother and}. */
  private boolean joins(int from, int to) {
    int at = from;
    while (at < to) {
      boolean mark =
          tokens.is(at, ",") || tokens.is(at, ";") || WordClass.CONNECTOR.has(tokens, at);
      int person = WordClass.COMPANION.has(tokens, at) ? person(at + 1, to) : -1;
      if (!mark && person < 0) {
        return false;
      }
      at = mark ? at + 1 : person;
    }
    return true;
  }

  private int person(int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (CountedNouns.isPerson(tokens, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The parts make up the whole, or an opening mark announces them and they are no more than it. */
  private boolean addsUp(int index, int last) {
    double low = 0;
    for (int i = index + 1; i <= last; i++) {
      low += readings.get(i).expression().figure().low();
    }
    double whole = readings.get(index).expression().figure().low();
    int before =
        opener(readings.get(index), readings.get(index + 1).expression().from());
    return tokens.is(before, ",") ? low == whole : low <= whole;
  }
}
