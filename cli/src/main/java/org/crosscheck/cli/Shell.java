package org.crosscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.cli.report.Inert;
import org.crosscheck.cli.report.Layout;

/**
 * What a command meets of the world outside.
 *
 * @param in standard input
 * @param sink where standard output ends
 * @param out standard output: results, as UTF-8
 * @param err standard error: everything else, as UTF-8
 * @param environment environment variables
 * @param terminal whether a person is looking at the output
 * @param watched whether a person is looking at standard error
 * @param clock asked only where something ends on a day
 */
record Shell(
    InputStream in,
    Sink sink,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean terminal,
    boolean watched,
    Clock clock) {
  private static final String BROKEN_PIPE = "roken pipe";

  Shell {
    environment = Map.copyOf(environment);
  }

  static Shell of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      boolean terminal) {
    return of(in, out, err, environment, terminal, terminal);
  }

  static Shell of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      boolean terminal,
      boolean watched) {
    Sink sink = new Sink(out);
    return new Shell(
        in,
        sink,
        new PrintStream(sink, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        environment,
        terminal,
        watched,
        Clock.systemUTC());
  }

  /** The day it is, in UTC: the same wherever the program runs. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /** Whether colours are welcome: only on a terminal, and unless {@code NO_COLOR} holds anything. */
  boolean colour() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Columns of the terminal, from {@code COLUMNS}, else from the system; where these say nothing of use, the usual. */
  int width() {
    return Optional.ofNullable(environment.get("COLUMNS"))
        .filter(columns -> columns.matches("[0-9]{2,4}"))
        .map(Integer::valueOf)
        .or(() -> terminal ? TerminalSize.columns() : Optional.empty())
        .filter(columns -> columns >= Layout.NARROWEST)
        .orElse(Layout.PLAIN.width());
  }

  /** Who watches a run: a person, or nobody. */
  Optional<ProgressLine> progress() {
    return watched
        ? Optional.of(new ProgressLine(err, width(), System::nanoTime))
        : Optional.empty();
  }

  /** Prints lines of a result. */
  void print(String text) {
    out.print(text);
  }

  /** Tells the user something that is not a result, on one line whatever the text holds. */
  void tell(String message) {
    err.print("crosscheck: " + Inert.line(message) + "\n");
  }

  /**
   * Makes sure that the result arrived. A reader that has seen enough, such as {@code head}, is no failure.
   *
   * @throws IOException when it did not
   */
  void finish() throws IOException {
    out.flush();
    Optional<String> reason = sink.failure().map(Reason::of);
    if (reason.isPresent() && !reason.get().contains(BROKEN_PIPE)) {
      throw new IOException("cannot write to standard output: " + reason.get());
    }
  }
}
