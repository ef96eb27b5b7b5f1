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
    assertThat(invocation.out()).isEqualTo("""
            {
              "things": 3,
              "key_events": 2,
              "system_events": 1,
              "pairwise": {
                "precision": 0.333333,
                "recall": 1,
                "f1": 0.5
              },
              "b_cubed": {
                "precision": 0.555556,
                "recall": 1,
                "f1": 0.714286
              },
              "muc": {
                "precision": 0.5,
                "recall": 1,
                "f1": 0.666667
              },
              "ceaf_e": {
                "precision": 0.8,
                "recall": 0.4,
                "f1": 0.533333
              },
              "lea": {
                "precision": 0.333333,
                "recall": 0.666667,
                "f1": 0.444444
              },
              "conll": 0.638095
            }
            """);
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
        crosscheck: evaluate needs --gold FILE and --system FILE, or --places FILE
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
