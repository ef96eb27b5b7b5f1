package org.crosscheck.wording;

/**
 * A number below a hundred.
 *
 * @param to the token behind its last
 */
record SmallNumber(int to, double value) {}
