package org.crosscheck.reliability;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.claim.Moment;
import org.crosscheck.event.Quantity;

/**
 * Where the number likely lies that an event has of one thing, as far as its claims tell.
 *
 * @param event the id of the event
 * @param quantity what is counted, with the figure that the policy names
 * @param outlets how many outlets give a figure for it
 * @param origins how many origins stand behind them
 * @param independent how many independent origins they are about worth, 1 to {@code origins}
 * @param latest what is likely by the last report
 * @param course the same at each step in time, the last one included
 * @param vote what most origins say, each heard once; empty where two figures are given by equally many
 * @param verified what a person has found; the model does not use it
 * @param credibility 1 verified, 2 probably true (two origins or more, one number fits all), 3 possibly true (they
 *     differ), 6 cannot be judged (one origin)
 */
public record LikelyFigure(
    String event,
    Quantity quantity,
    int outlets,
    int origins,
    double independent,
    LikelyRange latest,
    List<Step> course,
    OptionalDouble vote,
    Optional<NumberRange> verified,
    int credibility) {

  /**
   * What was likely by the reports up to a time, and those that came later.
   *
   * @param asOf when, as the first report of the step gives it; empty when no report says
   * @param range where the number was
   */
  public record Step(Optional<Moment> asOf, LikelyRange range) {}

  public LikelyFigure {
    course = List.copyOf(course);
  }

  /** The one number to name: the vote's unless the model has earned it; empty where the vote is split. */
  public OptionalDouble best(Guard guard) {
    return guard.followsModel() ? OptionalDouble.of(latest.likeliest()) : vote;
  }
}
