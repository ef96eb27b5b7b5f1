package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crosscheck.match.Bits;
import org.crosscheck.match.ScoredPairs;

/**
 * Which pairs a person should look at: between two clusters that nearly became one, and between a unit and the rest of a
 * cluster that it hardly belongs to. Each doubt is asked about once, by its most telling pair; what is decided is not
 * asked about.
 */
public final class Review {
  /** What a pair that was never compared counts. */
  private static final int NEVER_COMPARED = Bits.of(-4);

  private static final int MOST = Bits.of(10);
  private static final int LEAST = Bits.of(-14);

  /** Means farther from the threshold, in bits, are in no doubt. */
  private static final double SURE = 5;

  private final int[] cluster;
  private final int[] size;
  private final int[] group;
  private final int[] groupSize;
  private final Constraints decisions;
  private final ScoredPairs pairs;
  private final Set<Long> settled = new HashSet<>();
  private final Map<Integer, Integer> labels = new HashMap<>();

  private Review(int[] cluster, ScoredPairs pairs, Constraints decisions) {
    this.cluster = cluster;
    this.pairs = pairs;
    this.decisions = decisions;
    size = sizes(cluster);
    group = decisions.groups();
    groupSize = sizes(group);
    decisions.apart().forEach(pair -> settled.add(key(cluster[pair[0]], cluster[pair[1]])));
    for (int i = 0; i < cluster.length; i++) {
      if (decisions.label(i) != 0) {
        labels.put(cluster[i], decisions.label(i));
      }
    }
  }

  /**
   * The questions, those first whose answer is expected to set most pairs right.
   *
   * @param cluster for each unit the smallest unit of its cluster
   * @param pairs pairs that were compared, each once
   * @param decisions what is decided
   * @param most how many questions at most
   */
  public static List<Question> of(
      int[] cluster, ScoredPairs pairs, Constraints decisions, int most) {
    Review review = new Review(cluster, pairs, decisions);
    List<Question> questions = new ArrayList<>(review.between());
    questions.addAll(review.within());
    return questions.stream()
        .sorted(Comparator.comparingDouble(Question::gain)
            .reversed()
            .thenComparingInt(Question::a)
            .thenComparingInt(Question::b))
        .limit(most)
        .toList();
  }

  private static int[] sizes(int[] groups) {
    int[] sizes = new int[groups.length];
    for (int group : groups) {
      sizes[group]++;
    }
    return sizes;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }

  /** Two clusters that nearly became one, by their strongest pair. */
  private List<Question> between() {
    Map<Long, Doubt> doubts = doubts(p -> {
      int a = cluster[pairs.a(p)];
      int b = cluster[pairs.b(p)];
      boolean labelled = labels.containsKey(a) && labels.containsKey(b);
      return a != b && !labelled && !settled.contains(key(a, b));
    });
    List<Question> questions = new ArrayList<>();
    doubts.forEach((key, doubt) -> {
      long all = (long) size[(int) (key >>> Integer.SIZE)] * size[key.intValue()];
      doubt.ask(all, 1).ifPresent(questions::add);
    });
    return questions;
  }

  private Map<Long, Doubt> doubts(Predicate<Integer> kept) {
    Map<Long, Doubt> doubts = new TreeMap<>();
    for (int p = 0; p < pairs.size(); p++) {
      if (pairs.score(p) > NEVER_COMPARED && kept.test(p)) {
        doubts
            .computeIfAbsent(key(cluster[pairs.a(p)], cluster[pairs.b(p)]), key -> new Doubt())
            .add(pairs.a(p), pairs.b(p), pairs.score(p), pairs.score(p));
      }
    }
    return doubts;
  }

  /** A unit that hardly belongs to its cluster, by its most doubtful pair there. */
  private List<Question> within() {
    Doubt[] doubts = new Doubt[cluster.length];
    for (int p = 0; p < pairs.size(); p++) {
      int a = pairs.a(p);
      int b = pairs.b(p);
      if (cluster[a] == cluster[b] && group[a] != group[b] && !isLabelled(a, b)) {
        for (int unit : new int[] {a, b}) {
          doubts[unit] = doubts[unit] == null ? new Doubt() : doubts[unit];
          doubts[unit].add(a, b, pairs.score(p), -Math.abs(pairs.score(p)));
        }
      }
    }
    Map<Long, Question> questions = new TreeMap<>();
    for (int unit = 0; unit < doubts.length; unit++) {
      if (doubts[unit] != null) {
        long others = size[cluster[unit]] - (long) groupSize[group[unit]];
        doubts[unit]
            .ask(others * groupSize[group[unit]], -1)
            .ifPresent(question -> questions.merge(
                key(question.a(), question.b()),
                question,
                (one, other) -> one.gain() >= other.gain() ? one : other));
      }
    }
    return List.copyOf(questions.values());
  }

  private boolean isLabelled(int a, int b) {
    return decisions.label(a) != 0 && decisions.label(b) != 0;
  }

  /** What is known of the pairs between two sides. */
  private static final class Doubt {
    private long more;
    private int best = Integer.MIN_VALUE;
    private int a;
    private int b;

    /** Adds a pair; the one that tells most stands for all. */
    void add(int first, int second, int score, int tells) {
      more += Math.max(LEAST, Math.min(MOST, score)) - (long) NEVER_COMPARED;
      if (tells > best || (tells == best && key(first, second) < key(a, b))) {
        best = tells;
        a = first;
        b = second;
      }
    }

    /**
     * The question, if there is a doubt.
     *
     * @param all pairs between the two sides
     * @param sign 1 where they are apart, -1 where they are together
     */
    Optional<Question> ask(long all, int sign) {
      double mean = Bits.value(more) / all + Bits.value(NEVER_COMPARED);
      double wrong = 1 / (1 + Math.pow(2, -sign * mean));
      return Math.abs(mean) > SURE
          ? Optional.empty()
          : Optional.of(new Question(a, b, wrong * all));
    }
  }
}
