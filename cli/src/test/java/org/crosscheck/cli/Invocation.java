package org.crosscheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crosscheck.cli.report.Samples;

/**
 * What a run of the program left behind.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Invocation(int code, String out, String err) {
  private static final Catalogue CATALOGUE =
      new Catalogue(List.of(Samples.SATISFIED, Samples.MISQUOTED));

  static Invocation of(String... args) {
    return with(new ByteArrayInputStream(new byte[0]), args);
  }

  static Invocation with(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Program(Shell.of(in, out, err, Map.of(), false), () -> CATALOGUE).run(args);
    return new Invocation(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
