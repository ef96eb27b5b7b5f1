package org.crosscheck.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the comparisons of a run came to: how many pairs were scored, why, and how they stand on each ladder. */
public final class Statistics {
  /**
   * Pairs that stand on one level of one comparison.
   *
   * @param about what is compared
   * @param level the level
   * @param pairs how many pairs
   * @param mean what it weighs on average, in bits
   * @param least what it weighs at least, in bits
   * @param most what it weighs at most, in bits
   */
  public record Level(
      String about, String level, long pairs, double mean, double least, double most) {}

  /**
   * Pairs that one index brought together; a pair counts for the first index in the list that does.
   *
   * @param shared what the two share
   * @param pairs how many pairs
   */
  public record Block(String shared, long pairs) {}

  private static final List<String> SHARED = List.of("record", "place", "coordinates", "word");

  private final Encoded claims;
  private final CellKeys cells;
  private final List<Comparison> comparisons;
  private final long[] blocks = new long[SHARED.size()];
  private final long[] counts = new long[Rung.ALL.size()];
  private final long[] sums = new long[counts.length];
  private final int[] least = new int[counts.length];
  private final int[] most = new int[counts.length];
  private long pairs;
  private long links;

  private Statistics(Encoded claims, Matcher matcher) {
    this.claims = claims;
    cells = new CellKeys(claims);
    comparisons = matcher.comparisons();
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(most, Integer.MIN_VALUE);
    matcher.candidates((a, b) -> add(a, b, matcher.score(a, b)));
  }

  /** Those of all pairs of these claims that are compared. */
  public static Statistics of(Encoded claims, Matcher matcher) {
    return new Statistics(claims, matcher);
  }

  private void add(int a, int b, double score) {
    pairs++;
    links += score > 0 ? 1 : 0;
    blocks[block(a, b)]++;
    for (Comparison comparison : comparisons) {
      int rung = comparison.rung(a, b).index();
      int weight = comparison.weight(a, b);
      counts[rung]++;
      sums[rung] += weight;
      least[rung] = Math.min(least[rung], weight);
      most[rung] = Math.max(most[rung], weight);
    }
  }

  private int block(int a, int b) {
    if (claims.record(a) != Names.NONE && claims.record(a) == claims.record(b)) {
      return 0;
    }
    if (sharePlace(claims.place(a), claims.place(b))) {
      return 1;
    }
    return cells.meet(a, b) ? 2 : 3;
  }

  private boolean sharePlace(int a, int b) {
    return Arrays.stream(keys(a)).anyMatch(key -> Arrays.stream(keys(b)).anyMatch(k -> k == key));
  }

  private int[] keys(int place) {
    int[] own = claims.places.keys(place);
    int[] countries = claims.places.countries(place);
    int[] all = Arrays.copyOf(own, own.length + countries.length);
    System.arraycopy(countries, 0, all, own.length, countries.length);
    return all;
  }

  /** How many pairs were compared. */
  public long pairs() {
    return pairs;
  }

  /** How many of them look like one event by themselves. */
  public long links() {
    return links;
  }

  /** The pairs by what brought them together. */
  public List<Block> blocks() {
    List<Block> list = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      list.add(new Block(SHARED.get(i), blocks[i]));
    }
    return list;
  }

  /** The levels on which any pair stands, in the order of the list of weights. */
  public List<Level> levels() {
    return Rung.ALL.stream()
        .filter(rung -> counts[rung.index()] > 0)
        .map(this::level)
        .toList();
  }

  private Level level(Rung rung) {
    int i = rung.index();
    return new Level(
        rung.about(),
        rung.level(),
        counts[i],
        Bits.value(sums[i]) / counts[i],
        Bits.value(least[i]),
        Bits.value(most[i]));
  }
}
