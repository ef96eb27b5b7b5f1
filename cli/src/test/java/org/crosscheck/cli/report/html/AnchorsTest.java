package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.cli.report.Samples;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private final Anchors anchors = new Anchors();

  @Test
  void a_plain_id_of_an_event_is_kept() {
    assertThat(anchors.event("E6-qamishli")).isEqualTo("event-E6-qamishli");
  }

  @Test
  void ids_that_differ_in_strange_characters_stay_apart() {
    assertThat(anchors.event("a b"))
        .matches("event-a_b-[0-9a-f]{8}")
        .isNotEqualTo(anchors.event("a/b"));
  }

  @Test
  void the_second_finding_with_a_fingerprint_is_numbered() {
    Remark first = new Remark(Samples.badRow(), List.of());
    Remark second = new Remark(Samples.badRow(), List.of());
    assertThat(anchors.finding(first)).isEqualTo("finding-00000000000000a2");
    assertThat(anchors.finding(second)).isEqualTo("finding-00000000000000a2-2");
    assertThat(anchors.finding(first)).isEqualTo("finding-00000000000000a2");
  }

  @Test
  void an_endless_id_is_cut() {
    assertThat(anchors.event("x".repeat(1_000_000))).hasSizeLessThan(90);
  }
}
