package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.match.Statistics;

/**
 * How a matching went, in numbers.
 *
 * @param of what was matched: {@code claims} or {@code articles}
 * @param sizes how many of them each event has
 * @param pairs how many pairs were compared
 * @param links how many of these look like one event by themselves
 * @param skipped how many pairs were left out because too many share what the two share
 * @param prior what speaks for a match of two of which nothing is known, in bits
 * @param levels the pairs by level; empty where pairs are compared in another way
 */
public record MatchStatistics(
    String of,
    Collection<Integer> sizes,
    long pairs,
    long links,
    long skipped,
    double prior,
    Optional<Statistics> levels) {
  /** Where two groups join. */
  private static final double THRESHOLD = 0;

  /** Upper ends of the classes of size. */
  private static final List<Integer> ENDS = List.of(1, 2, 5, 10, 50, 200, Integer.MAX_VALUE);

  public MatchStatistics {
    sizes = List.copyOf(sizes);
  }

  private int total() {
    return sizes.stream().mapToInt(Integer::intValue).sum();
  }

  /** Events by the class of their size, such as {@code 3-5}; classes without one are left out. */
  private Map<String, Integer> bySize() {
    Map<String, Integer> classes = new LinkedHashMap<>();
    int low = 1;
    for (int high : ENDS) {
      int from = low;
      int events = (int) sizes.stream().filter(n -> n >= from && n <= high).count();
      String name = low == high ? "" + low : high > 200 ? low + "+" : low + "-" + high;
      if (events > 0) {
        classes.put(name, events);
      }
      low = high + 1;
    }
    return classes;
  }

  /** Aligned text. */
  public void writeText(PrintStream out) {
    out.print(line(of, total()));
    out.print(line("events", sizes.size()));
    bySize().forEach((size, events) -> out.print(line("  of size " + size, events)));
    out.print(line("pairs compared", pairs));
    levels.ifPresent(l -> l.blocks()
        .forEach(block -> out.print(line("  by their " + block.shared(), block.pairs()))));
    out.print(line("links: pairs above 0 bits", links));
    out.print(line("pairs left out of crowded blocks", skipped));
    out.printf(Locale.ROOT, "%-34s %12s bits\n", "prior of a pair", bits(prior).strip());
    levels.ifPresent(l -> levels(l, out));
  }

  private static void levels(Statistics statistics, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "\n%-9s %-22s %12s %6s %6s %6s %6s\n",
        "compared",
        "level",
        "pairs",
        "share",
        "bits",
        "least",
        "most");
    for (Statistics.Level level : statistics.levels()) {
      out.printf(
          Locale.ROOT,
          "%-9s %-22s %12d %5.1f%% %s %s %s\n",
          level.about(),
          level.level(),
          level.pairs(),
          100.0 * level.pairs() / statistics.pairs(),
          bits(level.mean()),
          bits(level.least()),
          bits(level.most()));
    }
  }

  private static String bits(double bits) {
    return String.format(Locale.ROOT, "%+6.1f", bits == 0 ? 0.0 : bits);
  }

  private static String line(String name, long number) {
    return String.format(Locale.ROOT, "%-34s %12d\n", name, number);
  }

  /** The same as JSON. */
  public void writeJson(OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number(of, total());
        json.number("events", sizes.size());
        json.object("sizes", () -> {
          for (Map.Entry<String, Integer> size : bySize().entrySet()) {
            json.number(size.getKey(), size.getValue());
          }
        });
        json.number("pairs", (double) pairs);
        json.number("links", (double) links);
        json.number("skipped", (double) skipped);
        json.share("threshold", THRESHOLD);
        json.share("prior", prior);
        if (levels.isPresent()) {
          levels(json, levels.get());
        }
      });
    }
  }

  private static void levels(Json json, Statistics statistics) throws IOException {
    json.object("blocks", () -> {
      for (Statistics.Block block : statistics.blocks()) {
        json.number(block.shared(), (double) block.pairs());
      }
    });
    json.array(
        "levels",
        statistics.levels(),
        level -> json.object(() -> {
          json.text("compared", level.about());
          json.text("level", level.level());
          json.number("pairs", (double) level.pairs());
          json.share("bits", level.mean());
          json.share("least", level.least());
          json.share("most", level.most());
        }));
  }
}
