package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.cli.report.Samples;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;
import org.crosscheck.read.Input;
import org.crosscheck.read.Reading;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Claim FIRST = Samples.claim(1, "A", "1");
  private static final Claim SECOND = Samples.claim(2, "B", "2");
  private static final Input FILE = new Input("b.csv", "0".repeat(64));
  private static final Input PIPED = new Input("a.csv", "1".repeat(64));

  @Test
  void joinsFilesAndStandardInputInOrderOfPlace() {
    Reading files = reading(SECOND, Samples.badRow(), FILE, true);
    Reading piped = reading(FIRST, Samples.oddColumn(), PIPED, false);
    assertThat(Readings.together(files, piped))
        .isEqualTo(new Reading(
            List.of(FIRST, SECOND),
            List.of(),
            List.of(Samples.badRow(), Samples.oddColumn()),
            List.of(PIPED, FILE),
            false));
  }

  @Test
  void complainsOnlyOfWhatAsksForSomethingToBeDone() {
    Finding note =
        new Finding("R09", "SKIPPED", Severity.NOTE, "skipped", List.of(), List.of(), "0");
    Reading reading = new Reading(
        List.of(),
        List.of(),
        List.of(Samples.badRow(), note, Samples.oddColumn()),
        List.of(),
        true);
    assertThat(Complaints.of(reading))
        .containsExactly(
            "claims.csv:9:4: error R02: figure must be a number or words for one, got \"lots\"",
            "claims.csv:1:1: warning R05: column \"outlett\" is not known; did you mean \"outlet\"?");
  }

  @Test
  void saysThePlaceOnceWhereTheMessageBeginsWithIt() {
    Finding finding = new Finding(
        "R02",
        "MISSING",
        Severity.ERROR,
        "a.csv:3:1: \"outlet\" is required, got an empty cell",
        List.of(),
        List.of(Location.of("a.csv", 3, 1)),
        "0");
    Reading reading = new Reading(List.of(), List.of(), List.of(finding), List.of(), true);
    assertThat(Complaints.of(reading))
        .containsExactly("a.csv:3:1: error R02: \"outlet\" is required, got an empty cell");
  }

  private static Reading reading(Claim claim, Finding finding, Input input, boolean complete) {
    return new Reading(List.of(claim), List.of(), List.of(finding), List.of(input), complete);
  }
}
