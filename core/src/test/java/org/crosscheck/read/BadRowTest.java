package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.codes;
import static org.crosscheck.read.Sample.csv;
import static org.crosscheck.read.Sample.ids;
import static org.crosscheck.read.Sample.messages;

import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class BadRowTest {
  @Test
  void costsNothingButItself() {
    Reading reading = csv("""
        id,outlet,figure,measure,published
        a,Herald,7,killed,22/11/2026
        b,Courier,8,killed,2026-11-22
        """);
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:19: \"published\" must be a date such as 2026-11-22 or 2026-11-22T18:30, got \"22/11/2026\"; write 2026-11-22");
    assertThat(ids(reading)).containsExactly("b");
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void isReportedWithAllItsFaults() {
    Reading reading = csv("outlet,figure,measure,date,lat,lon\n,7,,2017-02-31,91,8\n");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:1: \"outlet\" is required, got an empty cell",
            "claims.csv:2:4: \"measure\" is required, got an empty cell",
            "claims.csv:2:5: \"date\" is not a day of the calendar, got \"2017-02-31\"",
            "claims.csv:2:16: \"lat\" must be degrees from -90 to 90, got \"91\"");
  }

  @Test
  void namesTheSecondDateWhereThatIsWrong() {
    assertThat(messages(
            csv("outlet,figure,measure,date,date_to\nHerald,7,killed,2017-02-28,2017-02-31\n")))
        .containsExactly(
            "claims.csv:2:28: \"date_to\" is not a day of the calendar, got \"2017-02-31\"");
  }

  @Test
  void lacksOneOfTwoCoordinates() {
    String header = "outlet,figure,measure,lat,lon\n";
    assertThat(messages(csv(header + "Herald,7,killed,,38.9\n")))
        .containsExactly("claims.csv:2:17: \"lat\" is required beside \"lon\", got an empty cell");
    assertThat(messages(csv(header + "Herald,7,killed,34.9,\n")))
        .containsExactly("claims.csv:2:22: \"lon\" is required beside \"lat\", got an empty cell");
    assertThat(messages(csv(header + "Herald,7,killed,34.9,38.9\n"))).isEmpty();
  }

  @Test
  void citesNobodyAfterAnExclamationMark() {
    assertThat(messages(csv("outlet,figure,measure,cites\nHerald,7,killed,SOHR;!\n")))
        .containsExactly("claims.csv:2:17: \"cites\" origin must not be empty");
  }

  @Test
  void isPlacedByTheCellsPhysicalLine() {
    Reading reading = csv("""
        text,outlet,figure,measure
        "one
        two",Herald,many many,killed
        """);
    assertThat(reading.findings().get(0).at().get(0)).hasToString("claims.csv:3:13");
  }

  @Test
  void hasItsCharactersWrittenOut() {
    assertThat(messages(
            csv("outlet,figure,measure,lat,lon\nHerald,7,killed,\"\u001b[31m\n\u202e\",8\n")))
        .containsExactly(
            "claims.csv:2:17: \"lat\" must be degrees from -90 to 90, got \"\\u001B[31m\\n\\u202E\"");
  }

  @Test
  void hasTooManyOrTooFewCells() {
    Reading reading = csv("""
        id,outlet,figure,measure
        a,Herald,7,killed,more
        b,Courier,8
        c,Gazette,9,killed
        """);
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:1: row must have 4 cells as the header has, got 5",
            "claims.csv:3:1: row must have 4 cells as the header has, got 3");
    assertThat(ids(reading)).containsExactly("c");
  }

  @Test
  void withAnUnclosedQuoteLeavesTheRowsBelow() {
    Reading reading = csv("""
        id,outlet,figure,measure
        a,Herald,7,killed
        b,"Courier,8,killed
        c,Gazette,9,killed
        """);
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:3:1: quotes must come in pairs and around whole cells, got \"b,\"Courier,8,killed\"");
    assertThat(ids(reading)).containsExactly("a", "c");
  }

  @Test
  void withAStrayQuoteLeavesQuotedRowsBelow() {
    Reading reading = csv("""
        id,outlet,figure,measure
        a,"Herald,7,killed
        b,"Courier",8,killed
        c,"Gazette",9,killed
        """);
    assertThat(codes(reading)).containsExactly("R09");
    assertThat(ids(reading)).containsExactly("b", "c");
  }

  @Test
  void thatSwallowedOthersGivesThemBack() {
    Reading reading = csv("""
        id,outlet,figure,measure
        a,"Herald,7,killed
        b,Courier",8,killed
        c,Gazette,9,killed
        """);
    assertThat(messages(reading).get(0))
        .isEqualTo(
            "claims.csv:2:1: outlet must stand on one line, which a stray quote may have joined, got \"Herald,7,killed\\nb,Courier\"");
    assertThat(ids(reading)).containsExactly("b", "c");
  }

  @Test
  void hasAFingerprintWithoutItsPlace() {
    String header = "id,outlet,figure,measure\n";
    Reading first = csv(header + "a,Herald,?!,killed\n");
    Reading second = csv(header + "b,Herald,7,killed\nc,Herald,?!,killed\n");
    Reading other = csv(header + "a,Herald,!?,killed\n");
    assertThat(first.findings().get(0).fingerprint())
        .matches("[0-9a-f]{16}")
        .isEqualTo(second.findings().get(0).fingerprint())
        .isNotEqualTo(other.findings().get(0).fingerprint());
  }

  @Test
  void isAnError() {
    assertThat(csv("outlet,figure,measure\n,7,killed\n").findings().get(0).severity())
        .isEqualTo(Severity.ERROR);
  }
}
