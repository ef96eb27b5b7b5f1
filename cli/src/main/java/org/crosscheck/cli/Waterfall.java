package org.crosscheck.cli;

import java.util.Locale;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.event.Matching;
import org.crosscheck.match.Evidence;

/** Why two claims look like one event or two: the evidence line by line, adding up to the score. */
final class Waterfall {
  private Waterfall() {}

  /**
   * The evidence for one pair.
   *
   * @throws UsageException when an id names no claim
   */
  static String of(Matching matching, String first, String second) {
    Claim a = claim(matching, first);
    Claim b = claim(matching, second);
    if (a.equals(b)) {
      throw new UsageException("--why needs two claims, got " + first + " twice");
    }
    StringBuilder lines = new StringBuilder();
    double sum = 0;
    for (Evidence step : matching.evidence(a, b)) {
      sum += step.bits();
      lines.append(line(step.bits(), step.about(), step.detail()));
    }
    lines.append(line(
        sum,
        "score",
        sum > 0
            ? "by themselves they look like one event"
            : "by themselves they do not look like one event"));
    if (!matching.compared(a, b)) {
      lines.append(
          "never compared: no place, record or rare word in common, or too crowded a one\n");
    }
    return lines.append(verdict(matching, a, b)).toString();
  }

  private static String line(double bits, String about, String detail) {
    return String.format(Locale.ROOT, "%+6.1f  %-7s  %s%n", bits, about, detail)
        .replace(System.lineSeparator(), "\n");
  }

  private static String verdict(Matching matching, Claim a, Claim b) {
    String eventA = event(matching, a);
    String eventB = event(matching, b);
    return eventA.equals(eventB)
        ? "together with the other claims: one event, " + eventA + "\n"
        : "together with the other claims: two events, " + eventA + " and " + eventB + "\n";
  }

  private static String event(Matching matching, Claim claim) {
    return matching.events().stream()
        .filter(event -> event.claims().contains(claim))
        .map(Event::id)
        .findFirst()
        .orElseThrow();
  }

  private static Claim claim(Matching matching, String id) {
    return matching
        .claim(id)
        .orElseThrow(
            () -> new UsageException("--why must name two claims, and no claim has the id \"" + id
                + "\"" + new Choices<>(matching.claims(), Claim::id).suggestion(id)));
  }
}
