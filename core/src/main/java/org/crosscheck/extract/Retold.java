package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Reads what somebody else says of the same: {@code the army says 12 people died; the rebels say 30}, {@code the hospital
 * put it at 30}.
 */
final class Retold {
  private static final Set<String> SAYS = ImmutableSet.of(
      "say",
      "says",
      "said",
      "claim",
      "claims",
      "claimed",
      "count",
      "counts",
      "counted",
      "reported");
  private static final Set<String> RIVALS =
      ImmutableSet.of("claim", "claims", "claimed", "counted");
  private static final Set<String> SPEAKS =
      ImmutableSet.of("spoke", "speak", "speaks", "talk", "talked", "talks");
  private static final Set<String> PUTS = ImmutableSet.of(
      "put", "puts", "putting", "estimate", "estimates", "estimated", "gave", "gives");
  private static final Set<String> IT =
      ImmutableSet.of("it", "number", "figure", "total", "count", "toll");

  /** Farther back, {@code it} is something else. */
  private static final int REACH = 60;

  private final Tokens tokens;
  private final LatestClaims latest;

  /** @param latest the claims of the sentences before */
  Retold(Page page, LatestClaims latest) {
    this.tokens = page.tokens();
    this.latest = latest;
  }

  /** The readings of a sentence, what is told once more among them. */
  List<Reading> with(List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    Optional<Reading> claim = Optional.empty();
    for (Reading reading : readings) {
      Reading read = isRetold(reading)
          ? claim.or(() -> before(reading)).map(told -> again(told, reading)).orElse(reading)
          : reading;
      all.add(read);
      claim = read.isClaim() && read.whole().isEmpty() ? Optional.of(read) : claim;
    }
    return all;
  }

  private boolean isRetold(Reading reading) {
    return reading.role() == Role.OTHER
        && reading.expression().is(Unit.COUNT)
        && reading.noun().is(Kind.NONE)
        && (says(reading) || puts(reading.expression().from()));
  }

  /** {@code say 30}, and no more. */
  private boolean says(Reading reading) {
    int verb = reading.expression().from() - 1;
    int to = reading.expression().to();
    boolean closed =
        to >= reading.sentence().to() || tokens.isMark(to) || WordClass.CONNECTOR.has(tokens, to);
    boolean of = tokens.is(verb, "of")
        && SPEAKS.contains(tokens.word(verb - 1))
        && !WordClass.PRONOUN.has(tokens, verb - 2);
    return closed && (of || SAYS.contains(tokens.word(verb)));
  }

  /** {@code put it at}, {@code put the figure at}, {@code the figure was}. */
  private boolean puts(int from) {
    boolean be = WordClass.BE.has(tokens, from - 1);
    if (be && tokens.is(from - 3, "the") && !tokens.is(from - 2, "it")) {
      return IT.contains(tokens.word(from - 2));
    }
    boolean as = tokens.is(from - 1, "at") || tokens.is(from - 1, "as");
    boolean the = tokens.is(from - 3, "the") || tokens.is(from - 3, "that");
    int verb = the ? from - 4 : from - 3;
    return as && IT.contains(tokens.word(from - 2)) && PUTS.contains(tokens.word(verb));
  }

  /** Of the sentence before, what {@code it} or a rival tells of once more. */
  private Optional<Reading> before(Reading reading) {
    int from = reading.expression().from();
    return puts(from) || RIVALS.contains(tokens.word(from - 1))
        ? latest
            .readings()
            .limit(1)
            .filter(told -> reading.sentence().from() - told.to() < REACH)
            .findFirst()
        : Optional.empty();
  }

  private static Reading again(Reading told, Reading reading) {
    int at = reading.expression().to();
    Link link = new Link(told.link().orElseThrow().measure(), Tie.SHARED, at, at);
    return reading.naming(told.noun().population()).claiming(link);
  }
}
