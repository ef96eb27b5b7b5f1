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

  /** The JSON Schema of a format: {@code claims}, {@code report} or {@code config}. */
  static String schema(String format) {
    return text(format + ".schema.json");
  }

  /** What a known table calls its columns. */
  static String columns(String table) {
    return text("columns/" + table + ".toml");
  }

  /** A file that {@code init} lays out. */
  static String template(String name) {
    return text("init/" + name);
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
