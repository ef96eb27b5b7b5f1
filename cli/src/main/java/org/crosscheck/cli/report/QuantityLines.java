package org.crosscheck.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.claim.Figure;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;
import org.crosscheck.event.Timeline;

/**
 * What several claims of an event come to: a line for each thing that more than one of them counts, and one for each
 * origin that changed its figure.
 */
final class QuantityLines {
  private QuantityLines() {}

  /** {@code killed, 2016-07-27: 22 to 48 by 5 claims; best 44 (latest)}. */
  static List<String> of(Event event) {
    List<String> lines = new ArrayList<>();
    for (Quantity quantity : event.quantities()) {
      if (quantity.claims().size() > 1) {
        lines.add(line(quantity, most(event, quantity)));
        quantity.timelines().forEach(timeline -> lines.add("  " + line(timeline, event)));
      }
    }
    return lines;
  }

  /** {@code SOHR: 24 (2017-04-15), 43 (2017-04-15T16:00), 112 (2017-04-16)}. */
  private static String line(Timeline timeline, Event event) {
    return timeline.origin() + ": "
        + event.claims().stream()
            .filter(claim -> timeline.claims().contains(claim.id()))
            .sorted(Comparator.comparingInt(claim -> timeline.claims().indexOf(claim.id())))
            .map(claim -> claim.figure().text()
                + claim.published().map(moment -> " (" + moment.text() + ")").orElse(""))
            .collect(Collectors.joining(", "));
  }

  private static String line(Quantity quantity, double most) {
    String whom =
        quantity.population().isEverybody() ? "" : quantity.population().words() + " ";
    String when = quantity.when().isUnstated() ? "" : ", " + quantity.when().words();
    return whom + quantity.measure().words() + when + ": " + range(quantity, most) + " by "
        + Tally.count(quantity.claims().size(), "claim") + best(quantity);
  }

  /** The largest number that a claim names. */
  private static double most(Event event, Quantity quantity) {
    return event.claims().stream()
        .filter(claim -> quantity.claims().contains(claim.id()))
        .mapToDouble(claim -> Math.max(claim.figure().low(), claim.figure().anchor()))
        .max()
        .orElse(quantity.low());
  }

  /** {@code 22 to 48}; {@code 22 to 48 or more} where a figure has no upper bound. */
  private static String range(Quantity quantity, double most) {
    boolean open = quantity.high() == Double.POSITIVE_INFINITY;
    double high = open ? most : quantity.high();
    String low = Figure.number(quantity.low());
    return (high <= quantity.low() ? low : low + " to " + Figure.number(high))
        + (open ? " or more" : "");
  }

  private static String best(Quantity quantity) {
    if (quantity.best().isEmpty()) {
      return "; no best figure (" + quantity.policy() + ")";
    }
    String best = Figure.number(quantity.best().getAsDouble());
    return quantity.low() == quantity.high()
        ? ""
        : "; best " + best + " (" + quantity.policy() + ")";
  }
}
