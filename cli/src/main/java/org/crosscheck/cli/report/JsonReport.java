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

/** Everything, for programs: the format {@code crosscheck-report/1}, which {@code report.schema.json} describes. */
final class JsonReport implements Reporter {
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
        if (report.known().since().isPresent()) {
          Changes since = report.known().since().get();
          json.object("since", () -> new JsonChanges(json).write(since));
        }
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

  static void finding(Json json, Finding finding) throws IOException {
    json.object(() -> {
      json.text("code", finding.code());
      json.text("name", finding.name());
      json.word("severity", finding.severity());
      json.text("message", finding.message());
      json.texts("claims", finding.claims());
      json.array("at", finding.at(), at -> json.object(() -> place(json, at)));
      json.text("fingerprint", finding.fingerprint());
      json.word("status", finding.status());
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
      TrustJson.share(json, "agreement", source.agreement());
      TrustJson.share(json, "verified", source.verified());
    });
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
    json.object("settings", () -> {
      settings(json, report.settings());
      json.text("baseline", report.known().baseline());
      json.text("today", report.known().today());
    });
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
