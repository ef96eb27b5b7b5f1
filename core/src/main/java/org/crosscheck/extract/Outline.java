package org.crosscheck.extract;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.wording.Tokens;

/**
 * An article cut up, with the claims found in it; each list is in the order of the text.
 *
 * @param tokens its words
 * @param sentences runs of tokens that cover all of them
 * @param times its time expressions
 * @param claims its claims
 */
public record Outline(
    Tokens tokens, List<Sentence> sentences, List<TimeSpan> times, List<Told> claims) {
  /**
   * A claim where it stands.
   *
   * @param sentence index of its sentence
   * @param person who is counted, where no number counts
   */
  public record Told(Claim claim, int sentence, Optional<Person> person) {}

  public Outline {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    claims = List.copyOf(claims);
  }
}
