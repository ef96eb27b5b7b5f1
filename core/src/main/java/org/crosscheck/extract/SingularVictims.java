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
  static final Set<String> HARM = ImmutableSet.of("killed", "injured", "shot");
  private static final Set<String> FAILED =
      ImmutableSet.of("attempted", "attempt", "alleged", "faked");
  private static final int MOST_LOOKED_BACK = 100;

  /** A victim told before. */
  private record Victim(Person person, Measure measure, Sentence sentence) {}

  /** A victim as an expression that counts one, or a pair. */
  private record Single(Expression expression, Person person) {}

  private final Page page;
  private final Tokens tokens;
  private final PersonFinder finder;
  private final Ties ties;
  private final SharedHarm sharedHarm;

  /** By the first token: an expression as a key costs a look at all that it holds. */
  private final Map<Integer, Single> persons = new HashMap<>();

  private final List<Victim> victims = new ArrayList<>();
  private final Map<Measure, Victim> latest = new HashMap<>();
  private final Map<Measure, Reading> groups = new HashMap<>();

  SingularVictims(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.finder = new PersonFinder(page);
    this.ties = new Ties(page);
    this.sharedHarm = new SharedHarm(tokens, this::isSingle);
  }

  /**
   * The readings of a sentence's numbers together with those of its persons who were harmed, in order. Where nothing
   * tells of harm, nobody looks for persons.
   */
  List<Reading> with(Sentence sentence, List<Reading> readings) {
    List<Reading> numbers = new ArrayList<>();
    boolean asked = HarmWords.near(tokens, sentence);
    for (Reading number : readings) {
      numbers.add(isChildren(number) ? number.as(Role.OTHER) : number);
      boolean pair = finder.isSingular(number.expression().to() - 1);
      asked |= number.isClaim() || pair;
    }
    return asked ? withPersons(sentence, numbers) : numbers;
  }

  private List<Reading> withPersons(Sentence sentence, List<Reading> numbers) {
    List<Reading> all = new ArrayList<>(numbers);
    for (Person person : finder.in(sentence)) {
      boolean beside = tokens.is(person.from() - 1, "and");
      boolean told = numbers.stream()
          .anyMatch(number -> number.isClaim()
              && number.from() < person.to()
              && person.from() < (beside ? countedEnd(number) : number.to()));
      if (!told) {
        all.add(tied(person, sentence));
      }
    }
    if (all.size() == numbers.size()) {
      return numbers;
    }
    all.sort(Comparator.comparingInt(reading -> reading.expression().from()));
    shareHarm(all);
    return all.stream()
        .filter(reading -> !isSingle(reading) || reading.isClaim())
        .toList();
  }

  private void shareHarm(List<Reading> all) {
    List<Integer> places = new ArrayList<>();
    List<Reading> shared = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!isInside(all.get(i), all)) {
        places.add(i);
        shared.add(all.get(i));
      }
    }
    sharedHarm.among(shared);
    for (int i = 0; i < shared.size(); i++) {
      all.set(places.get(i), shared.get(i));
    }
  }

  /** The token behind the number and its noun; the verb may stand behind another person. */
  private static int countedEnd(Reading number) {
    NounPhrase noun = number.noun();
    int to = number.expression().to();
    return noun.to() > noun.from() ? Math.max(to, noun.to()) : to;
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
    return Optional.ofNullable(persons.get(reading.expression().from()))
        .filter(single -> single.expression().equals(reading.expression()))
        .map(Single::person);
  }

  boolean isSingle(Reading reading) {
    return person(reading).isPresent();
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
    persons.put(person.from(), new Single(expression, person));
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
    return person(single).map(person -> inContext(single, person)).orElse(single);
  }

  private Reading inContext(Reading single, Person person) {
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
    return group
        .filter(whole -> isAmong(person, single, whole))
        .map(whole -> single.partOf(whole.expression()))
        .orElse(single);
  }

  /** No woman is among {@code three men}, and neither is who stands beside them: {@code five children and a man}. */
  private boolean isAmong(Person person, Reading single, Reading whole) {
    Sex sex = Person.sexOf(whole.noun().population());
    boolean other = sex != Sex.UNKNOWN && person.sex() != Sex.UNKNOWN && sex != person.sex();
    boolean beside =
        single.expression().from() == countedEnd(whole) + 1 && tokens.is(countedEnd(whole), "and");
    return !other && !beside;
  }

  /** {@code the woman and the man died}. */
  private boolean isListed(Person person, Reading single) {
    return Optional.ofNullable(latest.get(measure(single)))
        .filter(victim -> isListed(person, single, victim))
        .isPresent();
  }

  private static boolean isListed(Person person, Reading single, Victim victim) {
    return victim.sentence().from() == single.sentence().from() && person.isBeside(victim.person());
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
      if (victim.measure().equals(measure(single))
          && !another
          && !isListed(person, single, victim)
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
