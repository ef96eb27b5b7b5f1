package org.crosscheck.claim;

/**
 * What a figure counts: two figures can be held against each other only as far as their scopes agree.
 *
 * @param measure what is counted
 * @param population who is counted
 * @param place where
 * @param window when
 */
public record Scope(Measure measure, Population population, Place place, Window window) {}
