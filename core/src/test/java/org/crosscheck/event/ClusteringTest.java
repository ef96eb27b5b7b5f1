package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crosscheck.match.Bits;
import org.crosscheck.match.Connected;
import org.crosscheck.match.PairScore;
import org.crosscheck.match.ScoredPair;
import org.crosscheck.match.ScoredPairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(Clustering.of(ScoredPairs.of(Lists.reverse(pairs)), new Constraints(4)))
        .isEqualTo(Clustering.of(ScoredPairs.of(pairs), new Constraints(4)));
  }

  @Test
  void aPairThatIsSaidToBeOneStaysTogetherWhateverItsScore() {
    Constraints decisions = new Constraints(3);
    decisions.same(0, 1, "same");
    assertThat(run(decisions, pair(0, 1, -20), pair(1, 2, 3)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aPairThatIsSaidToBeTwoStaysApartWhateverJoinsThem() {
    Constraints decisions = new Constraints(3);
    decisions.different(0, 2, "different");
    assertThat(run(decisions, pair(0, 1, 9), pair(1, 2, 8), pair(0, 2, 9)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void noRandomSetOfDecisionsIsGoneAgainst() {
    Random random = new Random(4);
    for (int run = 0; run < 2000; run++) {
      followsDecisions(random, 4 + random.nextInt(12));
    }
  }

  private static void followsDecisions(Random random, int size) {
    int[] truth = random.ints(size, 0, 4).toArray();
    Constraints decisions = new Constraints(size);
    List<int[]> asked = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      if (a != b && truth[a] == truth[b]) {
        decisions.same(a, b, "same");
      } else if (a != b) {
        decisions.different(a, b, "different");
      }
      if (random.nextInt(3) == 0) {
        decisions.label(i, truth[i] + 1, "event");
      }
      asked.add(new int[] {a, b});
    }
    decisions.check(Integer::toString);
    ScoredPairs pairs = new ScoredPairs();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        pairs.add(a, b, Bits.of(random.nextInt(30) - 15));
      }
    }
    int[] cluster = Clustering.of(pairs, decisions);
    assertThat(asked)
        .allSatisfy(pair -> assertThat(cluster[pair[0]] == cluster[pair[1]])
            .isEqualTo(truth[pair[0]] == truth[pair[1]]));
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        if (decisions.label(a) != 0 && decisions.label(b) != 0) {
          assertThat(cluster[a] == cluster[b]).isEqualTo(decisions.label(a) == decisions.label(b));
        }
      }
    }
  }

  /** The definition, word for word: again and again the two groups with the highest mean. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isAverageLink(long seed) {
    Random random = new Random(seed);
    int size = 40;
    double[][] score = new double[size][size];
    ScoredPairs pairs = new ScoredPairs();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        score[a][b] = -4;
        if (random.nextInt(3) == 0) {
          int bits = Bits.of(random.nextDouble() * 20 - 10);
          score[a][b] = Bits.value(bits);
          pairs.add(a, b, bits);
        }
        score[b][a] = score[a][b];
      }
    }
    assertThat(lists(Clustering.of(pairs, new Constraints(size)))).isEqualTo(naive(score));
  }

  /** A label that nothing goes against makes the part be worked on the long way. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aPartOfFewIsClusteredAsOneThatSomebodyDecidedAbout(long seed) {
    int size = 60;
    ScoredPairs pairs = random(seed, size, -10);
    Constraints label = new Constraints(size);
    label.label(0, 1, "event x");
    assertThat(Clustering.of(pairs, label)).isEqualTo(Clustering.of(pairs, new Constraints(size)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void asksForWhatSpeaksAgainst(long seed) {
    int size = 60;
    ScoredPairs all = random(seed, size, -10);
    ScoredPairs speaksFor = new ScoredPairs();
    Map<Integer, Integer> against = new HashMap<>();
    for (int p = 0; p < all.size(); p++) {
      if (all.score(p) > 0) {
        speaksFor.add(all.a(p), all.b(p), all.score(p));
      } else {
        against.put(all.a(p) * size + all.b(p), all.score(p));
      }
    }
    PairScore asked = (a, b) -> against.getOrDefault(Math.min(a, b) * size + Math.max(a, b), 1);
    Constraints free = new Constraints(size);
    assertThat(Clustering.of(speaksFor, () -> asked, free, 3)).isEqualTo(Clustering.of(all, free));
    Constraints label = new Constraints(size);
    label.label(0, 1, "event x");
    assertThat(Clustering.of(speaksFor, () -> asked, label, 1))
        .isEqualTo(Clustering.of(all, label));
  }

  /** Scores of few values, so that many means are equal. */
  @Test
  void asksForEnoughToJoinWhatWouldJoinIfAllWereTold() {
    Random random = new Random(9);
    for (int run = 0; run < 1000; run++) {
      int size = 2 + random.nextInt(24);
      int[][] asked = new int[size][size];
      ScoredPairs all = new ScoredPairs();
      ScoredPairs speaksFor = new ScoredPairs();
      for (int a = 0; a < size; a++) {
        for (int b = a + 1; b < size; b++) {
          int bits = Bits.of(random.nextInt(16) - 9);
          asked[a][b] = bits;
          if (bits <= 0 || random.nextInt(3) > 0) {
            all.add(a, b, bits);
            if (bits > 0) {
              speaksFor.add(a, b, bits);
            }
          }
        }
      }
      Constraints free = new Constraints(size);
      PairScore score = (a, b) -> asked[Math.min(a, b)][Math.max(a, b)];
      assertThat(Clustering.of(speaksFor, () -> score, free, 1)).isEqualTo(theLongWay(size, all));
      assertThat(Clustering.of(all, free)).isEqualTo(theLongWay(size, all));
    }
  }

  /** A unit that all must be apart from, and nothing connects, keeps the short way from being taken. */
  private static int[] theLongWay(int size, ScoredPairs pairs) {
    Constraints decisions = new Constraints(size + 1);
    for (int i = 0; i < size; i++) {
      decisions.different(i, size, "different");
    }
    return Arrays.copyOf(Clustering.of(pairs, decisions), size);
  }

  @Test
  void asksOnlyForPairsBetweenGroupsThatCouldJoin() {
    List<String> asked = new ArrayList<>();
    ScoredPairs chain =
        ScoredPairs.of(List.of(pair(0, 1, 9), pair(1, 2, 3), pair(2, 3, 9), pair(4, 5, 1)));
    PairScore score = (a, b) -> {
      asked.add(Math.min(a, b) + " " + Math.max(a, b));
      return Bits.of(-9);
    };
    assertThat(Clustering.of(chain, () -> score, new Constraints(6), 1))
        .containsExactly(0, 0, 2, 2, 4, 4);
    assertThat(asked).hasSize(1).isSubsetOf("0 2", "0 3", "1 3");
  }

  @Test
  void asksForNothingInALargePart() {
    int size = Connected.SMALL + 1;
    ScoredPairs chain = new ScoredPairs();
    for (int i = 1; i < size; i++) {
      chain.add(i - 1, i, Bits.of(5));
    }
    PairScore never = (a, b) -> {
      throw new IllegalStateException("was asked for " + a + " and " + b);
    };
    Constraints free = new Constraints(size);
    assertThat(Clustering.of(chain, () -> never, free, 2)).isEqualTo(Clustering.of(chain, free));
  }

  private static ScoredPairs random(long seed, int size, int least) {
    Random random = new Random(seed);
    ScoredPairs pairs = new ScoredPairs();
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        if (random.nextInt(3) == 0) {
          pairs.add(a, b, Bits.of(random.nextDouble() * 2 * -least + least));
        }
      }
    }
    return pairs;
  }

  private static List<List<Integer>> naive(double[][] score) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < score.length; i++) {
      groups.add(List.of(i));
    }
    while (true) {
      double best = 0;
      int[] joined = {0, 0};
      for (int a = 0; a < groups.size(); a++) {
        for (int b = a + 1; b < groups.size(); b++) {
          double mean = mean(groups.get(a), groups.get(b), score);
          if (mean > best + 1e-12) {
            best = mean;
            joined = new int[] {a, b};
          }
        }
      }
      if (best <= 0) {
        return groups.stream().sorted(Comparator.comparing(g -> g.get(0))).toList();
      }
      List<Integer> whole = new ArrayList<>(groups.get(joined[0]));
      whole.addAll(groups.remove(joined[1]));
      whole.sort(Comparator.naturalOrder());
      groups.set(joined[0], whole);
    }
  }

  private static double mean(List<Integer> a, List<Integer> b, double[][] score) {
    return a.stream()
        .flatMapToDouble(i -> b.stream().mapToDouble(j -> score[i][j]))
        .average()
        .orElseThrow();
  }

  private static List<List<Integer>> groups(int size, ScoredPair... pairs) {
    return run(new Constraints(size), pairs);
  }

  private static List<List<Integer>> labelled(List<String> labels, ScoredPair... pairs) {
    Constraints constraints = new Constraints(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).isEmpty()) {
        constraints.label(i, labels.get(i).charAt(0), "event " + labels.get(i));
      }
    }
    return run(constraints, pairs);
  }

  private static List<List<Integer>> run(Constraints constraints, ScoredPair... pairs) {
    return lists(Clustering.of(ScoredPairs.of(List.of(pairs)), constraints));
  }

  private static List<List<Integer>> lists(int[] cluster) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < cluster.length; i++) {
      groups.computeIfAbsent(cluster[i], k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  private static ScoredPair pair(int a, int b, double score) {
    return new ScoredPair(a, b, score);
  }
}
