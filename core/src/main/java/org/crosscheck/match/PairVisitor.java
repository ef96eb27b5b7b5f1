package org.crosscheck.match;

/** Takes pairs of claims in turn. */
public interface PairVisitor {
  /** A pair with {@code a < b}. */
  void pair(int a, int b);
}
