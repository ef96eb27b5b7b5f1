package org.crosscheck.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide the terminal is: shells know it as {@code COLUMNS} and seldom tell. */
final class TerminalSize {
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("[0-9]+ ([1-9][0-9]{1,3})\\s*");

  private TerminalSize() {}

  /** Columns, where the system has a program that tells. */
  static Optional<Integer> columns() {
    ProcessBuilder stty = new ProcessBuilder("stty", "size")
        .redirectInput(new File("/dev/tty"))
        .redirectError(Redirect.DISCARD);
    try {
      return columns(
          new String(stty.start().getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Of {@code 24 80}: rows, then columns. */
  static Optional<Integer> columns(String size) {
    Matcher matcher = ROWS_AND_COLUMNS.matcher(size);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}
