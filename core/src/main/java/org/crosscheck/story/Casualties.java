package org.crosscheck.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crosscheck.extract.Person;
import org.crosscheck.extract.Person.Kind;
import org.crosscheck.extract.Person.Sex;
import org.crosscheck.story.Telling.Harm;

/** The victims whom an article tells one by one, each once, dead or alive. */
final class Casualties {
  /** One victim as known so far. */
  private static final class Victim {
    private Person person;
    private final Statement first;
    private final boolean another;
    private Harm harm;

    Victim(Person person, Statement first, Telling telling) {
      this.person = person;
      this.first = first;
      this.another = telling.isAnother();
      this.harm = telling.harm();
    }
  }

  private final List<Victim> victims = new ArrayList<>();

  Casualties(List<Statement> statements) {
    for (Statement statement : statements) {
      for (Telling telling : statement.tellings()) {
        if (telling.person().isPresent() || telling.isOne()) {
          add(telling, statement);
        }
      }
    }
  }

  private void add(Telling telling, Statement statement) {
    Person person = telling.person().orElseGet(() -> somebody(telling));
    List<Victim> same = victims.stream()
        .filter(victim -> isSame(victim, person, telling, statement))
        .toList();
    Optional<Victim> known = same.stream()
        .filter(victim -> victim.person.isSurely(person))
        .findFirst()
        .or(() -> same.stream().findFirst());
    if (known.isEmpty()) {
      victims.add(new Victim(person, statement, telling));
      return;
    }
    Victim victim = known.get();
    victim.person = victim.person.with(person);
    victim.harm = telling.harm() == Harm.KILLED ? Harm.KILLED : victim.harm;
  }

  private static Person somebody(Telling telling) {
    return new Person(0, 0, 1, Kind.INDEFINITE, 1, OptionalInt.empty(), Set.of(), sex(telling));
  }

  private static Sex sex(Telling telling) {
    return Person.sexOf(telling.claim().population().name());
  }

  private static boolean isSame(
      Victim victim, Person person, Telling telling, Statement statement) {
    boolean attacker = isOnlyAttacker(victim.person, person);
    boolean named = person.kind() != Kind.INDEFINITE && person.kind() != Kind.BARE;
    boolean twoInOne = victim.first.isAt(statement)
        && person.isBeside(victim.person)
        && !(person.kind() == Kind.REFLEXIVE && telling.harm() == Harm.STRUCK);
    boolean survived = telling.harm() == Harm.INJURED && victim.harm == Harm.KILLED;
    boolean died = telling.harm() == Harm.KILLED && victim.harm == Harm.INJURED;
    return !attacker
        && !twoInOne
        && !((survived || died) && !named)
        && !(telling.isAnother() && !victim.first.title() && !victim.another)
        && victim.person.count() == person.count()
        && victim.person.canBe(person);
  }

  /** {@code the gunman} is none of his victims; {@code himself} may be one of those told. */
  private static boolean isOnlyAttacker(Person one, Person other) {
    boolean gunman = one.kind() == Kind.ATTACKER || other.kind() == Kind.ATTACKER;
    boolean named = one.kind() == Kind.NAME || other.kind() == Kind.NAME;
    return gunman && one.kind() != other.kind() && !named;
  }

  Count dead() {
    return of(Harm.KILLED);
  }

  Count hurt() {
    return of(Harm.INJURED).plus(of(Harm.STRUCK));
  }

  Count of(Harm harm) {
    return Count.of(victims.stream()
        .filter(victim -> victim.harm == harm)
        .mapToInt(victim -> victim.person.count())
        .sum());
  }

  /** Attackers who died, by their own hand or another's. */
  Count attackers() {
    return Count.of(
        victims.stream()
                .anyMatch(victim -> victim.harm == Harm.KILLED && victim.person.isAttacker())
            ? 1
            : 0);
  }
}
