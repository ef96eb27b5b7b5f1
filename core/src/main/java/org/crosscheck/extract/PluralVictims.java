package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.PluralFinder.Plural;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Counts certain victims told in the plural without a number as two or more, {@code the elders were murdered}, and {@code
 * many farmers} as three or more, where nothing else in the article counts them.
 */
final class PluralVictims {
  private static final double FEWEST = 2;
  private static final double MANY = 3;
  private static final int NEAR = 3;

  private final Page page;
  private final Tokens tokens;
  private final PluralFinder finder;
  private final PluralTies ties;
  private final List<Reading> found = new ArrayList<>();

  PluralVictims(Page page, SentenceReader sentences) {
    this.page = page;
    this.tokens = page.tokens();
    this.finder = new PluralFinder(page);
    this.ties = new PluralTies(page, sentences);
  }

  /** Looks for plurals in a sentence, beside its numbers. */
  void look(Sentence sentence, List<Reading> numbers) {
    found.addAll(in(sentence, numbers));
  }

  /** The claims of an article together with those of the plurals that were found in it, in order. */
  List<Reading> with(List<Reading> claims) {
    ToldVictims told = new ToldVictims(tokens, claims);
    List<Reading> all = new ArrayList<>(claims);
    for (Reading plural : found) {
      if (!told.has(plural)) {
        told.add(plural);
        all.add(plural);
      }
    }
    all.sort(Comparator.comparingInt(reading -> reading.expression().from()));
    return List.copyOf(all);
  }

  private List<Reading> in(Sentence sentence, List<Reading> read) {
    if (page.marks().isFurniture(sentence.from())) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (Plural plural : finder.in(sentence)) {
      if (read.stream().noneMatch(number -> counts(number, plural))) {
        readings.add(ties.tie(open(plural, sentence)));
      }
    }
    share(readings);
    return readings.stream().filter(Reading::isClaim).toList();
  }

  /** Whether a number stands with the plural: {@code 900 of its members}, {@code 12 UP members}. */
  private boolean counts(Reading number, Plural plural) {
    int to = Math.max(number.to(), number.noun().to());
    if (number.expression().from() < plural.to() && plural.from() < to) {
      return true;
    }
    boolean beside = to <= plural.from() && plural.from() - to < NEAR;
    for (int i = to; beside && i < plural.from(); i++) {
      beside = tokens.isWord(i)
          && !WordClass.CONNECTOR.has(tokens, i)
          && Trigger.predicateAt(tokens, i).isEmpty();
    }
    return beside;
  }

  private Reading open(Plural plural, Sentence sentence) {
    boolean many = tokens.is(plural.from() - 1, "many");
    int from = many ? plural.from() - 1 : plural.from();
    int to = plural.to();
    Figure figure = new Figure(
        many ? MANY : FEWEST, Double.POSITIVE_INFINITY, Bound.VAGUE, page.words(from, to));
    FigureMention mention =
        new FigureMention(tokens.start(from), tokens.end(to - 1), figure, Unit.COUNT);
    NounPhrase noun = new NounPhrase(
        plural.from(), to, page.words(plural.from(), to), Kind.PERSON, Optional.empty());
    return Reading.of(new Expression(from, to, mention), sentence, noun, Role.OTHER);
  }

  /** {@code priests and the teachers were killed}: what is told of one holds for the other. */
  private void share(List<Reading> all) {
    for (int i = all.size() - 2; i >= 0; i--) {
      take(all, i, i + 1, Tie.BEHIND);
    }
    for (int i = 1; i < all.size(); i++) {
      take(all, i, i - 1, Tie.BEFORE);
    }
  }

  private void take(List<Reading> all, int index, int giver, Tie tie) {
    Reading open = all.get(index);
    Optional<Link> link = all.get(giver)
        .link()
        .filter(given -> all.get(giver).isClaim())
        .filter(given -> given.tie() == tie || given.tie() == Tie.SHARED);
    Reading left = all.get(Math.min(index, giver));
    int right = all.get(Math.max(index, giver)).expression().from();
    boolean ownVerb = WordClass.BE.has(tokens, open.to()) || WordClass.HAVE.has(tokens, open.to());
    if (open.role() == Role.OTHER
        && link.isPresent()
        && !(ownVerb && tie == Tie.BEFORE)
        && onlyConnectors(left.to(), right)) {
      int at = open.expression().to();
      all.set(index, open.claiming(new Link(link.get().measure(), Tie.SHARED, at, at)));
    }
  }

  private boolean onlyConnectors(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, ",")
          && !WordClass.CONNECTOR.has(tokens, i)
          && !WordClass.BEFORE_COUNTED.has(tokens, i)) {
        return false;
      }
    }
    return from < to;
  }
}
