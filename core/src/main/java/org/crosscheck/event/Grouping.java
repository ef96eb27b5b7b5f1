package org.crosscheck.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claim.Decision;
import org.crosscheck.match.Bits;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Matcher;
import org.crosscheck.match.ScoredPairs;
import org.crosscheck.match.Statistics;
import org.crosscheck.match.Weights;
import org.crosscheck.similarity.HashIds;

/** Which encoded claims were put together, and what their events are called. Holds numbers and ids only. */
public final class Grouping {
  private static final int ID_DIGITS = 10;
  private static final int UNNAMED_BITS = Long.SIZE - 4 * ID_DIGITS;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Encoded claims;
  private final Constraints decisions;
  private final Matcher matcher;
  private final int[] cluster;
  private final Map<Integer, String> labelled = new HashMap<>();
  private final long[] names;

  private Grouping(
      Encoded claims, Weights weights, Stories stories, Constraints decisions, int threads) {
    this.claims = claims;
    this.decisions = decisions;
    matcher = new Matcher(claims, weights);
    Curated.add(claims, decisions);
    stories.add(claims, decisions);
    decisions.check(claims::id);
    cluster =
        Clustering.of(matcher.pairs(threads), () -> matcher.scorer(Part.LEAST), decisions, threads);
    names = names(stories);
  }

  /** Puts every claim into exactly one event. Neither its order nor the number of threads makes a difference. */
  public static Grouping of(Encoded claims, int threads) {
    return of(claims, Guidance.NONE, Stories.NONE, threads);
  }

  /**
   * The same with what people, and articles as wholes, tell.
   *
   * @throws ContradictionException when decisions contradict each other or the labels of the claims
   */
  public static Grouping of(Encoded claims, Guidance guidance, Stories stories, int threads) {
    Constraints decisions = new Constraints(claims.size());
    if (!guidance.decisions().isEmpty()) {
      decisions.decide(guidance.decisions(), units(claims, guidance.decisions()));
    }
    return new Grouping(claims, guidance.weights(), stories, decisions, threads);
  }

  /** The claims that are decided about, by id. */
  private static Map<String, Integer> units(Encoded claims, List<Decision> decisions) {
    Set<String> ids = new HashSet<>();
    decisions.forEach(decision -> ids.addAll(List.of(decision.a(), decision.b())));
    Map<String, Integer> units = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (ids.contains(claims.id(i))) {
        units.put(claims.id(i), i);
      }
    }
    return units;
  }

  /** The claims in the order of their ids. */
  public int[] byId() {
    return claims.byId();
  }

  /** The id of a claim. */
  public String id(int claim) {
    return claims.id(claim);
  }

  /** What the comparisons came to. */
  public Statistics statistics() {
    return Statistics.of(claims, matcher);
  }

  /** What speaks for a match of two claims of which nothing is known, in bits. */
  public double prior() {
    return matcher.prior();
  }

  /** How many claims each event has, in no order. */
  public Collection<Integer> sizes() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int first : cluster) {
      sizes.merge(first, 1, Integer::sum);
    }
    return sizes.values();
  }

  /** The pairs that are most worth a person's look. */
  List<Question> questions(int most) {
    ScoredPairs pairs = new ScoredPairs();
    matcher.candidates((a, b) -> pairs.add(a, b, Bits.of(matcher.score(a, b))));
    return Review.of(cluster, pairs, decisions, most);
  }

  /** How many pairs were left out because too many claims share what these two share. */
  public long skipped() {
    return matcher.skipped();
  }

  /** What people and labels decided about the claims. */
  Constraints decisions() {
    return decisions;
  }

  Matcher matcher() {
    return matcher;
  }

  /** The smallest member of the event of a claim. */
  int cluster(int claim) {
    return cluster[claim];
  }

  /** The curator's label, else the event of its articles, else {@code e} and ten hex digits of content: another file renames no event it does not touch. */
  public String event(int claim) {
    int first = cluster[claim];
    String label = labelled.get(first);
    return label != null ? label : name(names[first]);
  }

  private static String name(long print) {
    byte[] name = new byte[1 + ID_DIGITS];
    name[0] = 'e';
    for (int digit = 0; digit < ID_DIGITS; digit++) {
      int value = (int) (print >>> (Long.SIZE - 4 * (digit + 1))) & 0xF;
      name[1 + digit] = (byte) (value < 10 ? '0' + value : 'a' + value - 10);
    }
    return new String(name, StandardCharsets.US_ASCII);
  }

  /** By first member, the least fingerprint of the members; rows that say the same to the letter get others. */
  private long[] names(Stories stories) {
    long[] least = new long[cluster.length];
    Arrays.fill(least, -1);
    for (int i = 0; i < cluster.length; i++) {
      int first = cluster[i];
      if (Long.compareUnsigned(claims.print(i), least[first]) < 0) {
        least[first] = claims.print(i);
      }
    }
    if (!stories.isEmpty()) {
      label(stories);
    }
    if (claims.hasLabels()) {
      for (int i = 0; i < cluster.length; i++) {
        int first = cluster[i];
        claims.label(i).ifPresent(label -> labelled.put(first, label));
      }
    }
    tellApart(least);
    return least;
  }

  private void label(Stories stories) {
    Map<String, Integer> ofStory = new HashMap<>();
    for (int i = 0; i < cluster.length; i++) {
      int first = cluster[i];
      stories
          .of(claims.id(i))
          .filter(event -> ofStory.putIfAbsent(event, first) == null)
          .ifPresent(event -> labelled.putIfAbsent(first, event));
    }
  }

  /** No two events go by one name. */
  private void tellApart(long[] least) {
    Set<String> labels = new HashSet<>(labelled.values());
    HashIds taken = new HashIds();
    for (int i = 0; i < cluster.length; i++) {
      if (cluster[i] == i && !labelled.containsKey(i)) {
        while (!take(taken, least[i]) || (!labels.isEmpty() && labels.contains(name(least[i])))) {
          least[i] = (least[i] ^ (least[i] >>> 31)) * STEP;
        }
      }
    }
  }

  /** Takes the digits that a print gives a name, unless an event before has them. */
  private static boolean take(HashIds taken, long print) {
    int before = taken.size();
    return taken.add((print >>> UNNAMED_BITS) + 1) == before;
  }
}
