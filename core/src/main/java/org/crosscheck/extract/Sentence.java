package org.crosscheck.extract;

/**
 * A sentence as a run of tokens.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param paragraph number of the paragraph it stands in, from 0
 */
public record Sentence(int from, int to, int paragraph) {
  // Written out, as that of a record takes long at first.
  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence
        && from == sentence.from
        && to == sentence.to
        && paragraph == sentence.paragraph;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  public boolean holds(int token) {
    return from <= token && token < to;
  }
}
