package org.crosscheck.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.check.Rules;
import org.crosscheck.read.ReadingRules;

/** Where the runnable jar starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    HeadStart.give(args);
    Shell shell = Shell.of(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        isTerminal());
    System.exit(new Program(shell, Main::catalogue).run(args));
  }

  static Catalogue catalogue() {
    return new Catalogue(
        Stream.of(Rules.infos(), ReadingRules.ALL).flatMap(List::stream).toList());
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
