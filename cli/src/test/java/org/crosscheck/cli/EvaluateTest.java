package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {
  @TempDir
  private Path folder;

  @Test
  void printsHowWellNamesTellPlacesApart() throws IOException {
    Path file = Files.writeString(folder.resolve("places.jsonl"), """
        {"id":"1","names":["Raqqa","Rakka","Kallinikos"],"arabic":["الرقة"]}
        {"id":"2","names":["Mosul"],"arabic":[]}
        """);
    Invocation invocation = Invocation.of("evaluate", "--places", file.toString());
    assertThat(invocation.code()).isZero();
    assertThat(invocation.out()).isEqualTo("""
            {
              "places": 2,
              "names": 5,
              "same_place_pairs": 6,
              "recall": 0.5,
              "different_place_pairs": 4,
              "false_match": 0
            }
            """);
  }

  @Test
  void withoutPairsAShareIsNotKnown() throws IOException {
    Path file =
        Files.writeString(folder.resolve("one.jsonl"), "{\"id\":\"1\",\"names\":[\"Raqqa\"]}");
    assertThat(Invocation.of("evaluate", "--places", file.toString()).out())
        .contains("\"recall\": null")
        .contains("\"false_match\": null");
  }

  @Test
  void anEmptyFileIsNothingToEvaluate() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.jsonl"), "\n");
    Invocation invocation = Invocation.of("evaluate", "--places", file.toString());
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err())
        .isEqualTo("crosscheck: nothing to evaluate: " + file + " holds no places\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.jsonl");
    Invocation invocation = Invocation.of("evaluate", "--places", missing.toString());
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).isEqualTo("crosscheck: " + missing + ": no such file or folder\n");
  }

  @Test
  void printsHowWellEventsAgreeWithAKey() throws IOException {
    Path key = Files.writeString(folder.resolve("key.jsonl"), """
        {"id":"a","event":"e1"}
        {"id":"b","event":"e1"}

        {"id":"c","event":2}
        """);
    Path said = Files.writeString(folder.resolve("said.csv"), "id,event\na,x\nb,x\nc,x\nd,x\n");
    Invocation invocation = evaluate(key, said);
    assertThat(invocation.code()).isZero();
    assertThat(invocation.out())
        .startsWith("""
            {
              "things": 3,
              "key_events": 2,
              "system_events": 1,
              "not_in_system": 0,
              "pairwise": {
                "precision": 0.333333,
                "recall": 1,
                "f1": 0.5,
                "costs_most": [
                  {
                    "repair": "split",
                    "event": "x",
                    "a": "c",
                    "a_size": 1,
                    "b": "a",
                    "b_size": 2,
                    "gain": 0.5
                  }
                ]
              },
            """)
        .contains("\"b_cubed\": {", "\"muc\": {", "\"ceaf_e\": {", "\"lea\": {")
        .endsWith("""
              "conll": 0.638095
            }
            """);
  }

  @Test
  void matchesAPathAndScoresItAgainstAKey() throws IOException {
    Path key = Files.writeString(folder.resolve("key.csv"), "id,event\na1,7\nb1,7\nc1,8\nz,8\n");
    Invocation invocation = evaluatePath(key);
    assertThat(invocation.code()).isZero();
    assertThat(invocation.out())
        .contains("\"things\": 4", "\"not_in_system\": 1", "\"repair\": \"join\"")
        .doesNotContain("split");
  }

  @Test
  void scoresAPathAgainstLinksOfRecords() throws IOException {
    Path key = Files.writeString(folder.resolve("links.csv"), "record_a,record_b\nra,rb\nrb,c1\n");
    assertThat(evaluatePath(key).out()).isEqualTo("""
        {
          "gold_links": 2,
          "not_read": 0,
          "found": 1,
          "recall": 0.5,
          "cross_links_made": 1,
          "precision_lower_bound": 1,
          "precision_judged": 1,
          "same_organisation_pairs_joined": 0,
          "records_split_over_events": 0
        }
        """);
  }

  @Test
  void scoresAPathAgainstJudgedPairs() throws IOException {
    Path key = Files.writeString(folder.resolve("pairs.csv"), """
        claim_a,claim_b,kind,label
        a1,b1,agree,cleared
        a1,c1,different_event,cleared
        b1,c1,,cleared
        """);
    assertThat(evaluatePath(key).out()).isEqualTo("""
        {
          "same_event_pairs": 1,
          "together": 1,
          "recall": 1,
          "different_event_pairs": 1,
          "confused": 0,
          "false_match": 0,
          "not_decided": 1,
          "not_read": 0
        }
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      id,event~x,1           | holds no event of a claim or article that was read
      record_a,record_b~x,y  | holds no link of records that were read
      claim_a,claim_b~x,y    | holds no pair of claims that were read of which it tells
      """)
  void aKeyOfOtherThingsIsNothingToEvaluate(String text, String message) throws IOException {
    Path key = Files.writeString(folder.resolve("key.csv"), text.replace('~', '\n'));
    Invocation invocation = evaluatePath(key);
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).contains(message);
  }

  @Test
  void aKeyOfPairsNeedsTheClaims() throws IOException {
    Path key = Files.writeString(folder.resolve("links.csv"), "record_a,record_b\nra,rb\n");
    Invocation invocation = evaluate(key, key);
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err())
        .contains("holds pairs, which --system cannot be held against: give the claims as PATH");
  }

  private Invocation evaluatePath(Path key) throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.csv"), """
        id,outlet,record,place,figure,measure,date,event
        a1,North Post,ra,Quito,4,killed,2020-02-01,blast
        b1,South Mail,rb,Quito,5,killed,2020-02-01,blast
        c1,East Star,,Lagos,9,injured,2021-03-05,flood
        """);
    return Invocation.of("evaluate", claims.toString(), "--gold", key.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      key.jsonl | {"id":"a"}           | key.jsonl:1: needs an id and an event
      key.jsonl | {"id":"a",           | key.jsonl:1: not JSON: Unexpected end-of-input
      key.csv   | id,event~a,1~a,2     | key.csv:3: "a" has an event already
      key.conll | m1 7                 | key.conll:1: needs a thing and its cluster, such as "m1 (7)"
      key.txt   | a 1                  | key.txt: must end in .jsonl, .csv or .conll
      key.csv   | id,event             | nothing to evaluate:
      """)
  void saysWhereAKeyIsNone(String name, String text, String message) throws IOException {
    Path key = Files.writeString(folder.resolve(name), text.replace('~', '\n'));
    Invocation invocation = evaluate(key, key);
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"--gold,a.csv", "--system,a.csv"})
  void twoWaysAreComparedOnlyWithBoth(String option, String file) {
    Invocation invocation = Invocation.of("evaluate", option, file);
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).isEqualTo("""
        crosscheck: evaluate needs --gold FILE with PATH or --system FILE, or --places FILE
        crosscheck: see crosscheck evaluate --help
        """);
  }

  private static Invocation evaluate(Path gold, Path system) {
    return Invocation.of("evaluate", "--gold", gold.toString(), "--system", system.toString());
  }

  @Test
  void saysWhatToEvaluateWhenToldNothing() {
    Invocation invocation = Invocation.of("evaluate");
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).contains("--places");
  }
}
