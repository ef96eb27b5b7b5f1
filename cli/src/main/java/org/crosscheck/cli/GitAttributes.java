package org.crosscheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Whether git keeps the lines of both sides where two branches change one place of a file. It does where a
 * {@code .gitattributes} says {@code merge=union} of it.
 */
final class GitAttributes {
  static final String NAME = ".gitattributes";

  private static final String UNION = "merge=union";

  private GitAttributes() {}

  /** The line that says it of a file, where the file is under git and no line does yet. */
  static Optional<String> missing(Path file) {
    Path place = file.toAbsolutePath().normalize();
    for (Path folder = place.getParent(); folder != null; folder = folder.getParent()) {
      if (says(folder.resolve(NAME), folder.relativize(place))) {
        return Optional.empty();
      }
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(place.getFileName() + " " + UNION);
      }
    }
    return Optional.empty();
  }

  private static boolean says(Path attributes, Path file) {
    try {
      return Files.exists(attributes)
          && Files.readAllLines(attributes).stream().anyMatch(line -> says(line, file));
    } catch (IOException e) {
      // Not a text: git makes nothing of it either.
      return false;
    }
  }

  /** {@code *.json merge=union}: a pattern without a slash is held against the name alone. */
  private static boolean says(String line, Path file) {
    List<String> words = List.of(line.strip().split("\\s+"));
    String pattern = words.get(0).replaceFirst("^/", "");
    Path met = words.get(0).contains("/") ? file : file.getFileName();
    try {
      return words.contains(UNION)
          && FileSystems.getDefault()
              .getPathMatcher("glob:" + pattern.replace('/', File.separatorChar))
              .matches(met);
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
