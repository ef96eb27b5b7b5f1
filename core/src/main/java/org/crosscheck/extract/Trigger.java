package org.crosscheck.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Measure;
import org.crosscheck.wording.Phrases;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordLists;

/**
 * A word that says what is counted.
 *
 * @param form where the counted stand
 */
record Trigger(Measure measure, Form form) {
  /** Where the counted stand; see {@code measures.txt}. */
  enum Form {
    ACT,
    PAST,
    DIED,
    STATE,
    NOUN,
    OF,
    TOLL
  }

  private static final int LONGEST_NAME = 8;

  private static final Phrases<Trigger> PREDICATES =
      read(Form.ACT, Form.PAST, Form.DIED, Form.STATE);
  private static final Phrases<Trigger> NOUNS = read(Form.NOUN);
  private static final Phrases<Trigger> OF_NOUNS = read(Form.OF);
  private static final Phrases<Trigger> OF_HEADS = heads();
  private static final Phrases<Trigger> TOLLS = read(Form.TOLL);

  private static Phrases<Trigger> read(Form... forms) {
    return Phrases.select(
        Trigger.class,
        "measures.txt",
        key -> parse(key).filter(trigger -> isOneOf(trigger.form, forms)));
  }

  /** {@code death} of {@code death of}: where something stands between the two. */
  private static Phrases<Trigger> heads() {
    Map<String, Trigger> heads = new HashMap<>();
    WordLists.read(Trigger.class, "measures.txt")
        .asMap()
        .forEach((key, phrases) -> parse(key)
            .filter(trigger -> trigger.is(Form.OF))
            .ifPresent(trigger -> phrases.stream()
                .filter(phrase -> phrase.endsWith(" of"))
                .forEach(phrase -> heads.put(phrase.substring(0, phrase.length() - 3), trigger))));
    return Phrases.of(heads);
  }

  private static Optional<Trigger> parse(String key) {
    int blank = key.indexOf(' ');
    return Optional.of(
        new Trigger(new Measure(key.substring(0, blank)), Form.valueOf(key.substring(blank + 1))));
  }

  private static boolean isOneOf(Form form, Form... forms) {
    return java.util.Arrays.asList(forms).contains(form);
  }

  /** A verb or adjective that begins at a token. */
  static Optional<Phrases.Match<Trigger>> predicateAt(Tokens tokens, int from) {
    return PREDICATES.at(tokens, from).filter(match -> isWhole(tokens, match.to()));
  }

  /** {@code taken to} says that somebody was hurt where it goes on with {@code the city's main hospital}. */
  private static boolean isWhole(Tokens tokens, int to) {
    return !tokens.is(to - 1, "to") || isHospital(tokens, to);
  }

  /** Whether the words from a token on name a hospital. */
  static boolean isHospital(Tokens tokens, int from) {
    for (int i = from; i < from + LONGEST_NAME && isOfName(tokens, i); i++) {
      if (WordClass.HOSPITAL.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(Tokens tokens, int at) {
    boolean dot = tokens.is(at, ".") && WordClass.ABBREVIATION.has(tokens, at - 1);
    return dot || tokens.isWord(at) || tokens.is(at, "'s") || tokens.is(at, "-");
  }

  /** A verb that ends right before a token. */
  static Optional<Phrases.Match<Trigger>> predicateBefore(Tokens tokens, int to) {
    return PREDICATES.endingAt(tokens, to).filter(match -> !tokens.is(to - 1, "to"));
  }

  /** A counted noun that begins at a token. */
  static Optional<Phrases.Match<Trigger>> nounAt(Tokens tokens, int from) {
    return NOUNS.at(tokens, from);
  }

  /** {@code the deaths of}, ending right before a token. */
  static Optional<Phrases.Match<Trigger>> ofBefore(Tokens tokens, int to) {
    return OF_NOUNS.endingAt(tokens, to);
  }

  /** {@code the death}, whose {@code of} follows later. */
  static Optional<Phrases.Match<Trigger>> ofHeadBefore(Tokens tokens, int to) {
    return OF_HEADS.endingAt(tokens, to);
  }

  /** {@code death toll} and the like, ending right before a token. */
  static Optional<Phrases.Match<Trigger>> tollBefore(Tokens tokens, int to) {
    return TOLLS.endingAt(tokens, to);
  }

  static Optional<Phrases.Match<Trigger>> tollAt(Tokens tokens, int from) {
    return TOLLS.at(tokens, from);
  }

  boolean is(Form other) {
    return form == other;
  }
}
