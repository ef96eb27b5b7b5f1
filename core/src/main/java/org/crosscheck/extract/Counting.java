package org.crosscheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Phrases;
import org.crosscheck.wording.Phrases.Match;
import org.crosscheck.wording.Tokens;
import org.crosscheck.wording.WordLists;

/**
 * A word that says what is counted, where it is no harm done to people.
 *
 * @param form where the counted stand
 */
record Counting(Measure measure, Form form) {
  /** Where the counted stand; see {@code counts.txt}. */
  enum Form {
    DONE,
    NOW,
    PAST,
    ACT,
    PLAN,
    SIZE,
    MEMBER,
    THING
  }

  private static final Phrases<Counting> BEHIND = read(Form.DONE, Form.NOW, Form.PAST);
  private static final Phrases<Counting> BEFORE = read(Form.ACT, Form.PLAN);
  private static final Phrases<Counting> SIZES = read(Form.SIZE);
  private static final Phrases<Counting> MEMBERS = read(Form.MEMBER);
  private static final Map<Measure, Phrases<Form>> THINGS = things();
  private static final Set<Measure> PLANNED =
      WordLists.read(Counting.class, "counts.txt").keySet().stream()
          .map(Counting::parse)
          .filter(counting -> counting.form == Form.PLAN)
          .map(Counting::measure)
          .collect(Collectors.toUnmodifiableSet());

  private static Phrases<Counting> read(Form... forms) {
    List<Form> wanted = List.of(forms);
    return Phrases.select(
        Counting.class,
        "counts.txt",
        key -> Optional.of(parse(key)).filter(counting -> wanted.contains(counting.form)));
  }

  private static Map<Measure, Phrases<Form>> things() {
    Map<Measure, Phrases<Form>> things = new HashMap<>();
    WordLists.read(Counting.class, "counts.txt").asMap().forEach((key, phrases) -> {
      Counting counting = parse(key);
      if (counting.form == Form.THING) {
        things.put(
            counting.measure,
            Phrases.of(phrases.stream().collect(Collectors.toMap(p -> p, p -> Form.THING))));
      }
    });
    return things;
  }

  private static Counting parse(String key) {
    int blank = key.indexOf(' ');
    return new Counting(
        new Measure(key.substring(0, blank)), Form.valueOf(key.substring(blank + 1)));
  }

  /** What they are said to have done, or to have been done to, from a token on. */
  static Optional<Match<Counting>> behind(Tokens tokens, int from) {
    return BEHIND.at(tokens, from);
  }

  /** What was done to them, ending right before a token. */
  static Optional<Match<Counting>> before(Tokens tokens, int to) {
    return BEFORE.endingAt(tokens, to);
  }

  /** {@code turnout}, ending right before a token. */
  static Optional<Match<Counting>> size(Tokens tokens, int to) {
    return SIZES.endingAt(tokens, to);
  }

  /** {@code demonstrators}, ending right before a token. */
  static Optional<Match<Counting>> member(Tokens tokens, int to) {
    return MEMBERS.endingAt(tokens, to);
  }

  /** Whether this counts what a noun names: what is listed, else people; who is done something to must be named. */
  boolean counts(NounPhrase noun, Tokens tokens) {
    Phrases<Form> things = THINGS.get(measure);
    if (things != null) {
      return things.endingAt(tokens, noun.to()).isPresent();
    }
    boolean unnamed = noun.is(Kind.NONE) || noun.is(Kind.PRONOUN);
    return noun.is(Kind.PERSON) || (unnamed && (form != Form.PAST && form != Form.ACT));
  }

  /** Whether a plan to do so is news. */
  boolean canBePlanned() {
    return PLANNED.contains(measure);
  }

  boolean is(Form other) {
    return form == other;
  }
}
