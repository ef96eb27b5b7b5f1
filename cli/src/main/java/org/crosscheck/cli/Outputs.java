package org.crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.cli.report.Report;
import org.crosscheck.cli.report.Reporter;
import org.crosscheck.cli.report.Reporters;

/**
 * Where reports go.
 *
 * @param screen what is printed to standard output
 * @param files what is written to files
 */
record Outputs(Optional<Reporter> screen, List<Target> files) {
  private static final Choices<String> FORMATS = new Choices<>(Reporters.FORMATS, name -> name);

  /** A report in a file. */
  record Target(Reporter reporter, Path path) {
    /** Whether that is the same file, under whatever name. */
    boolean is(String file) {
      return isSame(path, file);
    }

    static boolean isSame(Path path, String file) {
      try {
        return Files.isSameFile(path, Path.of(file));
      } catch (IOException | InvalidPathException e) {
        return false;
      }
    }

    private Path place() {
      return path.toAbsolutePath().normalize();
    }
  }

  Outputs {
    files = List.copyOf(files);
    if (files.stream().map(Target::place).distinct().count() != files.size()) {
      throw new UsageException("--output must name each file once, got "
          + files.stream().map(Target::path).toList());
    }
  }

  /**
   * Nothing is printed when the report goes to a file, unless a format is asked for by name: whoever redirects a report
   * does not want it twice.
   *
   * @param format the value of {@code --format}
   * @param outputs the values of {@code --output}
   */
  static Outputs of(Optional<String> format, List<String> outputs) {
    Optional<String> screen = outputs.isEmpty() ? Optional.of(format.orElse("text")) : format;
    return new Outputs(
        screen.map(name -> Reporters.of(FORMATS.pick("--format", name))),
        outputs.stream().map(Outputs::target).toList());
  }

  private static Target target(String output) {
    int equals = output.indexOf('=');
    if (equals < 1 || equals == output.length() - 1) {
      throw new UsageException(
          "--output must be FORMAT=PATH, such as json=report.json, got \"" + output + "\"");
    }
    Reporter reporter = Reporters.of(FORMATS.pick("--output", output.substring(0, equals)));
    try {
      return new Target(reporter, Path.of(output.substring(equals + 1)));
    } catch (InvalidPathException e) {
      throw new UsageException("--output must name a file, got \"" + output + "\"");
    }
  }

  /** @throws UsageException when a person would be shown what is no text */
  void mustSuit(Shell shell) {
    if (shell.terminal() && screen.filter(Reporter::isBinary).isPresent()) {
      throw new UsageException(
          "--format xlsx is no text: write it to a file with --output xlsx=FILE.xlsx");
    }
  }

  /**
   * Writes every report, also behind one that cannot be written.
   *
   * @return what could not be written, and why
   */
  List<String> write(Report report, Shell shell) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Target target : files) {
      if (report.result().inputs().stream().anyMatch(input -> target.is(input.path()))) {
        failures.add("cannot write " + target.path() + ": it is one of the inputs");
        continue;
      }
      try (OutputStream out = Files.newOutputStream(target.path())) {
        target.reporter().write(report.withLayout(report.layout().plain()), out);
      } catch (IOException e) {
        failures.add("cannot write " + target.path() + ": " + Reason.of(e));
      }
    }
    if (screen.isPresent()) {
      screen.get().write(report, shell.out());
      shell.finish();
    }
    return failures;
  }
}
