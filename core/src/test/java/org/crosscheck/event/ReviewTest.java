package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.match.ScoredPair;
import org.crosscheck.match.ScoredPairs;
import org.junit.jupiter.api.Test;

class ReviewTest {
  private static final int MOST = 10;

  @Test
  void twoClustersThatNearlyBecameOneAreAskedAboutOnceByTheirStrongestPair() {
    int[] cluster = {0, 0, 2, 2};
    assertThat(asked(
            cluster,
            new Constraints(4),
            pair(0, 1, 9),
            pair(2, 3, 9),
            pair(1, 3, 3),
            pair(0, 2, 2)))
        .containsExactly("1 3");
  }

  @Test
  void aUnitThatHardlyBelongsIsAskedAboutByItsMostDoubtfulPair() {
    int[] cluster = {0, 0, 0};
    assertThat(asked(cluster, new Constraints(3), pair(0, 1, 9), pair(0, 2, 5), pair(1, 2, -1)))
        .containsExactly("1 2");
  }

  @Test
  void whatIsSureIsNotAskedAbout() {
    int[] cluster = {0, 0, 2};
    assertThat(asked(cluster, new Constraints(3), pair(0, 1, 9), pair(0, 2, -9)))
        .isEmpty();
  }

  @Test
  void theAnswerThatSetsMostRightIsAskedForFirst() {
    int[] cluster = {0, 0, 2, 2, 4, 5};
    assertThat(asked(
            cluster,
            new Constraints(6),
            pair(4, 5, -1),
            pair(0, 1, 9),
            pair(2, 3, 9),
            pair(1, 3, 3),
            pair(0, 2, 2)))
        .containsExactly("1 3", "4 5");
    assertThat(Review.of(cluster, ScoredPairs.of(List.of(pair(4, 5, -1))), new Constraints(6), 0))
        .isEmpty();
  }

  @Test
  void whatIsDecidedIsNotAskedAbout() {
    int[] cluster = {0, 1, 2, 2, 4, 5};
    Constraints decisions = new Constraints(6);
    decisions.different(0, 1, "different");
    decisions.same(2, 3, "same");
    decisions.label(4, 1, "event x");
    decisions.label(5, 2, "event y");
    assertThat(asked(cluster, decisions, pair(0, 1, 1), pair(2, 3, 1), pair(4, 5, 1)))
        .isEmpty();
  }

  private static List<String> asked(int[] cluster, Constraints decisions, ScoredPair... pairs) {
    return Review.of(cluster, ScoredPairs.of(List.of(pairs)), decisions, MOST).stream()
        .map(question -> question.a() + " " + question.b())
        .toList();
  }

  private static ScoredPair pair(int a, int b, double score) {
    return new ScoredPair(a, b, score);
  }
}
