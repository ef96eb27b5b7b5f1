package org.crosscheck.event;

/**
 * A pair that is worth a person's look.
 *
 * @param a unit of a run, such as a claim
 * @param b another, greater
 * @param gain how many pairs the answer is expected to set right
 */
public record Question(int a, int b, double gain) {}
