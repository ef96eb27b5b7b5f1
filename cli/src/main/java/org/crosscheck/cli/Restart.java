package org.crosscheck.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same run in another Java without the compiler that optimises. Half the processor time of a run over some thousand claims
 * goes to that compiler, and the run is over before it has paid; but nothing in a jar, and nothing in a Java that runs
 * already, turns it off. The launcher starts Java so to begin with; {@code java -jar} without options comes here.
 *
 * @param java the program
 * @param jar the jar that both run
 * @param args the words of the command line
 */
record Restart(String java, String jar, List<String> args) {
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private static final Set<String> COMMANDS =
      Set.of("check", "match", "extract", "evaluate", "sources");

  /** Who sets options for Java means this Java. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /** As many words and bytes as the launcher takes for a short run. */
  private static final int MOST_WORDS = 10;

  private static final long MOST_BYTES = 64L << 20;

  /** Matching does little with much: a million claims are some 300 MiB, and take less without the compiler. */
  private static final long MOST_TO_MATCH = 512L << 20;

  private static final int INTERRUPTED = 130;

  Restart {
    args = List.copyOf(args);
  }

  /**
   * How to run the command once more; empty where this Java is the right one, or where the system does not tell how it was
   * started.
   *
   * @param info of this process
   */
  static Optional<Restart> of(
      ProcessHandle.Info info, Map<String, String> environment, String... args) {
    List<String> words = info.arguments().map(List::of).orElse(List.of());
    boolean bare = words.size() == args.length + 2 && words.get(0).equals("-jar");
    return bare
            && isClassPath(words.get(1))
            && VARIABLES.stream().noneMatch(environment::containsKey)
            && isShort(args)
        ? info.command().map(java -> new Restart(java, words.get(1), List.of(args)))
        : Optional.empty();
  }

  /** Whether Java would take the name for one file, where it takes several. */
  private static boolean isClassPath(String jar) {
    return !jar.contains(File.pathSeparator);
  }

  /** Whether a run reads a few files and folders of no great size. */
  static boolean isShort(String... args) {
    if (args.length < 2 || args.length > MOST_WORDS || !COMMANDS.contains(args[0])) {
      return false;
    }
    long most = args[0].equals("match") ? MOST_TO_MATCH : MOST_BYTES;
    long bytes = 0;
    for (String word : args) {
      if (word.equals("-")) {
        return false;
      }
      bytes += bytes(new File(word), most);
    }
    return bytes <= most;
  }

  /** A little more than may be read where it is too much, or cannot be told. */
  private static long bytes(File file, long most) {
    if (!file.isDirectory()) {
      return file.length();
    }
    long bytes = 0;
    try (Stream<Path> files = Files.walk(file.toPath())) {
      for (Iterator<Path> i = files.iterator(); i.hasNext() && bytes <= most; ) {
        bytes += i.next().toFile().length();
      }
      return bytes;
    } catch (IOException | UncheckedIOException e) {
      return most + 1;
    }
  }

  List<String> command() {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", jar, Main.class.getName()));
    command.addAll(args);
    return List.copyOf(command);
  }

  /** Runs it on the same streams, to the end; the exit code, or empty where it cannot be started. */
  OptionalInt run() {
    try {
      Process process = new ProcessBuilder(command()).inheritIO().start();
      // Who ends this process ends the run.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(INTERRUPTED);
    }
  }
}
