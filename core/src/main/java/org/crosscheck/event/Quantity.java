package org.crosscheck.event;

import java.util.List;
import java.util.OptionalDouble;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Window;

/**
 * One thing counted in one event, and what its claims come to.
 *
 * @param measure what is counted
 * @param population who is counted
 * @param when over what days
 * @param claims ids, sorted
 * @param low smallest figure given
 * @param high largest figure given, {@link Double#POSITIVE_INFINITY} = no upper bound
 * @param best the one figure that the policy names; empty when it names none
 * @param policy name of the policy
 * @param timelines how single origins changed their figure
 */
public record Quantity(
    Measure measure,
    Population population,
    Window when,
    List<String> claims,
    double low,
    double high,
    OptionalDouble best,
    String policy,
    List<Timeline> timelines) {}
