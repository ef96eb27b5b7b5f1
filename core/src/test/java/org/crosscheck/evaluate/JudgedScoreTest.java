package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.evaluate.JudgedPair.Answer.DIFFERENT;
import static org.crosscheck.evaluate.JudgedPair.Answer.SAME;
import static org.crosscheck.evaluate.JudgedPair.Answer.UNKNOWN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedScoreTest {
  @TempDir
  private Path folder;

  @Test
  void counts_each_pair_under_what_its_judgement_tells() {
    Map<String, String> eventOf = Map.of("a", "e1", "b", "e1", "c", "e2");
    JudgedScore score = JudgedScore.of(
        eventOf,
        List.of(
            new JudgedPair("a", "b", SAME),
            new JudgedPair("a", "c", SAME),
            new JudgedPair("b", "c", DIFFERENT),
            new JudgedPair("b", "a", DIFFERENT),
            new JudgedPair("a", "b", UNKNOWN),
            new JudgedPair("a", "z", SAME)));
    assertThat(score).isEqualTo(new JudgedScore(2, 1, 2, 1, 1, 1));
    assertThat(score.recall()).hasValue(0.5);
    assertThat(score.falseMatch()).hasValue(0.5);
  }

  @Test
  void without_pairs_no_share_is_known() {
    JudgedScore score = JudgedScore.of(Map.of(), List.of());
    assertThat(List.of(score.recall(), score.falseMatch())).containsOnly(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "conflict, , SAME",
    "conflict, FIGURE_CONFLICT/disjoint, SAME",
    "cleared, update, SAME",
    "open, update, SAME",
    "cleared, NOT_CONFLICT/different_event, DIFFERENT",
    "cleared, , UNKNOWN",
    "open, , UNKNOWN",
    "cleared, NOT_CONFLICT/part_vs_whole, UNKNOWN",
    "cleared, NOT_CONFLICT/different_window, UNKNOWN",
    "disputed, NOT_CONFLICT/different_event, UNKNOWN",
  })
  void a_judgement_of_figures_tells_of_events_what_it_can(
      String label, String kind, JudgedPair.Answer answer) throws IOException {
    Path file = Files.writeString(
        folder.resolve("pairs.csv"),
        "claim_a,claim_b,kind,label\na,b," + (kind == null ? "" : kind) + "," + label + "\n");
    assertThat(JudgedPair.read(file)).containsExactly(new JudgedPair("a", "b", answer));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      key.csv   | id,event~          | EVENTS
      key.csv   | ''                 | EVENTS
      key.jsonl | {"id":"record_a"}  | EVENTS
      key.csv   | e,record_a,record_b~ | LINKS
      key.csv   | claim_a,claim_b,label~ | JUDGED_PAIRS
      """)
  void the_columns_tell_what_a_key_says(String name, String text, KeyForm form) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text.replace('~', '\n'));
    assertThat(KeyForm.of(file)).isEqualTo(form);
  }
}
