package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.csv;
import static org.crosscheck.read.Sample.ids;
import static org.crosscheck.read.Sample.messages;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  @Test
  void keepsBothRowsOfOneId() {
    Reading reading = csv(rows("a,Herald,7,killed,", "a,Courier,8,killed,"));
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:3:1: \"id\" must be unique, got \"a\" as at claims.csv:2:1; kept as \"claims.csv:3\"");
    assertThat(ids(reading)).containsExactly("a", "claims.csv:3");
  }

  @Test
  void findsAnIdThatIsFreeEvenWhereSomebodyTookIt() {
    Reading reading =
        csv(rows("claims.csv:4,Herald,7,killed,", "a,Herald,7,killed,", "a,Courier,8,killed,"));
    assertThat(ids(reading)).containsExactly("claims.csv:4", "a", "claims.csv:4'");
  }

  @Test
  void keepsBothArticlesOfOneId() {
    Reading reading =
        Sample.jsonl("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\n");
    assertThat(reading.articles()).extracting(a -> a.id()).containsExactly("a", "claims.jsonl:2");
  }

  @Test
  void reportsPartsOfNothingAndOfThemselves() {
    Reading reading = csv(rows("a,Herald,7,killed,zz", "b,Herald,7,killed,b"));
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:1: \"part_of\" must be the id of a row, got \"zz\"",
            "claims.csv:3:1: \"part_of\" must name another row, got the row's own id \"b\"");
    assertThat(wholes(reading)).containsOnly(Optional.empty());
    assertThat(ids(reading)).containsExactly("a", "b");
  }

  @Test
  void reportsCirclesButNotWhatLeadsIntoThem() {
    Reading reading =
        csv(rows("a,Herald,7,killed,b", "b,Herald,7,killed,a", "c,Herald,1,killed,a"));
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:1: \"part_of\" must not lead back to the row itself, got \"b\"",
            "claims.csv:3:1: \"part_of\" must not lead back to the row itself, got \"a\"");
    assertThat(wholes(reading))
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of("a"));
  }

  @Test
  void acceptsPartsBeforeAndBelowTheirWhole() {
    Reading reading = csv(rows(
        "a,Herald,5,killed,b",
        "b,Herald,12,killed,",
        "c,Herald,7,killed,b",
        "d,Herald,1,killed,c"));
    assertThat(reading.findings()).isEmpty();
    assertThat(wholes(reading))
        .containsExactly(Optional.of("b"), Optional.empty(), Optional.of("b"), Optional.of("c"));
  }

  private static String rows(String... rows) {
    return "id,outlet,figure,measure,part_of\n" + String.join("\n", rows) + "\n";
  }

  private static List<Optional<String>> wholes(Reading reading) {
    return reading.claims().stream().map(claim -> claim.curation().partOf()).toList();
  }
}
