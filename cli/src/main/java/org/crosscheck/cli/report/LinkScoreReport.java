package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import org.crosscheck.evaluate.LinkScore;

/** How well events agree with links between records, as JSON. */
public final class LinkScoreReport {
  private LinkScoreReport() {}

  public static void write(LinkScore score, OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.number("gold_links", score.links());
        json.number("not_read", score.unread());
        json.number("found", score.found());
        json.share("recall", score.recall());
        json.number("cross_links_made", (double) score.made());
        json.share("precision_lower_bound", score.precisionLowerBound());
        json.share("precision_judged", score.precisionJudged());
        json.number("same_organisation_pairs_joined", (double) score.inside());
        json.number("records_split_over_events", score.split());
      });
    }
  }
}
