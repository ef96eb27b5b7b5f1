package org.crosscheck.reliability;

import java.util.OptionalDouble;

/**
 * How a source goes about its work: descriptive, no score.
 *
 * @param first events that it told of before all others, as far as times are known
 * @param late by how many days it is usually behind the first (the median over events that others date too); empty
 *     where no day is known
 * @param raises how often it put up a figure of its own
 * @param lowers how often it put one down without saying that it corrects itself
 * @param corrects how often it put one down and said so
 * @param bounds how many of its figures are bounds, ranges or about
 */
public record Conduct(
    int first, OptionalDouble late, int raises, int lowers, int corrects, int bounds) {}
