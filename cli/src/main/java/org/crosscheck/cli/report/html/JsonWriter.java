package org.crosscheck.cli.report.html;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.Result;

/** Writes a result as the JSON report. */
@FunctionalInterface
public interface JsonWriter {
  void write(Result result, OutputStream out) throws IOException;
}
