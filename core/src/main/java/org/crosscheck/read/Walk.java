package org.crosscheck.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the files that paths stand for. */
final class Walk {
  private static final Set<String> SKIPPED_FOLDERS = Set.of("expected", "hostile", "target");
  private static final Pattern SKIPPED_FILES =
      Pattern.compile("(README|CHANGELOG|LICENSE).*|pom\\.xml|crosscheck\\.toml|~\\$.*");

  /**
   * A file to read.
   *
   * @param path as given, with {@code /} between its parts
   * @param file the same for the file system
   * @param named true when the user named the file itself
   */
  record Found(String path, Path file, boolean named) {}

  private final Intake intake;
  private final TreeMap<String, Found> found = new TreeMap<>();

  private Walk(Intake intake) {
    this.intake = intake;
  }

  /** The files in sorted order, each once; paths without one are told to the intake. */
  static Collection<Found> of(Collection<Path> paths, Intake intake) {
    Walk walk = new Walk(intake);
    paths.forEach(walk::add);
    return walk.once();
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      descend(path);
    } else if (Files.exists(path)) {
      found.put(spelt(path), new Found(spelt(path), path, true));
    } else {
      String message = "must be a file or folder, got a path where nothing is";
      intake.unreadable(Fault.of(ReadingRules.UNREADABLE, "missing", message).in(spelt(path)));
    }
  }

  private void descend(Path root) {
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(root));
    } catch (IOException e) {
      unreadable(root, e);
    }
  }

  private void unreadable(Path path, IOException e) {
    String reason = e.getClass().getSimpleName().replaceAll("Exception$", "");
    String message = "must be readable, got " + reason;
    intake.unreadable(Fault.of(ReadingRules.UNREADABLE, reason, message).in(spelt(path)));
  }

  /** Two spellings of one file count once, under the first of them. */
  private Collection<Found> once() {
    Map<Path, String> spellings = new HashMap<>();
    for (Found file : found.values()) {
      spellings.putIfAbsent(real(file.file()), file.path());
    }
    return found.values().stream()
        .filter(file -> file.path().equals(spellings.get(real(file.file()))))
        .toList();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String spelt(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root)
          && (name(folder).startsWith(".") || SKIPPED_FOLDERS.contains(name(folder)));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (attributes.isRegularFile()
          && !name.startsWith(".")
          && !SKIPPED_FILES.matcher(name).matches()) {
        found.putIfAbsent(spelt(file), new Found(spelt(file), file, false));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A link back to a folder above: everything in it is found anyway.
      if (!(e instanceof FileSystemLoopException)) {
        unreadable(file, e);
      }
      return FileVisitResult.CONTINUE;
    }

    private static String name(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
