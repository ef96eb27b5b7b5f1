package org.crosscheck.bench.hostile;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * Extracts the claims of hostile texts of growing sizes, each in a process of its own with 1 GiB and the launcher's
 * options. Prints the processor time of each in seconds, without that of the start, the median of three runs where one takes
 * under ten seconds, and how many times as long the last size took as the one before. Ends with 1 when one failed.
 */
public final class HostileBenchmark {
  private static final long MOST_SECONDS = 600;
  private static final int MEGABYTE = 1_000_000;
  private static final double SOON = 10;
  private static final int RUNS = 3;

  private final Path folder = Files.createTempDirectory("crosscheck-hostile");
  private final List<String> command;
  private boolean failed;

  private HostileBenchmark(List<String> command) throws IOException {
    this.command = command;
  }

  /**
   * Takes the sizes in megabytes with commas between them; the names of the texts in the same way, or {@code all}; and
   * the options of {@code extract}, if any.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> sizes = List.of(args[0].split(","));
    List<String> names = List.of(args[1].split(","));
    HostileBenchmark benchmark = new HostileBenchmark(List.of(args).subList(2, args.length));
    System.out.printf("%-14s %s  growth%n", "megabytes", columns(sizes));
    double start = benchmark.seconds("A start.").orElseThrow();
    for (HostileText text : HostileText.all()) {
      if (names.contains("all") || names.contains(text.name())) {
        benchmark.run(text, sizes, start);
      }
    }
    System.exit(benchmark.failed ? 1 : 0);
  }

  private static String columns(List<String> sizes) {
    StringBuilder columns = new StringBuilder();
    sizes.forEach(size -> columns.append("%8s".formatted(size)));
    return columns.toString();
  }

  private void run(HostileText text, List<String> sizes, double start)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String size : sizes) {
      OptionalDouble all = seconds(text.of((int) (Double.parseDouble(size) * MEGABYTE)));
      failed |= all.isEmpty();
      seconds.add(all.orElse(Double.NaN) - start);
      row.append("%8.2f".formatted(all.orElse(Double.NaN) - start));
    }
    int last = seconds.size() - 1;
    double growth = last > 0 ? seconds.get(last) / seconds.get(last - 1) : Double.NaN;
    System.out.printf(Locale.ROOT, "%-14s %s  %6.2f%n", text.name(), row, growth);
  }

  /** Empty when it fails, or takes too long. */
  private OptionalDouble seconds(String text) throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("article.txt"), text);
    double[] seconds = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      OptionalDouble once = seconds(article);
      if (once.isEmpty() || once.getAsDouble() > SOON) {
        return once;
      }
      seconds[run] = once.getAsDouble();
    }
    Arrays.sort(seconds);
    return OptionalDouble.of(seconds[RUNS / 2]);
  }

  private OptionalDouble seconds(Path article) throws IOException, InterruptedException {
    Path time = folder.resolve("seconds.txt");
    Files.deleteIfExists(time);
    List<String> line = new ArrayList<>(List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Timed.class.getName(),
        time.toString(),
        "extract",
        article.toString()));
    line.addAll(command);
    Process process = new ProcessBuilder(line)
        .redirectError(Redirect.DISCARD)
        .redirectOutput(Redirect.DISCARD)
        .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return OptionalDouble.empty();
    }
    boolean done = process.exitValue() <= 2 && Files.exists(time);
    return done
        ? OptionalDouble.of(Double.parseDouble(Files.readString(time)))
        : OptionalDouble.empty();
  }
}
