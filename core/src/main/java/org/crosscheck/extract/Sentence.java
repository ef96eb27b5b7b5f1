package org.crosscheck.extract;

/**
 * A sentence as a run of tokens.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param paragraph number of the paragraph it stands in, from 0
 */
public record Sentence(int from, int to, int paragraph) {
  public boolean holds(int token) {
    return from <= token && token < to;
  }
}
