package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.match.ScoredPair;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  @Test
  void joinsWhatScoresAboveZero() {
    assertThat(groups(3, pair(0, 1, 2))).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void keepsApartWhatScoresZeroOrLess() {
    assertThat(groups(3, pair(0, 1, 0), pair(1, 2, -3)))
        .containsExactly(List.of(0), List.of(1), List.of(2));
  }

  @Test
  void oneStrongLinkDoesNotChainTwoGroups() {
    assertThat(groups(3, pair(0, 1, 8), pair(1, 2, 6), pair(0, 2, -20)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aPairNeverComparedSpeaksAgainstTheChain() {
    assertThat(groups(3, pair(0, 1, 8), pair(1, 2, 4))).containsExactly(List.of(0, 1), List.of(2));
    assertThat(groups(3, pair(0, 1, 8), pair(1, 2, 4.5))).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void joinsTwoGroupsWhoseMeanIsAboveZero() {
    assertThat(groups(
            4,
            pair(0, 1, 9),
            pair(2, 3, 9),
            pair(0, 2, 3),
            pair(0, 3, 3),
            pair(1, 2, 3),
            pair(1, 3, -8)))
        .containsExactly(List.of(0, 1, 2, 3));
  }

  @Test
  void joinsTheStrongestFirst() {
    assertThat(groups(3, pair(0, 1, 2), pair(1, 2, 9), pair(0, 2, -5)))
        .containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void oneLabelKeepsTogetherWhatScoresBadly() {
    assertThat(labelled(List.of("x", "x", ""), pair(0, 1, -20)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void twoLabelsKeepApartWhatScoresWell() {
    assertThat(labelled(List.of("x", "y"), pair(0, 1, 20))).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void anUnlabelledClaimJoinsTheLabelItFitsBestAndNoOther() {
    assertThat(labelled(List.of("x", "y", ""), pair(0, 2, 5), pair(1, 2, 9), pair(0, 1, 9)))
        .containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void everyIndexIsInOneGroup() {
    assertThat(groups(4)).containsExactly(List.of(0), List.of(1), List.of(2), List.of(3));
    assertThat(groups(0)).isEmpty();
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    List<ScoredPair> pairs = List.of(
        pair(0, 1, 3), pair(1, 2, 3), pair(2, 3, 3), pair(0, 3, 3), pair(0, 2, -7), pair(1, 3, -7));
    assertThat(Clustering.of(4, Lists.reverse(pairs), unlabelled(4)))
        .isEqualTo(Clustering.of(4, pairs, unlabelled(4)));
  }

  private static List<List<Integer>> groups(int size, ScoredPair... pairs) {
    return Clustering.of(size, List.of(pairs), unlabelled(size));
  }

  private static List<List<Integer>> labelled(List<String> labels, ScoredPair... pairs) {
    List<Optional<String>> given = labels.stream()
        .map(l -> l.isEmpty() ? Optional.<String>empty() : Optional.of(l))
        .toList();
    return Clustering.of(labels.size(), List.of(pairs), given);
  }

  private static List<Optional<String>> unlabelled(int size) {
    return Stream.generate(Optional::<String>empty).limit(size).toList();
  }

  private static ScoredPair pair(int a, int b, double score) {
    return new ScoredPair(a, b, score);
  }
}
