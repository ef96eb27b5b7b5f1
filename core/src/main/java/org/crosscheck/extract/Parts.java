package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/** Finds the whole that a number is a part of: {@code 955 civilians, including 207 children}. */
final class Parts {
  private static final Set<String> INCLUDING =
      ImmutableSet.of("including", "included", "include", "includes", "comprising");

  private static final Set<String> AMONG = ImmutableSet.of("among", "amongst", "of");
  private static final Set<String> WHOLES = ImmutableSet.of("them", "whom", "which");

  private final Tokens tokens;
  private final List<Reading> readings;

  Parts(Tokens tokens, List<Reading> readings) {
    this.tokens = tokens;
    this.readings = readings;
  }

  /** The number at an index with its whole, when the words say so and the whole is a claim. */
  Optional<Reading> part(int index) {
    Reading reading = readings.get(index);
    boolean open = reading.role() == Role.OTHER || reading.isClaim();
    boolean people = reading.noun().canBePeople() && reading.expression().is(Unit.COUNT);
    if (!open || !people || !isPart(reading)) {
      return Optional.empty();
    }
    return whole(index).filter(whole -> fits(reading, whole)).map(whole -> tied(reading, whole));
  }

  private boolean isPart(Reading reading) {
    int from = reading.expression().from();
    boolean among = AMONG.contains(tokens.word(from - 2)) && WHOLES.contains(tokens.word(from - 1));
    return INCLUDING.contains(tokens.word(from - 1))
        || (INCLUDING.contains(tokens.word(from - 2)) && tokens.is(from - 1, "the"))
        || among
        || reading.noun().is(Kind.PRONOUN);
  }

  private Optional<Reading> whole(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Reading candidate = readings.get(i);
      if (candidate.isClaim()
          && candidate.whole().isEmpty()
          && candidate.expression().is(Unit.COUNT)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Reading part, Reading whole) {
    boolean smaller =
        part.expression().figure().low() <= whole.expression().figure().high();
    return smaller
        && part.link().map(link -> link.measure().equals(measure(whole))).orElse(true);
  }

  private static Measure measure(Reading reading) {
    return reading.link().orElseThrow().measure();
  }

  private static Reading tied(Reading part, Reading whole) {
    int at = part.expression().to();
    Link link = part.link().orElse(new Link(measure(whole), Tie.PART, at, at));
    return part.claiming(link).partOf(whole.expression());
  }
}
