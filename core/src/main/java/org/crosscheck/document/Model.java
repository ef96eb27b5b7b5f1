package org.crosscheck.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.match.Evidence;

/**
 * What each comparison says, in bits.
 *
 * @param prior bits for two articles of which nothing is known, in a run of one article
 * @param ladders by comparison
 * @see "Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969), 1183-1210"
 */
record Model(double prior, Map<Comparison, Ladder> ladders) {
  private static final Splitter CELLS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  static final Model DEFAULT = read("weights.txt");

  Model {
    ladders = new EnumMap<>(ladders);
  }

  /** Bits for two articles of a run of this size: the more there are, the fewer of all pairs are about one event. */
  double prior(int articles) {
    return prior - Math.log(articles + Background.ARTICLES) / Math.log(2);
  }

  /** Sum of the evidence and the prior. */
  double score(Coded a, Coded b, double prior) {
    double sum = prior;
    for (Map.Entry<Comparison, Ladder> entry : ladders.entrySet()) {
      sum += entry.getValue().bits(entry.getKey().of(a, b));
    }
    return sum;
  }

  List<Evidence> evidence(Coded a, Coded b, double prior) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("prior", "two articles of this run, nothing known", prior));
    ladders.forEach((comparison, ladder) -> {
      double value = comparison.of(a, b);
      evidence.add(new Evidence(comparison.key(), comparison.detail(value), ladder.bits(value)));
    });
    return List.copyOf(evidence);
  }

  private static Model read(String resource) {
    try {
      return parse(Resources.readLines(
          Resources.getResource(Model.class, resource), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines {@code comparison trust}, each followed by lines {@code from m u}, indented; and one {@code prior bits}. */
  static Model parse(List<String> lines) {
    double prior = 0;
    Map<Comparison, Ladder> ladders = new EnumMap<>(Comparison.class);
    for (int i = 0; i < lines.size(); i++) {
      List<String> head = Splitter.on(' ').splitToList(lines.get(i));
      if (head.get(0).equals("prior")) {
        prior = Double.parseDouble(head.get(1));
      } else if (!lines.get(i).startsWith(" ") && head.size() == 2) {
        List<String> steps = lines.subList(i + 1, lines.size()).stream()
            .takeWhile(line -> line.startsWith(" "))
            .toList();
        ladders.put(
            Comparison.valueOf(head.get(0).toUpperCase(Locale.ROOT)),
            ladder(steps, Double.parseDouble(head.get(1))));
      }
    }
    return new Model(prior, ladders);
  }

  private static Ladder ladder(List<String> steps, double trust) {
    ImmutableDoubleArray.Builder from = ImmutableDoubleArray.builder();
    ImmutableDoubleArray.Builder bits = ImmutableDoubleArray.builder();
    for (String step : steps) {
      List<String> cells = CELLS.splitToList(step);
      from.add(Double.parseDouble(cells.get(0)));
      double m = Double.parseDouble(cells.get(1));
      double u = Double.parseDouble(cells.get(2));
      bits.add(Math.log(m / u) / Math.log(2));
    }
    return new Ladder(from.build(), bits.build(), trust);
  }
}
