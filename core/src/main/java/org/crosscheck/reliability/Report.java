package org.crosscheck.reliability;

import java.util.Set;

/**
 * What one witness says of a quantity from one point in time on.
 *
 * @param witness its number
 * @param range the numbers that it allows
 * @param step from which step on, from 0
 * @param words runs of words of the sentence that told it first; empty when there is none
 */
record Report(int witness, NumberRange range, int step, Set<String> words) {
  Report {
    words = Set.copyOf(words);
  }
}
