package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.crosscheck.evaluate.Metric;
import org.crosscheck.evaluate.Partition;
import org.crosscheck.evaluate.Repair;
import org.crosscheck.evaluate.Repairs;
import org.crosscheck.evaluate.Score;

/** How well events agree with a key, and what costs most, as JSON. */
public final class PartitionScoreReport {
  private static final int REPAIRS = 5;

  private PartitionScoreReport() {}

  public static void write(Partition key, Partition system, OutputStream out) throws IOException {
    Partition said = system.restrictedTo(key);
    Repairs repairs = Repairs.of(key, said);
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number("things", key.size());
        json.number("key_events", key.count());
        json.number("system_events", said.count());
        json.number("not_in_system", key.size() - key.shared(system));
        for (Metric metric : Metric.values()) {
          Score score = metric.of(key, said);
          json.object(metric.name().toLowerCase(Locale.ROOT), () -> {
            json.share("precision", score.precision());
            json.share("recall", score.recall());
            json.share("f1", score.f1());
            json.array("costs_most", repairs.best(metric, REPAIRS), repair -> write(repair, json));
          });
        }
        json.share("conll", Metric.conll(key, said));
      });
    }
  }

  private static void write(Repair repair, Json json) throws IOException {
    json.object(() -> {
      json.word("repair", repair.kind());
      json.text("event", repair.event());
      json.text("a", repair.a());
      json.number("a_size", repair.aSize());
      json.text("b", repair.b());
      json.number("b_size", repair.bSize());
      json.share("gain", repair.gain());
    });
  }
}
