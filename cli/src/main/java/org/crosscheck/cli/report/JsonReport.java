package org.crosscheck.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Verdict;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.reliability.SourceRecord;
import org.crosscheck.reliability.SourceRecord.Agreement;

/** Everything, for programs: the format {@code crosscheck-report/1}, which {@code report.schema.json} describes. */
final class JsonReport implements Reporter {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Result result = report.result();
    try (Json json = new Json(out)) {
      JsonClaims claims = new JsonClaims(json, Index.of(result));
      json.object(() -> {
        json.text("schema", "crosscheck-report/1");
        json.array("claims", result.claims(), claims::claim);
        json.array("events", result.events(), claims::event);
        json.array("verdicts", result.verdicts(), verdict -> verdict(json, verdict));
        json.array("findings", result.findings(), finding -> finding(json, finding));
        json.array("sources", result.sources(), source -> source(json, source));
        json.object("run", () -> run(json, report));
      });
    }
  }

  private static void verdict(Json json, Verdict verdict) throws IOException {
    json.object(() -> {
      json.text("a", verdict.a());
      json.text("b", verdict.b());
      json.texts("claims", verdict.claims());
      if (!verdict.relays().isEmpty()) {
        json.texts("relays", verdict.relays());
      }
      json.word("about", verdict.rule().about());
      json.text("code", verdict.rule().code());
      json.text("name", verdict.rule().name());
      json.word("outcome", verdict.outcome());
      json.word("severity", verdict.severity());
      json.text("message", verdict.message());
      json.texts("because", verdict.because());
    });
  }

  private static void finding(Json json, Finding finding) throws IOException {
    json.object(() -> {
      json.text("code", finding.code());
      json.text("name", finding.name());
      json.word("severity", finding.severity());
      json.text("message", finding.message());
      json.texts("claims", finding.claims());
      json.array("at", finding.at(), at -> json.object(() -> place(json, at)));
      json.text("fingerprint", finding.fingerprint());
      json.text("status", "new");
    });
  }

  static void place(Json json, Location at) throws IOException {
    json.text("file", at.file());
    json.number("line", at.line());
    json.number("column", at.column());
    json.number("start", at.start());
    json.number("end", at.end());
  }

  private static void source(Json json, SourceRecord source) throws IOException {
    json.object(() -> {
      json.text("name", source.name());
      json.word("kind", source.kind());
      json.number("claims", source.claims());
      if (source.agreement().isPresent()) {
        Agreement agreement = source.agreement().get();
        json.object("agreement", () -> agreement(json, agreement));
      } else {
        json.nothing("agreement");
      }
      json.nothing("verified");
    });
  }

  private static void agreement(Json json, Agreement agreement) throws IOException {
    json.number("mean", rounded(agreement.mean()));
    json.number("low", rounded(agreement.low()));
    json.number("high", rounded(agreement.high()));
    json.number("n", agreement.n());
  }

  private static double rounded(double share) {
    return Math.rint(share * 10_000) / 10_000;
  }

  private static void run(Json json, Report report) throws IOException {
    json.text("version", report.version());
    json.array(
        "inputs",
        report.result().inputs(),
        input -> json.object(() -> {
          json.text("path", input.path());
          json.text("sha256", input.sha256());
        }));
    json.object("settings", () -> settings(json, report.settings()));
  }

  private static void settings(Json json, Settings chosen) throws IOException {
    ReadSettings settings = chosen.read();
    json.text("vague", settings.convention().name().toLowerCase(Locale.ROOT));
    json.text("outlet", settings.outlet());
    json.text("published", settings.published().map(moment -> moment.text()));
    json.text("policy", chosen.policy().kind().word());
    json.texts("priority", chosen.policy().ranking());
    json.text("decisions", chosen.match().decisions().file());
    json.text("weights", chosen.match().weightsFrom());
  }
}
