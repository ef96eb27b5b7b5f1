package org.crosscheck.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.Result;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;

/**
 * A finding with what formats say of it that list findings one by one.
 *
 * @param finding the finding
 * @param event the event that it is about; empty for a fault in an input
 * @param claims the claims concerned, sorted by id
 * @param occurrence 1 for the first finding of that fingerprint, 2 for the next, …
 */
record Listed(Finding finding, Optional<Event> event, List<Claim> claims, int occurrence) {
  /** More than a person reads, and less than what makes a viewer of logs give up. */
  private static final int LONGEST = 2000;

  /** All findings but those that were accepted, the gravest first. */
  static List<Listed> of(Result result) {
    Index index = Index.of(result);
    Map<String, Integer> seen = new HashMap<>();
    List<Listed> listed = new ArrayList<>();
    for (Finding finding : result.findings()) {
      List<Claim> claims = finding.claims().stream()
          .flatMap(id -> Optional.ofNullable(index.claims().get(id)).stream())
          .toList();
      listed.add(new Listed(
          finding,
          index.eventOf(finding.claims()),
          claims,
          seen.merge(finding.fingerprint(), 1, Integer::sum)));
    }
    return listed.stream().filter(one -> one.finding().isNew()).toList();
  }

  /** Where to look first. */
  Optional<Location> place() {
    return finding.at().stream().findFirst();
  }

  /** Tells it from every other finding of the run, and is the same after rows were moved. */
  String key() {
    return finding.fingerprint() + ":" + occurrence;
  }

  /** {@code error}. */
  String severity() {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }

  /** {@code conflict}, {@code open}, or {@code input} for a fault in one. */
  String kind() {
    return switch (finding.code().charAt(0)) {
      case 'O' -> "open";
      case 'R' -> "input";
      case 'N' -> "cleared";
      default -> "conflict";
    };
  }

  /** One line, without the place, cut where it is of no use to anybody. */
  String message() {
    return shortened(Inert.line(Message.of(finding)));
  }

  /** The text, cut where nobody reads on. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
