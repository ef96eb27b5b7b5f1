package org.crosscheck.finding;

/** What a verdict comes to. */
public enum Outcome {
  CONFLICT,
  CLEARED,
  /** What is stated does not decide. */
  OPEN
}
