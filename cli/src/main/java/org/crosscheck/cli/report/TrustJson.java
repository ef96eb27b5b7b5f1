package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.reliability.Conduct;
import org.crosscheck.reliability.Guard;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.LikelyFigure;
import org.crosscheck.reliability.LikelyRange;
import org.crosscheck.reliability.Rating;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.TrackRecord;

/** How sources fared, for programs: the format {@code crosscheck-sources/1}. */
public final class TrustJson {
  private TrustJson() {}

  /** Everything, the claims behind each score too. */
  public static void write(Trust trust, OutputStream out) throws IOException {
    try (Json json = new Json(out)) {
      json.object(() -> {
        json.text("schema", "crosscheck-sources/1");
        json.array("sources", trust.records().sources(), record -> source(json, record));
        json.array("figures", trust.figures(), figure -> figure(json, figure, trust.guard()));
        json.array("ratings", trust.knowledge().ratings(), rating -> rating(json, rating));
        json.text("guard", trust.guard().words());
      });
    }
  }

  private static void source(Json json, TrackRecord record) throws IOException {
    json.object(() -> {
      json.text("name", record.name());
      json.word("kind", record.kind());
      json.number("claims", record.claims());
      json.number("events", record.events());
      json.number("outlets", record.outlets());
      scores(json, record.scores());
      json.text("no_agreement", record.noAgreement());
      json.text("letter", String.valueOf(record.letter()));
      json.number("tier", record.tier());
      json.object("by_measure", () -> {
        for (Map.Entry<String, TrackRecord.Scores> measure : record.byMeasure().entrySet()) {
          json.object(measure.getKey(), () -> scores(json, measure.getValue()));
        }
      });
      json.object("quotations", () -> {
        json.number("right", record.count(Standing.QUOTED));
        json.number("misquoted", record.count(Standing.MISQUOTED));
        json.number("disputed", record.count(Standing.DISPUTED));
        json.number("unjudged", record.count(Standing.RELAYED));
      });
      json.object("unjudged", () -> {
        json.number("single_source", record.count(Standing.ALONE));
        json.number("standoff", record.count(Standing.STANDOFF));
        json.number("not_comparable", record.count(Standing.NOT_COMPARED));
      });
      json.object("conduct", () -> conduct(json, record.conduct()));
    });
  }

  private static void scores(Json json, TrackRecord.Scores scores) throws IOException {
    share(json, "verified", scores.verified());
    share(json, "agreement", scores.agreement());
  }

  /** {@code null} where there is no score. */
  static void share(Json json, String name, Optional<Agreement> share) throws IOException {
    if (share.isEmpty()) {
      json.nothing(name);
      return;
    }
    json.object(name, () -> {
      json.number("mean", rounded(share.get().mean()));
      json.number("low", rounded(share.get().low()));
      json.number("high", rounded(share.get().high()));
      json.number("n", share.get().n());
    });
  }

  private static double rounded(double share) {
    return Math.rint(share * 10_000) / 10_000;
  }

  private static void conduct(Json json, Conduct conduct) throws IOException {
    json.number("first", conduct.first());
    json.number("late_days", conduct.late().orElse(Double.POSITIVE_INFINITY));
    json.number("raises", conduct.raises());
    json.number("lowers", conduct.lowers());
    json.number("corrects", conduct.corrects());
    json.number("bounds", conduct.bounds());
  }

  private static void figure(Json json, LikelyFigure figure, Guard guard) throws IOException {
    json.object(() -> {
      json.text("event", figure.event());
      json.text("measure", figure.quantity().measure().name());
      json.text("population", figure.quantity().population().name());
      json.text("when", figure.quantity().when().words());
      json.texts("claims", figure.quantity().claims());
      json.number("outlets", figure.outlets());
      json.number("origins", figure.origins());
      json.number("independent", Math.rint(figure.independent() * 100) / 100);
      json.number("credibility", figure.credibility());
      json.number("vote", figure.vote().orElse(Double.POSITIVE_INFINITY));
      json.number("best", figure.best(guard).orElse(Double.POSITIVE_INFINITY));
      json.object("policy", () -> {
        json.text("name", figure.quantity().policy());
        json.number("low", figure.quantity().low());
        json.number("high", figure.quantity().high());
        json.number("best", figure.quantity().best().orElse(Double.POSITIVE_INFINITY));
      });
      json.array(
          "course",
          figure.course(),
          step -> json.object(() -> {
            json.text("as_of", step.asOf().map(time -> time.text()));
            range(json, step.range());
          }));
    });
  }

  private static void range(Json json, LikelyRange range) throws IOException {
    json.number("low", range.low());
    json.number("high", range.high());
    json.number("likeliest", range.likeliest());
    json.number("probability", rounded(range.probability()));
  }

  private static void rating(Json json, Rating rating) throws IOException {
    json.object(() -> {
      json.text("name", rating.name());
      json.number("rating", rating.share());
      json.number("weight", rating.weight());
      json.text("by", rating.by());
      json.text("date", rating.date());
    });
  }
}
