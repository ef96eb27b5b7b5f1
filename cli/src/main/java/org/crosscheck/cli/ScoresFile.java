package org.crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.crosscheck.cli.Outputs.Target;

/** The file of {@code --scores}. */
final class ScoresFile {
  /** Writes the scores. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private ScoresFile() {}

  /**
   * Writes it, but never over what the scores were made of.
   *
   * @throws UsageException when it is one of the inputs or cannot be written
   */
  static void write(Path path, Collection<String> inputs, Content content) {
    if (inputs.stream().anyMatch(input -> Target.isSame(path, input))) {
      throw new UsageException("cannot write --scores " + path + ": it is one of the inputs");
    }
    try (OutputStream out = Files.newOutputStream(path)) {
      content.write(out);
    } catch (IOException e) {
      throw new UsageException("cannot write --scores " + path + ": " + Reason.of(e));
    }
  }
}
