package org.crosscheck.reliability;

import java.util.OptionalDouble;

/**
 * What is likely true of an item.
 *
 * @param item what it is about
 * @param value the likeliest value, as a source wrote it
 * @param low lower end of the 90 % interval of a number
 * @param high its upper end
 * @param probability how likely the value is true, below 1
 */
public record Answer(
    Item item, String value, OptionalDouble low, OptionalDouble high, double probability) {}
