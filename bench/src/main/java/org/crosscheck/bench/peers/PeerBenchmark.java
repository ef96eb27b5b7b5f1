package org.crosscheck.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Crosscheck and its peers in turn, each a whole process, on the same made-up claims. Prints for each the median of its
 * wall times, how many times that of Crosscheck it is, and the pair F1. Crosscheck's own pair loop compares no
 * characters, only numbers that stand for words and spelling keys; the peers' similarities of strings are their own.
 */
public final class PeerBenchmark {
  private static final long SEED = 42;

  private PeerBenchmark() {}

  /** Takes the jar of Crosscheck, how many rounds, and the sizes. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Contender> contenders = List.of(
        Contender.crosscheck(args[0]),
        Contender.peer("Duke", DukePeer.class),
        Contender.peer("DuckDB", DuckDbPeer.class),
        Contender.peer("fuzzy-matcher", FuzzyPeer.class));
    Path folder = Files.createTempDirectory("crosscheck-peers");
    System.out.printf("%8s  %-14s %9s %7s %6s%n", "claims", "program", "seconds", "ratio", "F1");
    for (String size : List.of(args).subList(2, args.length)) {
      run(contenders, Integer.parseInt(size), Integer.parseInt(args[1]), folder);
    }
  }

  private static void run(List<Contender> contenders, int claims, int rounds, Path folder)
      throws IOException, InterruptedException {
    Path in = folder.resolve("claims.jsonl");
    Path key = folder.resolve("key.csv");
    new RandomReports(SEED).write(claims, in, key);
    Map<Contender, List<Double>> times = new LinkedHashMap<>();
    Map<Contender, Double> scores = new LinkedHashMap<>();
    contenders.forEach(contender -> times.put(contender, new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : contenders) {
        Path out = folder.resolve("events.csv");
        OptionalDouble seconds =
            round == times.get(contender).size() ? contender.run(in, out) : OptionalDouble.empty();
        if (seconds.isPresent()) {
          times.get(contender).add(seconds.getAsDouble());
          scores.put(contender, PairScore.f1(key, out));
        }
      }
    }
    double own = median(times.get(contenders.get(0)));
    times.forEach((contender, seconds) -> {
      String figures = seconds.isEmpty()
          ? "failed, or took more than five minutes"
          : "%9.2f %7.1f %6.3f"
              .formatted(median(seconds), median(seconds) / own, scores.get(contender));
      System.out.printf(Locale.ROOT, "%8d  %-14s %s%n", claims, contender.name(), figures);
    });
  }

  private static double median(List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
