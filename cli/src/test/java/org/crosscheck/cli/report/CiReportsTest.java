package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.Result;
import org.crosscheck.claim.Location;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that list findings for programs, one by one. */
class CiReportsTest {
  private static final Finding ODD_FILE = new Finding(
      "R04",
      "UNKNOWN, COLUMN",
      Severity.NOTE,
      "100 % of\n::error::x",
      List.of(),
      List.of(Location.of("a,b:c.csv", 1, 2), Location.of("z.csv", 3, 4)),
      "00000000000000a5");

  private static final Finding NOWHERE = new Finding(
      "R09",
      "NOWHERE",
      Severity.WARNING,
      "No file at all",
      List.of(),
      List.of(),
      "00000000000000a6");

  @Test
  void aLineNamesThePlaceTheCodeAndTheMessage() {
    assertThat(written("line", Samples.with(ODD_FILE, NOWHERE))).isEqualTo("""
        a,b:c.csv:1:2: note R04 100 % of ::error::x
        warning R09 No file at all
        """);
  }

  @Test
  void aWorkflowCommandIsEscaped() {
    assertThat(written("github", Samples.with(ODD_FILE, NOWHERE))).isEqualTo("""
        ::notice file=a%2Cb%3Ac.csv,line=1,col=2,title=R04 UNKNOWN%2C COLUMN::100 %25 of ::error::x%0ASee also z.csv:3:4
        ::warning title=R09 NOWHERE::No file at all
        1 claim of 1 outlet, 0 events: 0 conflicts, 0 open, 0 cleared
        """);
  }

  @Test
  void aCodeQualityIssueHasAPathALineAndAFingerprintOfItsOwn() {
    assertThat(written("gitlab", Samples.with(NOWHERE, NOWHERE))).isEqualTo("""
        [
          {
            "description": "R09: No file at all",
            "check_name": "R09 NOWHERE",
            "fingerprint": "00000000000000a6:1",
            "severity": "major",
            "location": {
              "path": ".",
              "lines": {
                "begin": 1
              }
            }
          },
          {
            "description": "R09: No file at all",
            "check_name": "R09 NOWHERE",
            "fingerprint": "00000000000000a6:2",
            "severity": "major",
            "location": {
              "path": ".",
              "lines": {
                "begin": 1
              }
            }
          }
        ]
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gitlab", "claimreview"})
  void agreesWithItsSchema(String format) throws IOException {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Resources.toString(
            Resources.getResource(CiReportsTest.class, format + ".schema.json"),
            StandardCharsets.UTF_8));
    for (Result result : List.of(
        Samples.full(), Samples.empty(), Samples.with(ODD_FILE), Samples.hostile("\u202e\ud800"))) {
      assertThat(schema.validate(written(format, result), InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate(
            written(format, Samples.full()).replaceAll("\"(fingerprint|claimReviewed)\"", "\"x\""),
            InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void linesOfJsonAreTheFindingsOfTheReport() {
    String lines = written("jsonl", Samples.full());
    assertThat(lines.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"code\":\""));
    String report = written("json", Samples.full()).replaceAll("\\s", "");
    assertThat(lines.lines()).allMatch(line -> report.contains(line.replaceAll("\\s", "")));
    assertThat(written("jsonl", Samples.empty())).isEmpty();
  }

  @Test
  void claimReviewsAreDraftsOfConflictsOnly() {
    assertThat(written("claimreview", Samples.full())).isEqualTo("""
        [
          {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "identifier": "crosscheck:00000000000000d3:1",
            "creativeWorkStatus": "Draft",
            "claimReviewed": "“32” or “30” injured, Qamishli, 2016-07-27",
            "reviewBody": "Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying 32, on the same day and \
        about the same bombing.",
            "reviewRating": {
              "@type": "Rating",
              "alternateName": "Misquoted origin"
            },
            "itemReviewed": {
              "@type": "Claim",
              "appearance": [
                {
                  "@type": "CreativeWork",
                  "datePublished": "2016-07-28",
                  "publisher": {
                    "@type": "Organization",
                    "name": "NNA"
                  },
                  "text": "32"
                },
                {
                  "@type": "CreativeWork",
                  "datePublished": "2016-07-27",
                  "publisher": {
                    "@type": "Organization",
                    "name": "Asharq Al-Awsat"
                  },
                  "text": "30"
                }
              ]
            }
          }
        ]
        """);
  }

  private static String written(String format, Result result) {
    return Samples.written(Reporters.of(format), result, Layout.PLAIN);
  }
}
