package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.evaluate.JudgedScore;

/** How well events agree with judged pairs of claims, as JSON. */
public final class JudgedScoreReport {
  private JudgedScoreReport() {}

  public static void write(JudgedScore score, OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number("same_event_pairs", score.same());
        json.number("together", score.together());
        json.share("recall", score.recall());
        json.number("different_event_pairs", score.different());
        json.number("confused", score.confused());
        json.share("false_match", score.falseMatch());
        json.number("not_decided", score.unknown());
        json.number("not_read", score.unread());
      });
    }
  }
}
