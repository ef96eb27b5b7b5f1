package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;

/** Findings as results of SARIF. */
final class SarifResults {
  /** Of all places of a result together. */
  static final int MOST_PLACES = 1_000;

  private final Json json;
  private final SarifRules rules;

  SarifResults(Json json, SarifRules rules) {
    this.json = json;
    this.rules = rules;
  }

  void write(Listed listed) throws IOException {
    Finding finding = listed.finding();
    json.object(() -> {
      json.text("ruleId", finding.code());
      Optional<Integer> index = rules.indexOf(finding.code());
      if (index.isPresent()) {
        json.number("ruleIndex", index.get());
      }
      gravity(listed);
      json.object("message", () -> json.text("text", message(listed)));
      json.array(
          "locations", listed.place().stream().toList(), at -> json.object(() -> physical(at)));
      related(listed, finding.at().stream().skip(1).limit(MOST_PLACES - 1L).toList());
      fingerprints(listed.key());
      json.object("properties", () -> {
        json.text("event", listed.event().map(Event::id));
        json.texts("claims", finding.claims().stream().limit(MOST_PLACES).toList());
      });
    });
  }

  /** Whatever is no failure has no level. */
  private void gravity(Listed listed) throws IOException {
    boolean isOpen = listed.kind().equals("open");
    json.text("kind", isOpen ? "open" : "fail");
    json.text("level", isOpen ? "none" : SarifRules.level(listed.finding().severity()));
  }

  private void fingerprints(String key) throws IOException {
    json.object("partialFingerprints", () -> {
      json.text("crosscheckFinding/v1", key);
      // GitHub would make one of the text of the line, and so lose the finding when a row moves.
      json.text("primaryLocationLineHash", key);
    });
  }

  private static String message(Listed listed) {
    int more = Math.max(0, listed.finding().at().size() - MOST_PLACES);
    return plain(listed.message()) + (more == 0 ? "" : " (and " + more + " more places)");
  }

  /** In a message of SARIF, {@code [text](target)} is a link. */
  private static String plain(String text) {
    return text.replace("](", "] (");
  }

  private void related(Listed listed, List<Location> others) throws IOException {
    if (others.isEmpty()) {
      return;
    }
    Map<Location, String> said = listed.claims().stream()
        .collect(Collectors.toMap(Claim::at, SarifResults::words, (a, b) -> a));
    List<Integer> ids = IntStream.rangeClosed(1, others.size()).boxed().toList();
    json.array(
        "relatedLocations",
        ids,
        id -> json.object(() -> {
          Location at = others.get(id - 1);
          json.number("id", id);
          physical(at);
          json.object("message", () -> json.text("text", plain(said.getOrDefault(at, "see also"))));
        }));
  }

  private static String words(Claim claim) {
    String words = claim.outlet().name() + ": “" + claim.figure().text() + "” "
        + claim.measure().words();
    return Listed.shortened(Inert.line(words));
  }

  private void physical(Location at) throws IOException {
    json.object("physicalLocation", () -> {
      json.object("artifactLocation", () -> {
        json.text("uri", RepositoryPath.uri(at.file()));
        if (!RepositoryPath.of(at.file()).startsWith("/")) {
          json.text("uriBaseId", "%SRCROOT%");
        }
      });
      json.object("region", () -> {
        json.number("startLine", at.line());
        json.number("startColumn", at.column());
      });
    });
  }
}
