package org.crosscheck.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.story.Telling.Harm;

/** Adds up what the statements of an article say of the victims of its event. */
final class TollReader {
  /** The dead and the hurt. */
  record Toll(Optional<Count> killed, Optional<Count> injured) {}

  private final List<Statement> statements;
  private final Casualties casualties;

  TollReader(List<Statement> statements) {
    this.statements = statements;
    this.casualties = new Casualties(statements);
  }

  Toll read() {
    if (statements.stream().allMatch(statement -> statement.tellings().isEmpty())) {
      return new Toll(Optional.empty(), Optional.empty());
    }
    Count killed = killed();
    return new Toll(Optional.of(killed), Optional.of(injured(killed)));
  }

  private Count killed() {
    Ballot<Count> exact = new Ballot<>();
    Ballot<Count> vague = new Ballot<>();
    Ballot<Count> single = new Ballot<>();
    for (Statement statement : statements) {
      if (statement.counts(Harm.KILLED)) {
        Count count = statement.total(Harm.KILLED).orElseThrow();
        (count.isExact() ? exact : vague).add(count, statement.weight());
      } else if (statement.has(Harm.KILLED)) {
        single.add(statement.persons(Harm.KILLED), statement.leads() ? statement.weight() : 0);
      }
    }
    Ballot<Count> numbers = exact.isEmpty() ? vague : exact;
    Optional<Count> number = numbers.winner();
    Optional<Count> persons =
        single.winner().filter(count -> count.isExact() && single.weight(count) > numbers.total());
    return number.isEmpty()
        ? casualties.dead()
        : persons.orElseGet(() -> withAttacker(number.get()));
  }

  /** {@code killed three people and then himself}: the three are those killed by another hand. */
  private Count withAttacker(Count counted) {
    List<Statement> stating = statements.stream()
        .filter(
            statement -> statement.total(Harm.KILLED).filter(counted::equals).isPresent())
        .toList();
    boolean held = stating.stream()
        .flatMap(statement -> statement.tellings().stream())
        .anyMatch(telling ->
            telling.harm() == Harm.KILLED && telling.person().isEmpty() && telling.holdsAttacker());
    boolean listed = stating.stream()
        .anyMatch(statement -> statement.tellings().stream().anyMatch(Telling::isSuicide));
    return held || listed ? counted : counted.plus(casualties.attackers());
  }

  /** Of numbers told alike the greater one: the other counts a part. */
  private Count injured(Count killed) {
    Ballot<Count> exact = new Ballot<>();
    Ballot<Count> vague = new Ballot<>();
    for (Statement statement : statements) {
      told(statement, killed)
          .ifPresent(count -> (count.isExact() ? exact : vague).add(count, statement.weight()));
    }
    return exact
        .winner(Comparator.comparingDouble(Count::low))
        .or(vague::winner)
        .orElseGet(casualties::hurt);
  }

  private static Optional<Count> told(Statement statement, Count killed) {
    if (statement.counts(Harm.INJURED)) {
      return statement.total(Harm.INJURED);
    }
    return statement.counts(Harm.STRUCK) ? Optional.of(alive(statement, killed)) : Optional.empty();
  }

  /** {@code four people were shot, two fatally}; but {@code two killed, three others shot}. */
  private static Count alive(Statement statement, Count killed) {
    Count struck = statement.total(Harm.STRUCK).orElseThrow();
    if (statement.has(Harm.KILLED)) {
      boolean all =
          statement.isBefore(Harm.STRUCK, Harm.KILLED) || statement.countsAll(Harm.STRUCK);
      return all ? struck.less(statement.total(Harm.KILLED).orElseThrow()) : struck;
    }
    return statement.countsOthers(Harm.STRUCK) ? struck : struck.less(killed);
  }
}
