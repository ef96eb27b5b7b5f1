package org.crosscheck.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.check.Rules;
import org.crosscheck.read.ReadingRules;
import org.crosscheck.triage.Suppressions;

/** Where a run starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    HeadStart.give(args);
    System.exit(run(standard(), args));
  }

  /** Runs a command; the exit code. */
  static int run(Shell shell, String... args) {
    return new Program(shell, Main::catalogue).run(args);
  }

  /** The streams of this process. */
  static Shell standard() {
    boolean terminal = isTerminal();
    return Shell.of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        terminal,
        terminal || isWatched());
  }

  static Catalogue catalogue() {
    return new Catalogue(Stream.of(Rules.infos(), ReadingRules.ALL, Suppressions.RULES)
        .flatMap(List::stream)
        .toList());
  }

  // A console is both streams; who sends results to a file still looks at the other. Where the
  // system does not tell, nobody
  // does.
  private static boolean isWatched() {
    try {
      return Path.of("/proc/self/fd/2").toRealPath().startsWith("/dev/pts");
    } catch (IOException e) {
      return false;
    }
  }

  // Since JDK 22 there is a console even where nobody looks at it, and a method to ask.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
