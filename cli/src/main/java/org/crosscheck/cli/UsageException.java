package org.crosscheck.cli;

/** The command line cannot be followed; the message says what was expected and what was met. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
