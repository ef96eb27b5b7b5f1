package org.crosscheck.extract;

/**
 * How one part of a claim was found.
 *
 * @param part the part: {@code measure}
 * @param value what was found: {@code killed}; empty when nothing was
 * @param rule what gave it: {@code verb before the number}
 * @param words the words of the text that it rests on; empty when it rests on none
 */
public record Step(String part, String value, String rule, String words) {}
