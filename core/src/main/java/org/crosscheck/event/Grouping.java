package org.crosscheck.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Matcher;
import org.crosscheck.match.Weights;

/** Which encoded claims were put together, and what their events are called. Holds numbers and ids only. */
public final class Grouping {
  private static final int ID_DIGITS = 10;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Encoded claims;
  private final Matcher matcher;
  private final int[] cluster;
  private final Map<Integer, String> labelled = new HashMap<>();
  private final long[] names;

  private Grouping(Encoded claims, Constraints decisions, int threads) {
    this.claims = claims;
    matcher = new Matcher(claims, Weights.standard());
    Curated.add(claims, decisions);
    decisions.check(claims::id);
    cluster = Clustering.of(claims.size(), matcher.pairs(threads), decisions);
    names = names();
  }

  /** Puts every claim into exactly one event. Neither its order nor the number of threads makes a difference. */
  public static Grouping of(Encoded claims, int threads) {
    return of(claims, new Constraints(claims.size()), threads);
  }

  /**
   * The same with decisions that are never gone against.
   *
   * @throws IllegalArgumentException when they contradict each other or the labels of the claims
   */
  public static Grouping of(Encoded claims, Constraints decisions, int threads) {
    return new Grouping(claims, decisions, threads);
  }

  /** Tells the id and the event of each claim, in the order of the ids. */
  public void forEach(BiConsumer<String, String> taker) {
    for (int claim : claims.byId()) {
      taker.accept(claims.id(claim), event(claim));
    }
  }

  Matcher matcher() {
    return matcher;
  }

  /** The smallest member of the event of a claim. */
  int cluster(int claim) {
    return cluster[claim];
  }

  /** The curator's label, else {@code e} and ten hex digits of content: another file renames no event it does not touch. */
  public String event(int claim) {
    int first = cluster[claim];
    String label = labelled.get(first);
    return label != null ? label : name(names[first]);
  }

  private static String name(long print) {
    return "e" + HexFormat.of().toHexDigits(print).substring(0, ID_DIGITS);
  }

  /** By first member, the least fingerprint of the members; rows that say the same to the letter get others. */
  private long[] names() {
    long[] least = new long[cluster.length];
    Arrays.fill(least, -1);
    for (int i = 0; i < cluster.length; i++) {
      int first = cluster[i];
      if (Long.compareUnsigned(claims.print(i), least[first]) < 0) {
        least[first] = claims.print(i);
      }
      Optional<String> label = claims.label(i);
      label.ifPresent(l -> labelled.put(first, l));
    }
    Set<String> taken = new HashSet<>(labelled.values());
    for (int i = 0; i < cluster.length; i++) {
      if (cluster[i] == i && !labelled.containsKey(i)) {
        while (!taken.add(name(least[i]))) {
          least[i] = (least[i] ^ (least[i] >>> 31)) * STEP;
        }
      }
    }
    return least;
  }
}
