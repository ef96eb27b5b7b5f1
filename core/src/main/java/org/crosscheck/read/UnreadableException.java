package org.crosscheck.read;

import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;

/** Thrown where nothing of a document can be read. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private UnreadableException(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  static UnreadableException of(Document document, String value, String message) {
    return new UnreadableException(
        Fault.of(ReadingRules.UNREADABLE, value, message).in(document.path()));
  }

  static UnreadableException at(Location place, String value, String message) {
    return new UnreadableException(
        Fault.of(ReadingRules.UNREADABLE, value, message).at(place));
  }

  Finding finding() {
    return finding;
  }
}
