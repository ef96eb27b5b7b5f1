package org.crosscheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.event.Constraints;
import org.crosscheck.match.ScoredPair;
import org.junit.jupiter.api.Test;

class GroupingTest {
  @Test
  void two_articles_join_when_they_score_well() {
    assertThat(groups(3, pair(0, 1, 2))).containsExactly(List.of(0, 1), List.of(2));
    assertThat(groups(3, pair(0, 1, -2))).containsExactly(List.of(0), List.of(1), List.of(2));
  }

  @Test
  void one_strong_link_chains_no_groups() {
    assertThat(groups(3, pair(0, 1, 8), pair(1, 2, 6), pair(0, 2, -12)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void a_score_beyond_certainty_weighs_no_more_than_certainty() {
    assertThat(groups(3, pair(0, 1, 99), pair(1, 2, 90), pair(0, 2, -50)))
        .containsExactly(List.of(0, 1, 2));
    assertThat(groups(3, pair(0, 1, 99), pair(1, 2, 6), pair(0, 2, -50)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void a_pair_never_compared_speaks_against_the_chain() {
    assertThat(groups(3, pair(0, 1, 9), pair(1, 2, 0))).containsExactly(List.of(0, 1), List.of(2));
    assertThat(groups(3, pair(0, 1, 9), pair(1, 2, 5))).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void a_large_group_takes_a_single_article_sooner_than_another_large_group() {
    List<ScoredPair> pairs = new ArrayList<>();
    for (int a = 0; a < 9; a++) {
      for (int b = a + 1; b < 9; b++) {
        boolean within = (a < 4) == (b < 4) && b < 8;
        pairs.add(pair(a, b, within ? 9 : b == 8 && a >= 4 ? -12 : -1.5));
      }
    }
    assertThat(groups(9, pairs.toArray(ScoredPair[]::new)))
        .containsExactly(List.of(0, 1, 2, 3, 8), List.of(4, 5, 6, 7));
  }

  @Test
  void the_strongest_join_first() {
    assertThat(groups(3, pair(0, 1, 2), pair(1, 2, 9), pair(0, 2, -12)))
        .containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void what_is_decided_is_never_gone_against() {
    Constraints decisions = new Constraints(4);
    decisions.different(0, 1, "different");
    decisions.same(2, 3, "same");
    assertThat(Grouping.of(4, List.of(pair(0, 1, 12), pair(2, 3, -12)), decisions))
        .containsExactly(List.of(0), List.of(1), List.of(2, 3));
  }

  @Test
  void what_must_stay_apart_stays_apart_in_larger_groups() {
    Constraints decisions = new Constraints(4);
    decisions.different(0, 3, "different");
    assertThat(Grouping.of(
            4, List.of(pair(0, 1, 12), pair(2, 3, 11), pair(1, 2, 9), pair(0, 2, 9)), decisions))
        .containsExactly(List.of(0, 1), List.of(2, 3));
  }

  private static List<List<Integer>> groups(int size, ScoredPair... pairs) {
    return Grouping.of(size, List.of(pairs));
  }

  private static ScoredPair pair(int a, int b, double score) {
    return new ScoredPair(a, b, score);
  }
}
