package org.crosscheck.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.extract.Outline;
import org.crosscheck.story.Telling.Harm;
import org.crosscheck.wording.Tokens;

/** Decides whether an article leaves no doubt about how many died. */
final class Certainty {
  private static final int SHORTEST = 60;
  private static final int MANY = 3;

  private final List<Statement> statements;
  private final Tokens body;
  private final Optional<Tokens> title;

  Certainty(List<Statement> statements, Optional<Outline> title, Outline body) {
    this.statements = statements;
    this.title = title.map(Outline::tokens);
    this.body = body.tokens();
  }

  boolean of(Count killed, Optional<Count> injured) {
    if (!killed.isExact() || body.size() < SHORTEST || has(StoryWords.DOUBT)) {
      return false;
    }
    return killed.low() == 0 ? nobody(injured) : agreed(killed, injured);
  }

  /** The wounded are told, with more of recovery than of danger, and not a word of death. */
  private boolean nobody(Optional<Count> injured) {
    boolean many = injured.filter(count -> count.low() >= MANY).isPresent();
    boolean safe = number(StoryWords.SAFE) > number(StoryWords.VITAL);
    return !has(StoryWords.DEADLY) && !has(StoryWords.DANGER) && (safe || many);
  }

  /** The opening tells the number, and nothing another; nobody may die yet, no attacker be counted in or out. */
  private boolean agreed(Count killed, Optional<Count> injured) {
    List<Statement> telling =
        statements.stream().filter(statement -> tells(statement, killed)).toList();
    boolean other = statements.stream()
        .anyMatch(statement -> statement.counts(Harm.KILLED) && !tells(statement, killed));
    boolean more = killed.low() < new Casualties(statements).dead().low();
    if (other || more || telling.stream().noneMatch(Statement::leads)) {
      return false;
    }
    boolean alone = injured.filter(Count.NONE::equals).isPresent();
    boolean simple = !has(StoryWords.DANGER) && !has(StoryWords.SUICIDE);
    boolean repeated = telling.size() > 1;
    if (killed.low() > 1) {
      return simple && telling.size() >= MANY;
    }
    return alone ? repeated || simple : repeated && simple;
  }

  private static boolean tells(Statement statement, Count killed) {
    return statement.counts(Harm.KILLED)
        ? statement.total(Harm.KILLED).filter(killed::equals).isPresent()
        : statement.has(Harm.KILLED) && statement.persons(Harm.KILLED).equals(killed);
  }

  private boolean has(StoryWords words) {
    return number(words) > 0;
  }

  private long number(StoryWords words) {
    return title.map(tokens -> number(words, tokens)).orElse(0L) + number(words, body);
  }

  private static long number(StoryWords words, Tokens tokens) {
    return IntStream.range(0, tokens.size()).filter(i -> words.has(tokens, i)).count();
  }
}
