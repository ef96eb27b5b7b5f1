package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.Optional;

/** What changed since an earlier report, as JSON. */
final class JsonChanges {
  private final Json json;

  JsonChanges(Json json) {
    this.json = json;
  }

  void write(Changes changes) throws IOException {
    json.text("report", changes.report());
    json.number("new", changes.count("new"));
    json.number("changed", changes.count("changed"));
    json.number("gone", changes.count("gone"));
    json.number("same", changes.same());
    json.array("changes", changes.list(), this::change);
  }

  private void change(Change change) throws IOException {
    json.object(() -> {
      json.text("change", change.word());
      judgement("before", change.before());
      judgement("after", change.after());
    });
  }

  private void judgement(String name, Optional<Judgement> judgement) throws IOException {
    if (judgement.isEmpty()) {
      json.nothing(name);
      return;
    }
    Judgement said = judgement.get();
    json.object(name, () -> {
      json.text("code", said.code());
      json.text("name", said.name());
      json.text("outcome", said.outcome());
      json.text("severity", said.severity());
      json.text("message", said.message());
      json.texts("claims", said.claims());
    });
  }
}
