package org.crosscheck.origin;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;

/**
 * Claims of several outlets that stand in one text: a wire copy, a mirror, a sister paper. Found by the likeness of their
 * sentences, which must be long, and give the same number of the same thing.
 *
 * @param textOf the number of the text, by the id of the claim; a claim in no such text has none
 * @param claims the claims of each text, the first published first
 */
record Copies(ImmutableMap<String, Integer> textOf, ImmutableListMultimap<Integer, Claim> claims) {
  /** Who is compared with a new sentence at most, of those that share a run of words with it. */
  private static final int BUCKET = 8;

  /** Who published first, as far as that is known. */
  static final Comparator<Claim> FIRST = Comparator.comparing(
          (Claim claim) -> claim.published().map(Moment::earliest).orElse(LocalDateTime.MAX))
      .thenComparing(Claim::id);

  static Copies of(Collection<Claim> all) {
    Map<Integer, List<Claim>> texts = new HashMap<>();
    Map<Key, List<Text>> buckets = new HashMap<>();
    all.stream()
        .sorted(FIRST)
        .forEach(claim -> claim.text().flatMap(Shingles::of).ifPresent(shingles -> {
          Text text = known(claim, shingles, buckets).orElseGet(() -> {
            Text added = new Text(texts.size(), shingles);
            keys(claim, shingles).forEach(key -> add(buckets, key, added));
            return added;
          });
          texts.computeIfAbsent(text.number(), k -> new ArrayList<>()).add(claim);
        }));
    ImmutableMap.Builder<String, Integer> textOf = ImmutableMap.builder();
    ImmutableListMultimap.Builder<Integer, Claim> claims = ImmutableListMultimap.builder();
    texts.forEach((number, copies) -> {
      if (copies.stream().map(Claim::outlet).distinct().count() > 1) {
        copies.forEach(claim -> textOf.put(claim.id(), number));
        claims.putAll(number, copies);
      }
    });
    return new Copies(textOf.buildKeepingLast(), claims.build());
  }

  private static Optional<Text> known(
      Claim claim, Shingles shingles, Map<Key, List<Text>> buckets) {
    return keys(claim, shingles).stream()
        .flatMap(key -> buckets.getOrDefault(key, List.of()).stream())
        .filter(text -> text.shingles().isLike(shingles))
        .findFirst();
  }

  private static void add(Map<Key, List<Text>> buckets, Key key, Text text) {
    List<Text> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>());
    if (bucket.size() < BUCKET) {
      bucket.add(text);
    }
  }

  private static List<Key> keys(Claim claim, Shingles shingles) {
    return shingles
        .sketch()
        .mapToObj(hash -> new Key(claim.measure().name(), claim.figure().anchor(), hash))
        .toList();
  }

  /** What two copies have in common: the number, what it counts, and one run of words. */
  private record Key(String measure, double number, long run) {}

  /** True when two outlets printed one text. */
  boolean areCopies(Claim a, Claim b) {
    Integer text = textOf.get(a.id());
    return text != null && text.equals(textOf.get(b.id())) && !a.outlet().equals(b.outlet());
  }

  /**
   * One text.
   *
   * @param number from 0, in the order of publication
   * @param shingles of the first who printed it
   */
  private record Text(int number, Shingles shingles) {}
}
