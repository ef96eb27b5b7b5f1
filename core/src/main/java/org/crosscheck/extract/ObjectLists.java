package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/**
 * Ties the counted of a list whose first are not counted: {@code killed the mayor and two of his guards}, {@code the
 * murder of a judge, his wife and two clerks}, {@code the mayor was shot dead, along with two guards}.
 */
final class ObjectLists {
  private static final Set<String> BEHIND = ImmutableSet.of(
      ".",
      ",",
      ";",
      ")",
      "]",
      "",
      "\"",
      "\u201d",
      "in",
      "on",
      "at",
      "near",
      "during",
      "when",
      "after",
      "while",
      "as",
      "who",
      "whose",
      "and",
      "outside",
      "inside",
      "by",
      "with",
      "from",
      "before",
      "early",
      "late",
      "yesterday",
      "today",
      "last",
      "this",
      "over",
      "-",
      "\u2014");
  private static final int REACH = 26;

  private final Page page;
  private final Tokens tokens;

  ObjectLists(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The number tied to the verb or noun of harm that governs its list. */
  Optional<Reading> listed(Reading number) {
    boolean people = number.noun().is(Kind.PERSON) || isOthers(number);
    int first = first(number);
    boolean together = isTogether(first);
    boolean listed = tokens.is(first - 1, "and") || tokens.is(first - 1, ",");
    if (!people || !(together || listed) || !closes(number)) {
      return Optional.empty();
    }
    return governor(first - 1, number.sentence().from(), together)
        .map(match -> number.claiming(
            new Link(match.value().measure(), Tie.SHARED, number.to(), number.to())));
  }

  private boolean isOthers(Reading number) {
    return number.noun().is(Kind.NONE) && tokens.is(number.noun().to() - 1, "others");
  }

  /** The first token of the number with its determiner: {@code the two}, {@code his two}. */
  private int first(Reading number) {
    int from = number.expression().from();
    while (WordClass.BEFORE_COUNTED.has(tokens, from - 1)) {
      from--;
    }
    return from;
  }

  /** {@code along with}, {@code as well as}: they share the fate of those named before. */
  private boolean isTogether(int first) {
    boolean with = tokens.is(first - 1, "with")
        && (tokens.is(first - 2, "along") || tokens.is(first - 2, "together"));
    boolean well = tokens.is(first - 1, "as") && tokens.is(first - 2, "well");
    boolean added = tokens.is(first - 1, "to") && tokens.is(first - 2, "addition");
    boolean apart = tokens.is(first - 1, "from")
        && (tokens.is(first - 2, "apart") || tokens.is(first - 2, "aside"));
    return with
        || well
        || added
        || apart
        || tokens.is(first - 1, "plus")
        || tokens.is(first - 1, "besides");
  }

  /** What follows shows that the number is no subject of another verb. */
  private boolean closes(Reading number) {
    return BEHIND.contains(tokens.word(number.to())) || page.marks().startsTime(number.to());
  }

  private Optional<Match<Trigger>> governor(int last, int floor, boolean together) {
    for (int to = last; to > Math.max(floor, last - REACH); to--) {
      Optional<Match<Trigger>> found = harmBefore(to, floor, together);
      if (found.isPresent()) {
        return found;
      }
      if (isBarrier(to - 1, together)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Match<Trigger>> harmBefore(int to, int floor, boolean together) {
    return Trigger.ofBefore(tokens, to)
        .or(() -> Trigger.predicateBefore(tokens, to)
            .filter(match -> !match.value().is(Form.STATE) && !isNoun(match))
            .filter(match -> isActive(match) || together))
        .filter(match -> match.from() >= floor && !isUnreal(match));
  }

  /** {@code to look into the murders}: no verb. */
  private boolean isNoun(Match<Trigger> match) {
    return WordClass.BEFORE_COUNTED.has(tokens, match.from() - 1);
  }

  private boolean isActive(Match<Trigger> match) {
    return !match.value().is(Form.DIED)
        && !Ties.isPassive(tokens, match)
        && !tokens.is(match.to(), "by")
        && !tokens.is(match.to(), "in");
  }

  /** {@code to kill}, {@code would kill}. */
  private boolean isUnreal(Match<Trigger> match) {
    int before = match.from() - 1;
    return (tokens.is(before, "to") && match.value().is(Form.ACT))
        || WordClass.MODAL.has(tokens, before)
        || WordClass.NEGATION.has(tokens, before);
  }

  private boolean isBarrier(int at, boolean together) {
    boolean verb = WordClass.FINITE.has(tokens, at)
        || WordClass.SAY.has(tokens, at)
        || WordClass.BE.has(tokens, at)
        || WordClass.HAVE.has(tokens, at);
    boolean clause = WordClass.CLAUSE.has(tokens, at) || tokens.is(at, "who");
    boolean part = WordClass.INCLUDING.has(tokens, at) || tokens.is(at, "among");
    return tokens.is(at, ";") || clause || part || (verb && !together);
  }
}
