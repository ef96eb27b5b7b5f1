package org.crosscheck.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why something went wrong, in words: the JDK's own messages are often only a path, or nothing. */
final class Reason {
  private Reason() {}

  static String of(Throwable e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return Objects.requireNonNullElse(e.getMessage(), e.toString());
  }
}
