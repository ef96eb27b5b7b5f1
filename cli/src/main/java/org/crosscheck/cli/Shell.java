package org.crosscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.cli.report.Inert;
import org.crosscheck.cli.report.Layout;

/**
 * What a command meets of the world outside.
 *
 * @param in standard input
 * @param out standard output: results, as UTF-8
 * @param err standard error: everything else, as UTF-8
 * @param environment environment variables
 * @param terminal whether a person is looking at the output
 */
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean terminal) {

  Shell {
    environment = Map.copyOf(environment);
  }

  static Shell of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      boolean terminal) {
    return new Shell(
        in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        environment,
        terminal);
  }

  /** Whether colours are welcome: only on a terminal, and unless {@code NO_COLOR} holds anything. */
  boolean colour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Columns of the terminal, from {@code COLUMNS}; where that says nothing of use, the usual. */
  int width() {
    return Optional.ofNullable(environment.get("COLUMNS"))
        .filter(columns -> columns.matches("[0-9]{2,4}"))
        .map(Integer::valueOf)
        .filter(columns -> columns >= Layout.NARROWEST)
        .orElse(Layout.PLAIN.width());
  }

  /** Prints lines of a result. */
  void print(String text) {
    out.print(text);
  }

  /** Tells the user something that is not a result, on one line whatever the text holds. */
  void tell(String message) {
    err.print("crosscheck: " + Inert.line(message) + "\n");
  }

  /** Makes sure that the result arrived. */
  void finish() throws IOException {
    if (out.checkError()) {
      throw new IOException("cannot write to standard output");
    }
  }
}
