package org.crosscheck.event;

/** No events can follow all that was decided about pairs; the message names a chain of decisions that shows it. */
public final class ContradictionException extends IllegalArgumentException {
  ContradictionException(String message) {
    super(message);
  }
}
