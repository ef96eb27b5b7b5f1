package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkScoreTest {
  private static final List<RecordLink> LINKS =
      List.of(new RecordLink("n1", "s1"), new RecordLink("n2", "s2"));

  @Test
  void links_in_one_event_are_found_and_others_missed() {
    LinkScore score = LinkScore.of(
        List.of(north("n1", "e1"), south("s1", "e1"), north("n2", "e2"), south("s2", "e3")), LINKS);
    assertThat(score).isEqualTo(new LinkScore(2, 1, 1, 0, 0, 0, 0));
    assertThat(score.recall()).hasValue(0.5);
    assertThat(score.precisionJudged()).hasValue(1);
  }

  @Test
  void a_pair_speaks_against_only_where_a_link_says_where_its_record_belongs() {
    LinkScore score = LinkScore.of(
        List.of(
            north("n1", "e1"),
            south("s1", "e1"),
            south("s2", "e1"),
            north("n9", "e4"),
            south("s9", "e4"),
            north("n2", "e5")),
        LINKS);
    assertThat(score).isEqualTo(new LinkScore(2, 1, 3, 1, 1, 0, 0));
    assertThat(score.precisionLowerBound()).hasValue(1 / 3.0);
    assertThat(score.precisionJudged()).hasValue(0.5);
  }

  @Test
  void a_pair_that_meets_in_two_events_counts_once() {
    LinkScore score = LinkScore.of(
        List.of(
            new FiledRecord("n1", "North", Set.of("e1", "e2")),
            new FiledRecord("s1", "South", Set.of("e2", "e1"))),
        LINKS.subList(0, 1));
    assertThat(score).isEqualTo(new LinkScore(1, 1, 1, 0, 0, 2, 0));
  }

  @Test
  void a_link_of_a_record_that_was_not_read_is_missed_and_counted() {
    assertThat(LinkScore.of(List.of(north("n1", "e1")), LINKS))
        .isEqualTo(new LinkScore(2, 0, 0, 0, 0, 0, 2));
  }

  @Test
  void without_links_no_share_is_known() {
    LinkScore score = LinkScore.of(List.of(), List.of());
    assertThat(List.of(score.recall(), score.precisionLowerBound(), score.precisionJudged()))
        .containsOnly(OptionalDouble.empty());
  }

  @Test
  void a_link_is_read_once_whichever_end_comes_first(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(
        folder.resolve("links.csv"), "event,record_a,record_b\n1,s1,n1\n1,n1,s1\n2,n2,s2\n");
    assertThat(RecordLink.read(file)).isEqualTo(LINKS);
  }

  @Test
  void a_link_needs_both_ends(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("links.csv"), "record_a,record_b\nn1,\n");
    assertThatThrownBy(() -> RecordLink.read(file))
        .hasMessage(file + ":2: needs a record_a and a record_b");
  }

  private static FiledRecord north(String id, String event) {
    return new FiledRecord(id, "North", Set.of(event));
  }

  private static FiledRecord south(String id, String event) {
    return new FiledRecord(id, "South", Set.of(event));
  }
}
