package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a result in one format.
 *
 * <p>Laws, which {@code ReporterLawsTest} runs over {@link Reporters#FORMATS}: the same report gives the same bytes, whatever
 * the locale and time zone; text is UTF-8 with {@code \n} and, unless it is empty, a newline at its end; a result without
 * claims is no error; a control character in the data never reaches the output as such; the stream is flushed and left open.
 */
public interface Reporter {
  /** Writes the whole report. */
  void write(Report report, OutputStream out) throws IOException;

  /** Whether what is written is no text, and so nothing for a terminal. */
  default boolean isBinary() {
    return false;
  }
}
