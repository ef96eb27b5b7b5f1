package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.wording.Tokens;

/** Reads the numbers of a whole article: what one sentence takes up from those before it. */
final class ArticleReader {
  private final Page page;
  private final Tokens tokens;
  private final Speakers speakers;
  private final Windows windows;
  private final List<Reading> told = new ArrayList<>();
  private final LatestClaims latest;
  private final SingularVictims singles;
  private final NumberRoles roles;

  ArticleReader(Page page, Speakers speakers, Windows windows) {
    this.page = page;
    this.tokens = page.tokens();
    this.speakers = speakers;
    this.windows = windows;
    this.latest = new LatestClaims(this::speaker);
    this.singles = new SingularVictims(page);
    this.roles = new NumberRoles(page.expressions());
  }

  /** The claims of the article, in order. */
  List<Reading> read() {
    SentenceReader reader = new SentenceReader(page);
    Multiples multiples = new Multiples(page);
    PluralVictims plurals = new PluralVictims(page, reader);
    Counts counts = new Counts(page, reader);
    Retold retold = new Retold(page, latest);
    for (Sentence sentence : page.sentences()) {
      List<Reading> harmed =
          singles.with(sentence, multiples.with(sentence, reader.read(sentence)));
      List<Reading> readings = harmed.isEmpty() ? harmed : retold.with(counts.with(harmed));
      for (Reading reading : readings) {
        Reading read = reading.isClaim() ? inStory(reading) : reading;
        add(read);
        singles.remember(read);
      }
      plurals.look(sentence, readings);
    }
    List<Reading> story = new FormerYears(page, windows).apart(List.copyOf(told));
    story.forEach(roles::put);
    return plurals.with(story.stream().filter(Reading::isClaim).toList());
  }

  /** What each number of the article is there for, once it is read. */
  NumberRoles roles() {
    return roles;
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
    roles.put(reading);
    if (reading.isClaim()) {
      told.add(reading);
      latest.add(reading);
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
    boolean besides = latest
        .readings()
        .findFirst()
        .filter(other -> other.sentence().equals(claim.sentence()) && !sameMeasure(other, claim))
        .isPresent();
    return tokens.is(to, "more") && claim.whole().isEmpty() && !besides;
  }

  private boolean hasEarlierOfMeasure(Reading claim) {
    return latest.readings().anyMatch(other -> sameMeasure(other, claim));
  }

  /** A claim with the same number told before. */
  private Optional<Reading> earlier(Reading claim) {
    return latest
        .readings()
        .filter(other -> sameNumber(other, claim) && sameMeasure(other, claim))
        .findFirst();
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
    LatestClaims.Told again = latest.told(claim);
    return latest
            .all()
            .filter(other -> isAlike(other.reading(), claim))
            .anyMatch(other -> !otherSpeaker(other, again))
        && !statesOtherTime(claim);
  }

  private static boolean isAlike(Reading one, Reading other) {
    return one.expression().figure().sameInterval(other.expression().figure())
        && sameMeasure(one, other)
        && samePopulation(one, other);
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
  private static boolean otherSpeaker(LatestClaims.Told one, LatestClaims.Told other) {
    return one.reading().sentence().from() != other.reading().sentence().from()
        && other.speaker().isPresent()
        && !other.speaker().equals(one.speaker());
  }

  private Optional<String> speaker(Sentence sentence) {
    return speakers.in(sentence).stream().map(Speech::name).findFirst();
  }
}
