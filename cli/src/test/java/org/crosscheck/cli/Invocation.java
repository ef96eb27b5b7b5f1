package org.crosscheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    return with(in, () -> CATALOGUE, args);
  }

  /** One that knows every rule, as the program does. */
  static Invocation full(InputStream in, String... args) {
    return with(in, Main::catalogue, args);
  }

  private static Invocation with(InputStream in, Supplier<Catalogue> catalogue, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Program(Shell.of(in, out, err, Map.of(), false), catalogue).run(args);
    return new Invocation(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
