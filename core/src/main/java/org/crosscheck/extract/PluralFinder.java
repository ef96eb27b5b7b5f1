package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.CountedNouns.Sort;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;

/** Finds the people that a sentence tells in the plural without a number: {@code the village elders}. */
final class PluralFinder {
  /**
   * People in the plural.
   *
   * @param from first token, no determiner
   * @param head first token of the noun itself
   * @param to the token behind the noun
   */
  record Plural(int from, int head, int to) {}

  private static final Set<String> PLURALS =
      ImmutableSet.of("people", "troops", "personnel", "staff");
  /** They tell nobody apart, or are counted elsewhere. */
  private static final Set<String> EMPTY = ImmutableSet.of(
      "lives",
      "victims",
      "others",
      "survivors",
      "parents",
      "twins",
      "couples",
      "nationals",
      "martyrs");

  private static final int LONGEST_MODIFIER = 4;

  private final Page page;
  private final Tokens tokens;

  PluralFinder(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** The plurals in order, none inside another. */
  List<Plural> in(Sentence sentence) {
    List<Plural> plurals = new ArrayList<>();
    int at = sentence.from();
    while (at < sentence.to()) {
      int end = isPlural(at) ? end(at) : at;
      if (end > at && !isOwner(end)) {
        plurals.add(new Plural(start(at, sentence.from()), at, end));
      }
      at = Math.max(end, at + 1);
    }
    return plurals;
  }

  /** Behind the noun; of {@code police officers} behind the second. */
  private int end(int at) {
    int end = personEnd(at);
    int next = end;
    while (next > at && !tokens.isMark(next) && personEnd(next) > next && isPlural(next)) {
      next = personEnd(next);
      end = next;
    }
    return end;
  }

  private int personEnd(int at) {
    Optional<Match<Sort>> noun =
        CountedNouns.at(tokens, at).filter(match -> match.value() == Sort.PERSON);
    return noun.map(Match::to).orElse(at);
  }

  private boolean isPlural(int at) {
    String word = tokens.word(at);
    boolean plural = (word.endsWith("s") && !word.endsWith("ss"))
        || word.endsWith("men")
        || word.endsWith("children")
        || PLURALS.contains(word);
    return plural && !EMPTY.contains(word) && (CountedNouns.isListed(tokens, at) || isNation(word));
  }

  /** In a text all in capitals any name looks like that of a people. */
  private static boolean isNation(String word) {
    return word.endsWith("ans") || word.endsWith("nis") || word.endsWith("smen");
  }

  private boolean isOwner(int end) {
    return tokens.is(end, "'s") || tokens.is(end, "'") || tokens.is(end, "\u2019");
  }

  /** Over the words before the noun that are part of its phrase. */
  private int start(int head, int floor) {
    int at = head;
    while (at > floor && head - at < LONGEST_MODIFIER && isModifier(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isModifier(int at) {
    return tokens.isWord(at)
        && !WordClass.STOP.has(tokens, at)
        && !WordClass.DETERMINER.has(tokens, at)
        && !WordClass.BEFORE_COUNTED.has(tokens, at)
        && !WordClass.CONNECTOR.has(tokens, at)
        && !WordClass.FINITE.has(tokens, at)
        && !WordClass.BE.has(tokens, at)
        && !WordClass.HAVE.has(tokens, at)
        && !tokens.is(at, "of")
        && !tokens.is(at, "'s")
        && !page.marks().isInTime(at)
        && Trigger.predicateAt(tokens, at).isEmpty()
        && Trigger.predicateBefore(tokens, at + 1).isEmpty();
  }
}
