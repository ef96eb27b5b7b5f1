package org.crosscheck.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the commands once and prints nothing. The launcher has Java keep an archive of the classes that are loaded by then, from
 * which it starts faster.
 */
public final class Rehearsal {
  private static final List<List<String>> COMMANDS = List.of(
      List.of("check", "--fail-on", "warning"),
      List.of("check", "--format", "json"),
      List.of("match"),
      List.of("extract"),
      List.of("extract", "--format", "csv"),
      List.of("extract", "--audit"),
      List.of("extract", "--trace"),
      List.of("extract", "--per-article"));

  private Rehearsal() {}

  /** @param args a folder of inputs, with articles and claims among them */
  public static void main(String[] args) {
    HeadStart.give("extract", args[0]);
    Main.standard();
    run(args[0]);
  }

  /** The exit codes. */
  static List<Integer> run(String folder) {
    return COMMANDS.stream()
        .map(command -> Stream.concat(command.stream(), Stream.of(folder)).toArray(String[]::new))
        .map(args -> Main.run(nowhere(), args))
        .toList();
  }

  private static Shell nowhere() {
    return Shell.of(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Map.of(),
        false);
  }
}
