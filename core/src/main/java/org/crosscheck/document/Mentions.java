package org.crosscheck.document;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordLists;

/** Finds people with their ages, streets and numbers in a passage. */
final class Mentions {
  private static final int OLDEST = 120;
  private static final Set<String> STREETS = list("STREET");
  private static final Set<String> YEARS = list("YEARS");
  private static final Set<String> AGED = list("AGED");
  private static final Set<String> JUNIOR = list("JUNIOR");
  private static final Set<String> ORDINAL = list("ORDINAL");

  private final Passage passage;
  private final Tokens tokens;
  private final ImmutableSet.Builder<String> people = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> ages = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> streets = ImmutableSet.builder();
  private final ImmutableSet.Builder<String> numbers = ImmutableSet.builder();

  Mentions(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i)) {
        number(i);
      }
      if (STREETS.contains(tokens.word(i)) && tokens.isCapitalised(i)) {
        street(i - 1);
      }
    }
  }

  private static Set<String> list(String name) {
    return WordLists.read(Mentions.class, "words.txt").get(name).stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private void number(int at) {
    String digits = tokens.word(at);
    if (digits.length() > 1) {
      numbers.add(digits);
    }
    if (!isAge(digits)) {
      return;
    }
    boolean named = isNameBefore(at);
    if (named || isYears(at) || AGED.contains(tokens.word(at - 1))) {
      ages.add(digits);
    }
    if (named) {
      people.add(passage.word(nameBefore(at)));
    }
  }

  /** The last word of a name before {@code , 23}; that of {@code Tom Reed, Jr., 23} is Reed. */
  private int nameBefore(int at) {
    int name = tokens.is(at - 2, ".") ? at - 3 : at - 2;
    if (!JUNIOR.contains(tokens.word(name))) {
      return at - 2;
    }
    return tokens.is(name - 1, ",") ? name - 2 : name - 1;
  }

  private static boolean isAge(String digits) {
    return digits.length() <= 3
        && digits.chars().allMatch(Character::isDigit)
        && Integer.parseInt(digits) <= OLDEST;
  }

  /** {@code 23-year-old}, {@code 23 years old}. */
  private boolean isYears(int at) {
    int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    return YEARS.contains(tokens.word(next));
  }

  /** {@code Jane Roe, 23,}, not {@code on Monday, 23 people}. */
  private boolean isNameBefore(int at) {
    boolean closed = tokens.is(at + 1, ",") || tokens.is(at + 1, ".") || tokens.is(at + 1, "of");
    int name = nameBefore(at);
    return closed
        && tokens.is(at - 1, ",")
        && tokens.isCapitalised(name)
        && (tokens.isCapitalised(name - 1) || tokens.is(name - 1, "."));
  }

  /** {@code Holly} of {@code North Holly Street}, {@code 42} of {@code 42nd Street}. */
  private void street(int name) {
    if (ORDINAL.contains(tokens.word(name)) && tokens.isNumber(name - 1)) {
      streets.add(tokens.word(name - 1));
    } else if (tokens.isCapitalised(name) || tokens.isNumber(name)) {
      streets.add(passage.word(name));
    }
  }

  ImmutableSet<String> people() {
    return people.build();
  }

  ImmutableSet<String> ages() {
    return ages.build();
  }

  ImmutableSet<String> streets() {
    return streets.build();
  }

  ImmutableSet<String> numbers() {
    return numbers.build();
  }
}
