package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;
import org.crosscheck.evaluate.NameScore;

/** The score of place names as JSON; shares to six decimals. */
public final class NameScoreReport {
  private static final double GRAIN = 1e6;

  private NameScoreReport() {}

  public static void write(NameScore score, OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number("places", score.places());
        json.number("names", score.names());
        json.number("same_place_pairs", (double) score.same());
        json.number("recall", rounded(score.recall()));
        json.number("different_place_pairs", (double) score.different());
        json.number("false_match", rounded(score.falseMatch()));
      });
    }
  }

  /** What cannot be told is {@code null}. */
  private static double rounded(OptionalDouble share) {
    return share.isPresent()
        ? Math.rint(share.getAsDouble() * GRAIN) / GRAIN
        : Double.POSITIVE_INFINITY;
  }
}
