package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.crosscheck.evaluate.Metric;
import org.crosscheck.evaluate.Partition;
import org.crosscheck.evaluate.Score;

/** How well events agree with a key, as JSON; shares to six decimals, as reference scorers print them. */
public final class PartitionScoreReport {
  private static final double GRAIN = 1e6;

  private PartitionScoreReport() {}

  public static void write(Partition key, Partition system, OutputStream out) throws IOException {
    Partition said = system.restrictedTo(key);
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number("things", key.size());
        json.number("key_events", key.count());
        json.number("system_events", said.count());
        for (Metric metric : Metric.values()) {
          Score score = metric.of(key, said);
          json.object(metric.name().toLowerCase(Locale.ROOT), () -> {
            json.number("precision", rounded(score.precision()));
            json.number("recall", rounded(score.recall()));
            json.number("f1", rounded(score.f1()));
          });
        }
        json.number("conll", rounded(Metric.conll(key, said)));
      });
    }
  }

  private static double rounded(double share) {
    return Math.rint(share * GRAIN) / GRAIN;
  }
}
