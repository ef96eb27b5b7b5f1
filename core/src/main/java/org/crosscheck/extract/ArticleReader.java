package org.crosscheck.extract;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Tokens;

/** Reads the numbers of a whole article: what one sentence takes up from those before it. */
final class ArticleReader {
  private static final int MOST_LOOKED_BACK = 200;

  private final Page page;
  private final Tokens tokens;
  private final Speakers speakers;
  private final Windows windows;
  private final List<Reading> read = new ArrayList<>();
  private final List<Reading> told = new ArrayList<>();
  private final SingularVictims singles;

  /** By the first token of the sentence. */
  private final Map<Integer, Optional<String>> firstSpeakers = new HashMap<>();

  ArticleReader(Page page, Speakers speakers, Windows windows) {
    this.page = page;
    this.tokens = page.tokens();
    this.speakers = speakers;
    this.windows = windows;
    this.singles = new SingularVictims(page);
  }

  /** Every number of the article with its role, in order. */
  List<Reading> read() {
    SentenceReader reader = new SentenceReader(page);
    Multiples multiples = new Multiples(page);
    for (Sentence sentence : page.sentences()) {
      for (Reading reading :
          singles.with(sentence, multiples.with(sentence, reader.read(sentence)))) {
        Reading told = reading.isClaim() ? inStory(reading) : reading;
        add(told);
        singles.remember(told);
      }
    }
    List<Reading> story = new FormerYears(page, windows).apart(List.copyOf(read));
    return new PluralVictims(page, reader).with(story);
  }

  /** Whom a reading counts; empty where a number counts. */
  Optional<Person> person(Reading reading) {
    return singles.person(reading);
  }

  private Reading inStory(Reading claim) {
    boolean furniture = page.marks().isFurniture(claim.sentence().from());
    if (furniture) {
      return claim.as(Role.FURNITURE);
    }
    return singles.isSingle(claim) ? singles.inContext(claim) : inContext(claim);
  }

  private void add(Reading reading) {
    read.add(reading);
    if (reading.isClaim()) {
      told.add(reading);
    }
  }

  private Reading inContext(Reading claim) {
    if (pointsBack(claim)) {
      return claim.as(Role.ANAPHORA);
    }
    if (isDefinite(claim) && earlier(claim).isPresent() && !statesOtherTime(claim)) {
      return claim.as(Role.ANAPHORA);
    }
    if (isIncrement(claim) && hasEarlierOfMeasure(claim)) {
      return claim.as(Role.DELTA);
    }
    return isRepeated(claim) ? claim.as(Role.REPEATED) : claim;
  }

  /** {@code these two farmers}, {@code the two were}: those spoken of before, with a number or without. */
  private boolean pointsBack(Reading claim) {
    int before = claim.expression().from() - 1;
    boolean these = tokens.is(before, "these") || tokens.is(before, "those");
    boolean nobody =
        tokens.is(before, "the") && isBare(claim) && claim.sentence().from() > 0;
    return claim.whole().isEmpty() && (these || nobody);
  }

  private boolean isBare(Reading claim) {
    boolean verb = claim.link().filter(link -> link.tie() == Link.Tie.BEHIND).isPresent();
    return verb
        && claim.noun().is(Kind.NONE)
        && WordClass.BE.has(tokens, claim.expression().to());
  }

  private boolean isDefinite(Reading claim) {
    int before = claim.expression().from() - 1;
    return WordClass.DEFINITE.has(tokens, before)
        || WordClass.DEFINITE.has(tokens, claim.expression().from())
        || tokens.is(before, "all");
  }

  /** {@code two more died}; {@code one killed, five more wounded} are more than the one. */
  private boolean isIncrement(Reading claim) {
    int to = claim.expression().to();
    boolean besides = claims().stream()
        .findFirst()
        .filter(other -> other.sentence().equals(claim.sentence()) && !sameMeasure(other, claim))
        .isPresent();
    return tokens.is(to, "more") && claim.whole().isEmpty() && !besides;
  }

  private boolean hasEarlierOfMeasure(Reading claim) {
    return claims().stream().anyMatch(other -> sameMeasure(other, claim));
  }

  /** A claim with the same number told before. */
  private Optional<Reading> earlier(Reading claim) {
    return claims().stream()
        .filter(other -> sameNumber(other, claim) && sameMeasure(other, claim))
        .findFirst();
  }

  /** The latest claims, the last one first. */
  private List<Reading> claims() {
    List<Reading> latest = told.subList(Math.max(0, told.size() - MOST_LOOKED_BACK), told.size());
    return Lists.reverse(latest);
  }

  private static boolean sameNumber(Reading one, Reading other) {
    Figure left = one.expression().figure();
    Figure right = other.expression().figure();
    return left.sameInterval(right) || left.anchor() == right.anchor();
  }

  private static boolean sameMeasure(Reading one, Reading other) {
    return one.link().orElseThrow().measure().equals(other.link().orElseThrow().measure());
  }

  /** {@code The 955 civilians killed in September}: another period than the one told first. */
  private boolean statesOtherTime(Reading claim) {
    Window mine = windows.own(claim);
    Window first = earlier(claim).map(windows::of).orElse(Window.UNKNOWN);
    return !mine.isUnstated() && !mine.text().equalsIgnoreCase(first.text());
  }

  private boolean isRepeated(Reading claim) {
    List<Reading> alike = claims().stream()
        .filter(
            other -> other.expression().figure().sameInterval(claim.expression().figure())
                && sameMeasure(other, claim)
                && samePopulation(other, claim))
        .toList();
    return !alike.isEmpty()
        && !statesOtherTime(claim)
        && alike.stream().anyMatch(other -> !otherSpeaker(other, claim));
  }

  private static boolean samePopulation(Reading one, Reading other) {
    String left = one.noun().population();
    String right = other.noun().population();
    return one.noun().is(Kind.NONE)
        || other.noun().is(Kind.NONE)
        || left.equalsIgnoreCase(right)
        || Populations.isEverybody(left)
        || Populations.isEverybody(right);
  }

  /** Two who say the same are two claims. */
  private boolean otherSpeaker(Reading one, Reading other) {
    return !one.sentence().equals(other.sentence())
        && speaker(other.sentence()).isPresent()
        && !speaker(other.sentence()).equals(speaker(one.sentence()));
  }

  /** Kept, as each claim asks for those of all before it. */
  private Optional<String> speaker(Sentence sentence) {
    return firstSpeakers.computeIfAbsent(
        sentence.from(),
        from -> speakers.in(sentence).stream().map(Speech::name).findFirst());
  }
}
