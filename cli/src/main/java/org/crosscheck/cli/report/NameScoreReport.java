package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.evaluate.NameScore;

/** The score of place names as JSON; shares to six decimals. */
public final class NameScoreReport {
  private NameScoreReport() {}

  public static void write(NameScore score, OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number("places", score.places());
        json.number("names", score.names());
        json.number("same_place_pairs", (double) score.same());
        json.share("recall", score.recall());
        json.number("different_place_pairs", (double) score.different());
        json.share("false_match", score.falseMatch());
      });
    }
  }
}
