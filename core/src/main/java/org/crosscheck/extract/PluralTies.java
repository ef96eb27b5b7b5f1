package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.extract.Trigger.Form;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/**
 * Ties people told in the plural without a number to the harm done to them, where it was done to certain people: {@code
 * the elders were murdered}, neither {@code gangs that murder the elders} nor {@code elders were murdered}.
 */
final class PluralTies {
  private static final Set<String> HARM = ImmutableSet.of("killed", "injured");
  private static final Set<String> SOME = ImmutableSet.of("some", "many", "other");
  private static final Set<String> DONE =
      ImmutableSet.of("slew", "wiped", "claimed", "took", "cost", "caused", "turned");
  private static final Set<String> ONE_OR_NONE = ImmutableSet.of("was", "is", "has", "may");

  private final Tokens tokens;
  private final Ties ties;
  private final SentenceReader sentences;

  PluralTies(Page page, SentenceReader sentences) {
    this.tokens = page.tokens();
    this.ties = new Ties(page);
    this.sentences = sentences;
  }

  /** The plural as what is told makes it; unchanged where it tells of no harm that was done. */
  Reading tie(Reading plural) {
    if (!isDetermined(plural) || tokens.is(plural.sentence().to() - 1, "?")) {
      return plural;
    }
    Reading tied = ties.counted(plural);
    Reading checked = tied.isClaim() ? sentences.checked(tied) : tied;
    return tied.isClaim() && checked.isClaim() && !isTold(checked) ? plural : checked;
  }

  /** {@code people die on roads}, {@code a friend of the people}: nobody in particular. */
  private boolean isDetermined(Reading plural) {
    int first = plural.expression().from();
    if (SOME.contains(tokens.word(first)) || SOME.contains(tokens.word(first - 1))) {
      return !(tokens.is(first, "many") && tokens.is(plural.expression().to(), "have"));
    }
    return isJoined(first)
        || (WordClass.BEFORE_COUNTED.has(tokens, first - 1) && !tokens.is(first, "people"));
  }

  /** {@code the priests and teachers}: one determiner for both. */
  private boolean isJoined(int first) {
    int noun = first - 2;
    return tokens.is(first - 1, "and")
        && CountedNouns.isPerson(tokens, noun)
        && (WordClass.BEFORE_COUNTED.has(tokens, noun - 1) || SOME.contains(tokens.word(noun - 1)));
  }

  private boolean isTold(Reading plural) {
    Link link = plural.link().orElseThrow();
    return HARM.contains(link.measure().name())
        && switch (link.tie()) {
          case BEHIND -> isSubject(plural, link.from());
          case BEFORE -> isObject(link);
          default -> false;
        };
  }

  /** Whether the harm behind the plural is its own, in the past. */
  private boolean isSubject(Reading plural, int harm) {
    int verb = plural.expression().to();
    boolean be = false;
    for (int i = verb; i <= harm; i++) {
      if (ONE_OR_NONE.contains(tokens.word(i))) {
        return false;
      }
      be |= WordClass.BE.has(tokens, i);
    }
    Optional<Match<Trigger>> match = Trigger.predicateAt(tokens, harm);
    boolean participle = match.filter(found -> found.value().is(Form.PAST)).isPresent();
    boolean present = tokens.is(harm, "die") || (participle && tokens.is(harm - 1, "are"));
    boolean beside = harm == verb;
    boolean relative = tokens.is(verb, "who") || tokens.is(verb, "that");
    return !present && (!participle || be || beside) && (beside || relative || !isGoverned(plural));
  }

  /** {@code the house of the farmers was hit}: the verb is another's. */
  private boolean isGoverned(Reading plural) {
    int before = plural.expression().from() - 1;
    while (WordClass.BEFORE_COUNTED.has(tokens, before) || SOME.contains(tokens.word(before))) {
      before--;
    }
    return SpeechWord.LINK_PREPOSITION.has(tokens, before)
        || WordClass.PLACE_NEAR.has(tokens, before)
        || tokens.is(before, "by");
  }

  /** {@code murdered the elders}, {@code the murder of the elders}; no {@code gangs that murder the elders}. */
  private boolean isObject(Link link) {
    boolean act = Trigger.predicateAt(tokens, link.from())
        .filter(match -> match.value().is(Form.ACT))
        .isPresent();
    boolean of = tokens.is(link.to(), "of") || tokens.is(link.to() - 1, "of");
    String verb = tokens.word(link.from());
    return !act || of || verb.endsWith("ing") || DONE.contains(verb);
  }
}
