package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/** Reads {@code double homicide} and {@code triple shooting}: a number of victims in the word for the deed. */
final class Multiples {
  private final Tokens tokens;

  Multiples(Page page) {
    this.tokens = page.tokens();
  }

  /** The readings of a sentence together with those of its multiple deeds, in order. */
  List<Reading> with(Sentence sentence, List<Reading> numbers) {
    List<Reading> all = new ArrayList<>(numbers);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int times = times(i);
      if (times > 1) {
        deed(i).map(link -> reading(link, times, sentence)).ifPresent(all::add);
      }
    }
    if (all.size() == numbers.size()) {
      return numbers;
    }
    all.sort(Comparator.comparingInt(reading -> reading.expression().from()));
    return all;
  }

  private int times(int at) {
    if (WordClass.TWOFOLD.has(tokens, at)) {
      return 2;
    }
    return WordClass.THREEFOLD.has(tokens, at) ? 3 : WordClass.FOURFOLD.has(tokens, at) ? 4 : 1;
  }

  private Optional<Link> deed(int at) {
    int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    boolean fatal = tokens.is(next, "fatal");
    int noun = fatal ? next + 1 : next;
    if (WordClass.KILLING.has(tokens, noun)) {
      return Optional.of(new Link(Measure.KILLED, Tie.NOUN, at, noun + 1));
    }
    Measure measure = fatal ? Measure.KILLED : new Measure("shot");
    return tokens.is(noun, "shooting")
        ? Optional.of(new Link(measure, Tie.NOUN, at, noun + 1))
        : Optional.empty();
  }

  private Reading reading(Link link, int times, Sentence sentence) {
    FigureMention mention = new FigureMention(
        tokens.start(link.from()),
        tokens.end(link.from()),
        new Figure(times, times, Bound.EXACT, tokens.spelt(link.from())),
        Unit.COUNT);
    NounPhrase noun =
        new NounPhrase(link.from() + 1, link.to(), "", Kind.COUNTED, Optional.empty());
    return Reading.of(
            new Expression(link.from(), link.from() + 1, mention), sentence, noun, Role.OTHER)
        .claiming(link);
  }
}
