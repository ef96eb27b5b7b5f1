package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosscheck.Result;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final Path SCHEMA = Path.of("../shared/data/schemas/sarif-schema-2.1.0.json");

  @Test
  void agreesWithTheSchemaOfOasis() throws IOException {
    assumeTrue(Files.exists(SCHEMA), "skipped: " + SCHEMA + " is not on this machine");
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(SCHEMA));
    for (Result result : List.of(
        Samples.full(),
        Samples.empty(),
        Samples.incomplete(),
        Samples.hostile("a\u001b[31m\u202e\u0000\ud800\"\\</script>%20{0}"))) {
      assertThat(schema.validate(sarif(result), InputFormat.JSON)).isEmpty();
    }
    assertThat(
            schema.validate(sarif(Samples.full()).replace("\"2.1.0\"", "\"2\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void pointsAtTheFirstPlaceAndRelatesTheOthers() throws IOException {
    assertThat(results(Samples.full()).get(0))
        .hasToString(new ObjectMapper().readTree("""
        {
          "ruleId": "D03",
          "ruleIndex": 0,
          "kind": "fail",
          "level": "error",
          "message": {
            "text": "Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying 32, on the same day and about the same bombing."
          },
          "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": "claims.csv", "uriBaseId": "%SRCROOT%"},
              "region": {"startLine": 2, "startColumn": 1}}}
          ],
          "relatedLocations": [
            {"id": 1,
              "physicalLocation": {"artifactLocation": {"uri": "claims.csv", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 3, "startColumn": 1}},
              "message": {"text": "Asharq Al-Awsat: “30” injured"}}
          ],
          "partialFingerprints": {
            "crosscheckFinding/v1": "00000000000000d3:1",
            "primaryLocationLineHash": "00000000000000d3:1"
          },
          "properties": {"event": "e6-qamishli", "claims": ["c1", "c2"]}
        }
        """).toString());
  }

  @Test
  void tellsOfEachRuleWhatExplainTells() throws IOException {
    JsonNode rule = tree(Samples.full()).at("/runs/0/tool/driver/rules/0");
    assertThat(rule.at("/id").asText()).isEqualTo("D03");
    assertThat(rule.at("/help/text").asText())
        .matches("(?s).+\n\nExample: .+\n\nWhat to do: .+")
        .isEqualTo(rule.at("/help/markdown").asText().replace("**", ""));
  }

  @Test
  void keepsEqualFindingsApart() throws IOException {
    Result twice = Samples.with(Samples.badRow(), Samples.badRow());
    assertThat(results(twice).findValuesAsText("primaryLocationLineHash"))
        .containsExactly("00000000000000a2:1", "00000000000000a2:2");
  }

  @Test
  void saysOfAnOpenQuestionThatItIsNoFailure() throws IOException {
    Finding open = finding("O01", Severity.NOTE, "Which came first?", List.of());
    JsonNode result = results(Samples.with(open)).get(0);
    assertThat(result.get("kind").asText()).isEqualTo("open");
    assertThat(result.get("level").asText()).isEqualTo("none");
    assertThat(result.get("locations")).isEmpty();
  }

  @Test
  void leavesOutTheLeastGraveBeyondTheLimitAndSaysSo() throws IOException {
    JsonNode run = tree(many(SarifReport.MOST_RESULTS + 3)).at("/runs/0");
    assertThat(run.get("results")).hasSize(SarifReport.MOST_RESULTS);
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(
            run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("3 findings left out, the least grave: 3 notes");
  }

  @Test
  void cutsLongListsOfPlaces() throws IOException {
    List<Location> at = IntStream.rangeClosed(1, SarifResults.MOST_PLACES + 7)
        .mapToObj(line -> Location.of("claims.csv", line, 1))
        .toList();
    JsonNode result =
        results(Samples.with(finding("D01", Severity.NOTE, "See [1](2).", at))).get(0);
    assertThat(result.get("locations")).hasSize(1);
    assertThat(result.get("relatedLocations")).hasSize(SarifResults.MOST_PLACES - 1);
    assertThat(result.at("/message/text").asText()).isEqualTo("See [1] (2). (and 7 more places)");
  }

  @Test
  void namesFilesAsReferences() {
    assertThat(Map.of(
            "a b/ü#?.csv", RepositoryPath.uri("a b/ü#?.csv"),
            "c:d.csv", RepositoryPath.uri("c:d.csv"),
            "./x/../y.csv", RepositoryPath.uri("./x/../y.csv"),
            "/elsewhere/y.csv", RepositoryPath.uri("/elsewhere/y.csv"),
            "here", RepositoryPath.uri(Path.of("y.csv").toAbsolutePath().toString())))
        .isEqualTo(Map.of(
            "a b/ü#?.csv", "a%20b/%C3%BC%23%3F.csv",
            "c:d.csv", "c%3Ad.csv",
            "./x/../y.csv", "y.csv",
            "/elsewhere/y.csv", "file:///elsewhere/y.csv",
            "here", "y.csv"));
  }

  /** Errors first, then warnings, then notes. */
  private static Result many(int n) {
    return Samples.with(IntStream.range(0, n)
        .mapToObj(i -> finding("D01", i == 0 ? Severity.ERROR : Severity.NOTE, "m" + i, List.of()))
        .toArray(Finding[]::new));
  }

  private static Finding finding(
      String code, Severity severity, String message, List<Location> at) {
    return new Finding(code, "NAME", severity, message, List.of(), at, "00000000000000aa");
  }

  private static JsonNode results(Result result) throws IOException {
    return tree(result).at("/runs/0/results");
  }

  private static JsonNode tree(Result result) throws IOException {
    return new ObjectMapper().readTree(sarif(result));
  }

  private static String sarif(Result result) {
    return Samples.written(new SarifReport(), result, Layout.PLAIN);
  }
}
