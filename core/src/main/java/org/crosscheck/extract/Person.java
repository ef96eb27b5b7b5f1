package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One person told without a number: {@code a 30-year-old man}, {@code Jane Roe, 34,}, {@code he}.
 *
 * @param from first token, the article included
 * @param head first token of the noun or name
 * @param to the token behind the last, an age or a name in apposition included
 * @param kind how the person is told
 * @param count 1, or 2 for a couple
 * @param age in years, where it stands with the noun
 * @param names the words of the name in lower case; empty for a person without one
 * @param sex as far as the noun tells it
 */
public record Person(
    int from, int head, int to, Kind kind, int count, OptionalInt age, Set<String> names, Sex sex) {
  /** How a person is told. */
  public enum Kind {
    /** {@code a man}, {@code another}. */
    INDEFINITE,
    /** {@code the victim}. */
    DEFINITE,
    /** {@code his wife}: told by another person. */
    RELATED,
    /** {@code Jane Roe}. */
    NAME,
    /** {@code Man} at the head of a headline, {@code 30-year-old driver}. */
    BARE,
    /** {@code he}. */
    PRONOUN,
    /** {@code himself}. */
    REFLEXIVE,
    /** {@code the gunman}: one who did it, and came to harm too. */
    ATTACKER
  }

  /** What a noun tells of the sex. */
  public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
  }

  public Person {
    if (from > head || head >= to) {
      throw new IllegalArgumentException(
          "person must hold its noun, got " + from + ", " + head + ", " + to);
    }
    names = ImmutableSet.copyOf(names);
  }

  /** Whether the person is told as the one who did it, and came to harm too. */
  public boolean isAttacker() {
    return kind == Kind.ATTACKER || kind == Kind.REFLEXIVE;
  }

  /** Whether two mentions in one sentence are two persons: {@code a man and a woman}, {@code Jane Roe and John Doe}. */
  public boolean isBeside(Person other) {
    boolean repeats =
        kind == Kind.PRONOUN || (kind == Kind.DEFINITE && other.kind != Kind.DEFINITE);
    boolean named = kind == Kind.NAME && other.kind != Kind.NAME;
    return !repeats && !named;
  }

  /** Whether the two can be one person: nothing that is known of both speaks against it. */
  public boolean canBe(Person other) {
    boolean otherAge = age.isPresent() && other.age.isPresent() && !age.equals(other.age);
    boolean otherSex = sex != Sex.UNKNOWN && other.sex != Sex.UNKNOWN && sex != other.sex;
    boolean otherName =
        !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
    return !otherAge && !otherSex && !otherName;
  }

  /** Whether an age or a name shows that the two are one. */
  public boolean isSurely(Person other) {
    boolean sameAge = age.isPresent() && age.equals(other.age);
    return canBe(other) && (sameAge || names.stream().anyMatch(other.names::contains));
  }

  /** What is known of the person from both mentions. */
  public Person with(Person other) {
    return new Person(
        from,
        head,
        to,
        kind,
        count,
        age.isPresent() ? age : other.age,
        names.isEmpty() ? other.names : names,
        sex == Sex.UNKNOWN ? other.sex : sex);
  }

  /** What words such as {@code two women} tell of the sex. */
  public static Sex sexOf(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      String one = singular(word);
      if (WordClass.MALE.has(word) || WordClass.MALE.has(one)) {
        return Sex.MALE;
      }
      if (WordClass.FEMALE.has(word) || WordClass.FEMALE.has(one)) {
        return Sex.FEMALE;
      }
    }
    return Sex.UNKNOWN;
  }

  private static String singular(String word) {
    return word.endsWith("men")
        ? word.substring(0, word.length() - 2) + "an"
        : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
