package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.crosscheck.extract.Person.Sex;
import org.crosscheck.wording.CountedNouns;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordBits;

/** What single words tell of persons. */
final class PersonWords {
  /** They lead to somebody's relative: {@code her brother}. */
  static final Set<String> POSSESSIVES = ImmutableSet.of("his", "her", "their", "'s");

  private static final Set<String> PLURALS = ImmutableSet.of(
      "people", "police", "troops", "personnel", "crew", "staff", "elderly", "enlisted", "family");
  private static final Set<String> PAIRS =
      ImmutableSet.of("couple", "pair", "duo", "parents", "twins");

  /** Leads to a person: {@code a}, {@code his}, {@code he}. */
  private static final int LEAD = 1;

  /** One person, or a pair. */
  private static final int NOUN = 2;

  /** The first word of counted nouns; not all of them name people. */
  private static final int COUNTED = 4;

  private static final int PLURAL = 8;
  private static final WordBits KNOWN = new WordBits(PersonWords::known);

  private final Tokens tokens;

  PersonWords(Tokens tokens) {
    this.tokens = tokens;
  }

  private static int known(String word) {
    boolean lead = WordClass.REFLEXIVE.has(word)
        || WordClass.PRONOUN_PERSON.has(word)
        || WordClass.INDEFINITE.has(word)
        || WordClass.DEFINITE.has(word)
        || POSSESSIVES.contains(word);
    boolean plural = (word.endsWith("s") && !word.endsWith("ss"))
        || word.endsWith("men")
        || word.endsWith("children")
        || PLURALS.contains(word);
    boolean noun = PAIRS.contains(word) || (!plural && WordClass.PERSON_NOUN.has(word));
    return (lead ? LEAD : 0)
        | (noun ? NOUN : 0)
        | (!plural && CountedNouns.mayBegin(word) ? COUNTED : 0)
        | (plural ? PLURAL : 0);
  }

  /** Whether a person may begin with the word, capitals and ages aside. */
  boolean mayBegin(int at) {
    return (tokens.bits(at, KNOWN) & (LEAD | NOUN | COUNTED)) != 0;
  }

  /** {@code driver}, {@code couple}: a noun for one person, or a pair. */
  boolean isSingular(int at) {
    int known = tokens.bits(at, KNOWN);
    return (known & NOUN) != 0
        || ((known & PLURAL) == 0
            && ((known & COUNTED) != 0 || tokens.isCapitalised(at))
            && CountedNouns.isPerson(tokens, at));
  }

  /** {@code couple}: one word for two. */
  boolean isPair(int at) {
    return PAIRS.contains(tokens.word(at));
  }

  Sex sex(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordClass.MALE.has(tokens, i)) {
        return Sex.MALE;
      }
      if (WordClass.FEMALE.has(tokens, i)) {
        return Sex.FEMALE;
      }
    }
    return Sex.UNKNOWN;
  }
}
