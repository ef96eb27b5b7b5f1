package org.crosscheck.cli;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that the build puts beside the classes. */
final class Packaged {
  private Packaged() {}

  static String version() {
    return text("version.txt").strip();
  }

  static String reportSchema() {
    return text("report.schema.json");
  }

  private static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Packaged.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the jar", e);
    }
  }
}
