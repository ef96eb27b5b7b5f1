package org.crosscheck.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;

/**
 * A kind of finding that somebody accepts, for a reason. What is not given fits everything; at least one part is.
 *
 * @param code {@code D02}
 * @param event id or label of the event
 * @param outlet one of those whose claims the finding names
 * @param fingerprint of the finding itself
 * @param reason why, never blank
 * @param until the last day on which it holds; empty = for good
 * @param at where it is written
 */
public record Suppression(
    Optional<String> code,
    Optional<String> event,
    Optional<String> outlet,
    Optional<String> fingerprint,
    String reason,
    Optional<LocalDate> until,
    Location at) {

  public Suppression {
    if (code.isEmpty() && event.isEmpty() && outlet.isEmpty() && fingerprint.isEmpty()) {
      throw new IllegalArgumentException(
          "a suppression needs code, event, outlet or fingerprint, or it would hide everything");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a suppression needs a reason");
    }
  }

  boolean isExpired(LocalDate today) {
    return until.filter(today::isAfter).isPresent();
  }

  boolean fits(Finding finding, Subjects subjects) {
    return code.filter(wanted -> !wanted.equalsIgnoreCase(finding.code())).isEmpty()
        && fingerprint.filter(wanted -> !wanted.equals(finding.fingerprint())).isEmpty()
        && outlet.filter(wanted -> !isOf(wanted, subjects.outlets(finding))).isEmpty()
        && event
            .filter(wanted -> !subjects.anyEvent(finding, met -> isCalled(met, wanted)))
            .isEmpty();
  }

  private static boolean isOf(String wanted, List<String> outlets) {
    return outlets.stream().anyMatch(wanted::equalsIgnoreCase);
  }

  private static boolean isCalled(Event event, String name) {
    return event.id().equals(name)
        || event.claims().stream()
            .anyMatch(claim -> claim.curation().event().filter(name::equals).isPresent());
  }

  /** {@code code D02, event e1}: for messages. */
  public String words() {
    StringBuilder words = new StringBuilder();
    code.ifPresent(name -> words.append(", code ").append(name));
    event.ifPresent(name -> words.append(", event ").append(name));
    outlet.ifPresent(name -> words.append(", outlet ").append(name));
    fingerprint.ifPresent(name -> words.append(", fingerprint ").append(name));
    return words.substring(2);
  }
}
