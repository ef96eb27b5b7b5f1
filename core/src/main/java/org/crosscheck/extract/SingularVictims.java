package org.crosscheck.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.extract.Link.Tie;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.Person.Sex;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.Tokens;

/**
 * Counts victims who are told without a number as one each: {@code a woman was shot dead}. One person told several
 * times is one victim.
 */
final class SingularVictims {
  private static final Set<String> HARM = ImmutableSet.of("killed", "injured", "shot");
  private static final Set<String> FAILED =
      ImmutableSet.of("attempted", "attempt", "alleged", "faked");
  private static final int MOST_LOOKED_BACK = 100;

  /** A victim told before. */
  private record Victim(Person person, Measure measure, Sentence sentence) {}

  private final Page page;
  private final Tokens tokens;
  private final PersonFinder finder;
  private final Ties ties;
  private final Map<Expression, Person> persons = new HashMap<>();
  private final List<Victim> victims = new ArrayList<>();
  private final Map<Measure, Victim> latest = new HashMap<>();
  private final Map<Measure, Reading> groups = new HashMap<>();

  SingularVictims(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.finder = new PersonFinder(page);
    this.ties = new Ties(page);
  }

  /** The readings of a sentence's numbers together with those of its persons who were harmed, in order. */
  List<Reading> with(Sentence sentence, List<Reading> readings) {
    List<Reading> numbers = readings.stream()
        .map(number -> isChildren(number) ? number.as(Role.OTHER) : number)
        .toList();
    List<Reading> all = new ArrayList<>(numbers);
    for (Person person : finder.in(sentence)) {
      boolean told = numbers.stream()
          .anyMatch(number ->
              number.isClaim() && number.from() < person.to() && person.from() < number.to());
      if (!told) {
        all.add(tied(person, sentence));
      }
    }
    if (all.size() == numbers.size()) {
      return numbers;
    }
    all.sort(Comparator.comparingInt(reading -> reading.expression().from()));
    List<Reading> side = all.stream().filter(number -> !isInside(number, all)).toList();
    List<Reading> shared = new ArrayList<>(side);
    share(shared);
    for (int i = 0; i < shared.size(); i++) {
      all.set(all.indexOf(side.get(i)), shared.get(i));
    }
    return all.stream()
        .filter(reading -> !isSingle(reading) || reading.isClaim())
        .toList();
  }

  /** {@code a father of three was shot}: the three were not. */
  private boolean isChildren(Reading number) {
    int of = number.expression().from() - 1;
    boolean parent = WordClass.MALE.has(tokens, of - 1) || WordClass.FEMALE.has(tokens, of - 1);
    return number.isClaim() && tokens.is(of, "of") && parent;
  }

  /** The age of {@code a 30-year-old man}. */
  private boolean isInside(Reading number, List<Reading> all) {
    return !isSingle(number)
        && all.stream()
            .anyMatch(single -> isSingle(single)
                && single.expression().from() <= number.expression().from()
                && number.expression().to() <= single.expression().to());
  }

  /** Who is counted; empty where a number counts. */
  Optional<Person> person(Reading reading) {
    return Optional.ofNullable(persons.get(reading.expression()));
  }

  boolean isSingle(Reading reading) {
    return persons.containsKey(reading.expression());
  }

  private Reading tied(Person person, Sentence sentence) {
    int start = tokens.start(person.from());
    int end = tokens.end(person.to() - 1);
    String words = page.article().text().substring(start, end);
    Expression expression = new Expression(
        person.from(),
        person.to(),
        new FigureMention(
            start,
            end,
            new Figure(person.count(), person.count(), Bound.EXACT, words),
            Unit.COUNT));
    persons.put(expression, person);
    NounPhrase noun = new NounPhrase(
        person.head(), person.to(), population(person), Kind.PERSON, Optional.empty());
    Reading open = Reading.of(expression, sentence, noun, Role.OTHER);
    Reading tied = new PersonTies(page, ties).tie(open);
    return tied.isClaim() && !isHarm(tied) ? tied.as(Role.OTHER) : tied;
  }

  private String population(Person person) {
    boolean noun = person.kind() != Person.Kind.NAME
        && person.kind() != Person.Kind.PRONOUN
        && !WordClass.REFLEXIVE.has(tokens, person.head())
        && !tokens.is(person.head(), "another");
    return noun ? page.words(person.head(), nounEnd(person)) : "";
  }

  private int nounEnd(Person person) {
    int at = person.head();
    while (at < person.to() && !tokens.is(at, ",")) {
      at++;
    }
    return at;
  }

  private boolean isHarm(Reading reading) {
    Link link = reading.link().orElseThrow();
    return HARM.contains(link.measure().name())
        && link.tie() != Tie.NOUN
        && !FAILED.contains(tokens.word(link.from() - 1));
  }

  /** {@code a man and two women were killed}, {@code killed a man and two women}: what is told of one holds for all. */
  private void share(List<Reading> all) {
    for (int i = 1; i < all.size(); i++) {
      take(all, i, i - 1, all.get(i - 1).to(), all.get(i).expression().from());
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      take(all, i, i + 1, all.get(i).to(), all.get(i + 1).expression().from());
    }
  }

  private void take(List<Reading> all, int index, int giver, int from, int to) {
    Reading open = all.get(index);
    Reading gives = all.get(giver);
    boolean takes = open.role() == Role.OTHER
        && (!open.noun().is(Kind.NONE) || tokens.is(open.expression().to(), "others"))
        && open.noun().canBePeople()
        && (isSingle(open) || isSingle(gives));
    boolean verb = index > giver
        ? gives
                .link()
                .map(link -> link.tie() == Tie.BEFORE || link.tie() == Tie.SHARED)
                .orElse(false)
            && !WordClass.BE.has(tokens, open.to())
            && !WordClass.HAVE.has(tokens, open.to())
        : gives
            .link()
            .map(link -> link.tie() == Tie.BEHIND || link.tie() == Tie.SHARED)
            .orElse(false);
    if (takes && gives.isClaim() && verb && onlyConnectors(from, to)) {
      int at = open.expression().to();
      Link link = gives.link().orElseThrow();
      all.set(index, open.claiming(new Link(link.measure(), Tie.SHARED, at, at)));
    }
  }

  private boolean onlyConnectors(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, ",") && !tokens.is(i, ";") && !WordClass.CONNECTOR.has(tokens, i)) {
        return false;
      }
    }
    return from < to;
  }

  /** A number that counts victims: those told one by one afterwards are among them. */
  void remember(Reading number) {
    if (isSingle(number)
        || !number.isClaim()
        || !HARM.contains(number.link().orElseThrow().measure().name())) {
      return;
    }
    if (number.expression().figure().high() == 1 && number.expression().figure().low() == 1) {
      Person person = new Person(
          number.expression().from(),
          number.expression().from(),
          number.expression().to(),
          Person.Kind.INDEFINITE,
          1,
          OptionalInt.empty(),
          Set.of(),
          Sex.UNKNOWN);
      add(new Victim(person, measure(number), number.sentence()));
    } else if (number.expression().figure().low() > 1) {
      groups.put(measure(number), number);
    }
  }

  /** A single victim as the article so far makes it: a claim, a part of a number told before, or one told again. */
  Reading inContext(Reading single) {
    Person person = persons.get(single.expression());
    if (person == null) {
      return single;
    }
    Optional<Victim> known = person.count() == 1 ? known(person, single) : Optional.empty();
    if (known.isPresent()) {
      victims.set(
          victims.lastIndexOf(known.get()),
          new Victim(
              known.get().person().with(person),
              known.get().measure(),
              known.get().sentence()));
      return single.as(Role.REPEATED);
    }
    Optional<Reading> group = group(single);
    boolean vague = person.kind() == Person.Kind.DEFINITE || person.kind() == Person.Kind.PRONOUN;
    if (vague && (group.isPresent() || hasVictim(single)) && !isListed(person, single)) {
      return single.as(Role.ANAPHORA);
    }
    add(new Victim(person, measure(single), single.sentence()));
    if (person.isAttacker()) {
      return single;
    }
    return group.map(whole -> single.partOf(whole.expression())).orElse(single);
  }

  /** {@code the woman and the man died}. */
  private boolean isListed(Person person, Reading single) {
    return Optional.ofNullable(latest.get(measure(single)))
        .filter(victim -> victim.sentence().equals(single.sentence()))
        .filter(victim -> person.isBeside(victim.person()))
        .isPresent();
  }

  private void add(Victim victim) {
    victims.add(victim);
    latest.put(victim.measure(), victim);
  }

  private boolean hasVictim(Reading single) {
    return latest.containsKey(measure(single));
  }

  private Optional<Victim> known(Person person, Reading single) {
    boolean another = tokens.is(person.from(), "another");
    for (int i = victims.size() - 1; i >= Math.max(0, victims.size() - MOST_LOOKED_BACK); i--) {
      Victim victim = victims.get(i);
      boolean listed =
          victim.sentence().equals(single.sentence()) && person.isBeside(victim.person());
      if (victim.measure().equals(measure(single))
          && !another
          && !listed
          && person.isAttacker() == victim.person().isAttacker()
          && person.canBe(victim.person())) {
        return Optional.of(victim);
      }
    }
    return Optional.empty();
  }

  /** The number that the victim is among: the latest one of the measure. */
  private Optional<Reading> group(Reading single) {
    return Optional.ofNullable(groups.get(measure(single)));
  }

  private static Measure measure(Reading reading) {
    return reading.link().orElseThrow().measure();
  }
}
