package org.crosscheck.bench.peers;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * A program that matches claims.
 *
 * @param name what it is called in the table
 * @param command how it is started; {@code IN} and {@code OUT} stand for the claims and for what it writes
 */
record Contender(String name, List<String> command) {
  private static final long MOST_SECONDS = 300;

  /** The whole of Crosscheck, as a user starts it. */
  static Contender crosscheck(String jar) {
    return new Contender("Crosscheck", List.of("-jar", jar, "match", "IN"));
  }

  static Contender peer(String name, Class<?> main) {
    String classes = System.getProperty("java.class.path");
    return new Contender(name, List.of("-Xmx3g", "-cp", classes, main.getName(), "IN", "OUT"));
  }

  /** The wall time of one whole process in seconds; empty when it fails, or takes too long. */
  OptionalDouble run(Path in, Path out) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.forEach(word ->
        line.add(word.equals("IN") ? in.toString() : word.equals("OUT") ? out.toString() : word));
    boolean prints = !command.contains("OUT");
    long start = System.nanoTime();
    Process process = new ProcessBuilder(line)
        .redirectError(Redirect.DISCARD)
        .redirectOutput(prints ? Redirect.to(new File(out.toString())) : Redirect.DISCARD)
        .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return OptionalDouble.empty();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return process.exitValue() == 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
  }
}
