package org.crosscheck.claim;

/**
 * What a person decided about two claims, or two articles: that they are about one event, or about two. Matching never
 * goes against it.
 *
 * @param a id of a claim or article
 * @param b id of another
 * @param same whether they are about one event
 * @param at where it is written down
 */
public record Decision(String a, String b, boolean same, Location at) {
  public Decision {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a decision needs two ids, got " + a + " twice");
    }
  }

  /** The decision and where it stands: {@code same, decisions.csv:3}. */
  public String words() {
    return word() + ", " + at.file() + ":" + at.line();
  }

  /** {@code same} or {@code different}. */
  public String word() {
    return same ? "same" : "different";
  }
}
