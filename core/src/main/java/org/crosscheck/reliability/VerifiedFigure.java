package org.crosscheck.reliability;

import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Population;
import org.crosscheck.claim.Window;

/**
 * A figure that a person has checked.
 *
 * @param event the id of the event, as reports name it
 * @param measure what is counted
 * @param population who is counted
 * @param window over what days, for an event of which several are counted; unstated = any
 * @param truth the numbers that the check allows
 * @param asOf the last day that the check covers; what was published before may still have been too low in good faith
 * @param line where it stands in its file
 */
public record VerifiedFigure(
    String event,
    Measure measure,
    Population population,
    Window window,
    Figure truth,
    Optional<LocalDate> asOf,
    long line) {}
