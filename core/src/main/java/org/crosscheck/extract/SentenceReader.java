package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/** Reads the numbers of one sentence, each by itself first, then by its neighbours. */
final class SentenceReader {
  /** They tell of the victims: {@code killed seven, three sources said}. */
  private static final Set<String> SPEAKERS = Set.of("source", "sources", "reports");

  private static final Set<String> ASKING =
      ImmutableSet.of("did", "were", "was", "have", "has", "are", "is", "could", "might");

  private static final int REACH = 8;

  private final Page page;
  private final Tokens tokens;
  private final NounPhrases nouns;
  private final Ties ties;
  private final Background background;
  private final Respective respective;

  SentenceReader(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.nouns = new NounPhrases(page);
    this.ties = new Ties(page);
    this.background = new Background(page);
    this.respective = new Respective(page);
  }

  List<Reading> read(Sentence sentence) {
    List<Expression> numbers = page.expressionsIn(sentence);
    if (numbers.isEmpty()) {
      return List.of();
    }
    Roles roles = new Roles(tokens, page.timesIn(sentence), sentence);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int limit = i + 1 < numbers.size() ? numbers.get(i + 1).from() : sentence.to();
      readings.add(alone(numbers.get(i), sentence, nouns.behind(numbers.get(i), limit), roles));
    }
    new Groups(tokens, readings, ties).run();
    new Neighbours(tokens, readings, respective).run();
    return readings;
  }

  private Reading alone(Expression number, Sentence sentence, NounPhrase noun, Roles roles) {
    Optional<Role> why = isSpeaking(noun) ? Optional.of(Role.AGENT) : roles.of(number);
    if (why.isPresent()) {
      return Reading.of(number, sentence, noun, why.get());
    }
    Reading counted = ties.counted(
        Reading.of(number, sentence, noun, number.is(Unit.PERCENT) ? Role.PERCENT : Role.OTHER));
    if (counted.role() == Role.OTHER && isRate(counted.to())) {
      return counted.as(Role.RATE);
    }
    return counted.isClaim() ? checked(counted) : counted;
  }

  /** {@code three sources}, {@code two accounts said}; accounts can be of a bank, too. */
  private boolean isSpeaking(NounPhrase noun) {
    String name = noun.population().toLowerCase(Locale.ROOT);
    return SPEAKERS.contains(name)
        || (name.equals("accounts") && WordClass.SAY.has(tokens, noun.to()));
  }

  /** The claim, or why it tells nothing that happened in the story. */
  Reading checked(Reading claim) {
    if (isRate(claim.to()) || isOfEach(claim)) {
      return claim.as(Role.RATE);
    }
    if (isConditional(claim) || isPossible(claim) || isAsked(claim.sentence())) {
      return claim.as(Role.HYPOTHETICAL);
    }
    return background.holds(claim) ? claim.as(Role.BACKGROUND) : claim;
  }

  /** {@code five a day}. */
  private boolean isRate(int to) {
    boolean every = tokens.is(to, "a") || tokens.is(to, "every");
    return tokens.is(to, "per")
        || tokens.is(to, "daily")
        || WordClass.EACH.has(tokens, to)
        || (every && WordClass.DURATION.has(tokens, to + 1));
  }

  /** {@code two were killed in each of three villages}, {@code each raid killed two}. */
  private boolean isOfEach(Reading claim) {
    int from = claim.sentence().from();
    if (tokens.is(from, "each") && claim.expression().from() > from + 1) {
      return true;
    }
    int last = Math.min(claim.sentence().to(), claim.to() + REACH);
    for (int i = claim.to(); i + 1 < last && !tokens.isMark(i); i++) {
      if (tokens.is(i, "each") && WordClass.PLACE_NEAR.has(tokens, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code if 10 die}, {@code whether 10 died}, {@code a drill simulated 10 deaths}. */
  private boolean isConditional(Reading claim) {
    for (int i = claim.from(); i >= claim.sentence().from() && !tokens.is(i, ","); i--) {
      if (WordClass.UNREAL.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code there could be 300 wounded}. */
  private boolean isPossible(Reading claim) {
    int be = claim.expression().from() - 1;
    return tokens.is(be, "be") && WordClass.MODAL.has(tokens, be - 1);
  }

  /** {@code Did 40 die in the strike?}. */
  private boolean isAsked(Sentence sentence) {
    boolean did = ASKING.contains(tokens.word(sentence.from()));
    return did && tokens.is(sentence.to() - 1, "?");
  }
}
