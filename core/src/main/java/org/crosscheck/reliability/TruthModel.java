package org.crosscheck.reliability;

/** What came out for the items of one kind. */
sealed interface TruthModel permits FewClasses, OpenValues {
  Ballots ballots();

  /** How the sources fared. */
  Credit credit();

  /** How likely a value of the item is the true one, if nothing was verified. */
  double probability(int item, int value);
}
