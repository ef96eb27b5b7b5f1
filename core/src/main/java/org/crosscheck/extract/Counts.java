package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Counting.Form;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/**
 * Ties a number that counts no harm to what else it counts: {@code 5,000 people marched}, {@code a crowd of 5,000}, {@code
 * seized 12 villages}. Those who marched and were hurt are counted as the hurt.
 */
final class Counts {
  private static final Set<String> FROM_WHERE = ImmutableSet.of(
      "in", "from", "of", "at", "across", "on", "around", "outside", "near", "with");
  private static final Set<String> ASIDE = ImmutableSet.of("of", "by", "against", "among");
  private static final Set<String> LEARNING =
      ImmutableSet.of("school", "schools", "college", "university", "academy", "class", "classes");

  private static final int LONGEST_PHRASE = 8;
  private static final int MOST_BETWEEN = 5;

  private final Tokens tokens;
  private final Marks marks;
  private final SentenceReader sentences;

  Counts(Page page, SentenceReader sentences) {
    this.tokens = page.tokens();
    this.marks = page.marks();
    this.sentences = sentences;
  }

  /** The readings of a sentence, those of other counts among them. */
  List<Reading> with(List<Reading> readings) {
    return readings.stream().map(this::tie).toList();
  }

  /** The number with what it counts; unchanged where nothing says so. */
  private Reading tie(Reading number) {
    Expression expression = number.expression();
    boolean several = expression.is(Unit.COUNT) && expression.figure().high() != 1;
    if (!several || number.role() != Role.OTHER || tokens.is(expression.from() - 1, "every")) {
      return number;
    }
    Reading tied = size(number)
        .or(() -> behind(number))
        .or(() -> before(number))
        .or(() -> member(number))
        .orElse(number);
    return tied.isClaim() ? sentences.checked(tied) : tied;
  }

  /** {@code a crowd of 5,000}, {@code put the turnout at some 5,000}. */
  private Optional<Reading> size(Reading number) {
    int from = number.expression().from();
    int floor = Math.max(number.sentence().from(), from - MOST_BETWEEN);
    for (int at = from; at > floor; at--) {
      Optional<Match<Counting>> found = Counting.size(tokens, at);
      if (found.isPresent()) {
        boolean tied = at < from || tokens.is(at - 1, "of");
        return found
            .filter(match -> tied && match.value().counts(number.noun(), tokens))
            .map(match -> claim(number, Tie.BEFORE, match));
      }
      boolean link = WordClass.LINK.has(tokens, at - 1) || VerbGroup.isAuxiliary(tokens, at - 1);
      if (!link || tokens.is(at - 1, "since")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code 5,000 people marched}, {@code thousands across the country have been marching}. */
  private Optional<Reading> behind(Reading number) {
    int start = Math.max(number.noun().to(), number.expression().to());
    int limit = Math.min(number.sentence().to(), start + LONGEST_PHRASE);
    boolean phrase = FROM_WHERE.contains(tokens.word(start));
    for (int i = start; i < limit && !tokens.isMark(i); i++) {
      Optional<Match<Counting>> verb = verb(i, start);
      if (verb.isPresent()) {
        return verb.filter(match -> match.value().counts(number.noun(), tokens))
            .map(match -> done(number, start, match));
      }
      boolean goesOn = phrase && !WordClass.FINITE.has(tokens, i) && !marks.startsNumber(i);
      if (WordClass.SAY.has(tokens, i) || !(goesOn || VerbGroup.isAuxiliary(tokens, i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Match<Counting>> verb(int at, int start) {
    return Counting.behind(tokens, at)
        .filter(match -> at == start || !match.value().is(Form.NOW))
        .filter(match -> !WordClass.DETERMINER.has(tokens, at - 1) && !isOther(match))
        .filter(match -> !match.value().is(Form.PAST) || isPassive(match, start));
  }

  private boolean isOther(Match<Counting> verb) {
    return isOfPupils(verb) || tokens.is(verb.to(), "fire");
  }

  /** {@code attended a village school}. */
  private boolean isOfPupils(Match<Counting> verb) {
    for (int i = verb.to(); i < verb.to() + LONGEST_PHRASE && !tokens.isMark(i); i++) {
      if (tokens.word(verb.from()).startsWith("attend") && LEARNING.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 800 workers were laid off}, {@code 800 workers laid off in May}; no {@code 800 workers cut a cable}. */
  private boolean isPassive(Match<Counting> verb, int start) {
    for (int i = start; i < verb.from(); i++) {
      if (WordClass.BE.has(tokens, i)) {
        return true;
      }
    }
    boolean object = WordClass.OBJECT.has(tokens, verb.to()) || marks.startsNumber(verb.to());
    return verb.from() == start && !object;
  }

  private Reading done(Reading number, int start, Match<Counting> verb) {
    for (int i = start; i < verb.from(); i++) {
      boolean planned = WordClass.MODAL.has(tokens, i) && !verb.value().canBePlanned();
      if (WordClass.NEGATION.has(tokens, i) || planned) {
        return number.as(Role.HYPOTHETICAL);
      }
    }
    return claim(number, Tie.BEHIND, verb);
  }

  /** {@code seized 12 villages}, {@code plans to cut some 800 jobs}. */
  private Optional<Reading> before(Reading number) {
    int from = number.expression().from();
    return Counting.before(tokens, from)
        .or(() -> WordClass.BACK_SKIP.has(tokens, from - 1)
            ? Counting.before(tokens, from - 1)
            : Optional.empty())
        .filter(match -> match.from() >= number.sentence().from())
        .filter(match -> match.value().counts(number.noun(), tokens))
        .map(match -> act(number, match));
  }

  private Reading act(Reading number, Match<Counting> verb) {
    int at = verb.from() - 1;
    boolean planned = tokens.is(at, "to") || WordClass.MODAL.has(tokens, at);
    boolean only = planned && !verb.value().canBePlanned();
    return only || WordClass.NEGATION.has(tokens, at)
        ? number.as(Role.HYPOTHETICAL)
        : claim(number, Tie.BEFORE, verb);
  }

  /**
   * {@code 300 demonstrators}, but no {@code arrest of 300 demonstrators}, no {@code two of the demonstrators} and no
   * {@code two demonstrators said}.
   */
  private Optional<Reading> member(Reading number) {
    NounPhrase noun = number.noun();
    int to = number.expression().to();
    boolean aside = ASIDE.contains(tokens.word(number.expression().from() - 1))
        || (tokens.is(to, "of") && WordClass.BEFORE_COUNTED.has(tokens, to + 1))
        || WordClass.SAY.has(tokens, noun.to());
    return noun.is(Kind.NONE) || aside
        ? Optional.empty()
        : Counting.member(tokens, noun.to())
            .map(match ->
                claim(number, Tie.NOUN, new Match<>(noun.from(), noun.to(), match.value())));
  }

  /** {@code 300 demonstrators} are 300 people who took part. */
  private Reading claim(Reading number, Tie tie, Match<Counting> match) {
    NounPhrase noun = number.noun();
    Reading counted = Counting.member(tokens, noun.to()).isPresent()
        ? number.counting(new NounPhrase(noun.from(), noun.to(), "", noun.kind(), noun.trigger()))
        : number;
    return counted.claiming(new Link(match.value().measure(), tie, match.from(), match.to()));
  }
}
