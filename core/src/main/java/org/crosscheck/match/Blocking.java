package org.crosscheck.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/**
 * Which pairs are worth scoring: those that share a place, a record or a word that is not everywhere. In a crowded
 * block only claims a few days apart are paired.
 */
final class Blocking {
  /** Words in more claims than this do not make pairs. */
  private static final int COMMON_WORD = 60;

  /** Blocks up to this size are paired in full. */
  private static final int CROWDED = 250;

  private static final long NEAR_DAYS = 4;

  /** Later than every date, and still far from overflow when days are subtracted. */
  private static final long UNDATED = Long.MAX_VALUE / 2;

  private static final long WEEK = 7;
  private static final String WORD = "w ";
  private static final int UNDATED_NEIGHBOURS = 40;

  private Blocking() {}

  /** Pairs as {@code a << 32 | b} with {@code a < b}, in ascending order. */
  static long[] candidates(List<Features> claims, Corpus corpus) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String key : keys(claims.get(i), corpus)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new HashSet<>();
    blocks.forEach((key, block) -> {
      if (block.size() > CROWDED) {
        pairNear(block, claims, pairs);
      } else {
        pairAll(block, claims, key.startsWith(WORD), pairs);
      }
    });
    return pairs.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static Set<String> keys(Features f, Corpus corpus) {
    Set<String> keys = new HashSet<>();
    f.places().forEach(place -> keys.add("p " + place));
    f.countries().forEach(country -> keys.add("p " + country));
    f.record().ifPresent(record -> keys.add("r " + record));
    f.claim().curation().event().ifPresent(event -> keys.add("e " + event));
    f.words().stream()
        .filter(w -> corpus.wordCount(w) <= COMMON_WORD)
        .forEach(w -> keys.add(WORD + w));
    return keys;
  }

  /** A shared word alone does not bring together what happened more than a week apart. */
  private static void pairAll(
      List<Integer> block, List<Features> claims, boolean wordOnly, Set<Long> pairs) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        if (!wordOnly
            || !farApart(
                claims.get(block.get(i)).claim().window(),
                claims.get(block.get(j)).claim().window())) {
          pairs.add(pair(block.get(i), block.get(j)));
        }
      }
    }
  }

  private static boolean farApart(Window a, Window b) {
    return a.isApartFrom(b)
        && (a.to().orElseThrow().plusDays(WEEK).isBefore(b.from().orElseThrow())
            || b.to().orElseThrow().plusDays(WEEK).isBefore(a.from().orElseThrow()));
  }

  private static void pairNear(List<Integer> block, List<Features> claims, Set<Long> pairs) {
    long[][] byDay = new long[block.size()][];
    for (int i = 0; i < byDay.length; i++) {
      byDay[i] = new long[] {day(claims.get(block.get(i)).claim()), block.get(i)};
    }
    Arrays.sort(byDay, Arrays::compare);
    for (int i = 0; i < byDay.length; i++) {
      boolean undated = byDay[i][0] == UNDATED;
      for (int j = i + 1;
          j < byDay.length
              && (undated ? j - i <= UNDATED_NEIGHBOURS : byDay[j][0] - byDay[i][0] <= NEAR_DAYS);
          j++) {
        pairs.add(pair((int) byDay[i][1], (int) byDay[j][1]));
      }
    }
  }

  private static long day(Claim claim) {
    Optional<LocalDate> day = claim
        .window()
        .to()
        .or(() -> claim.published().map(Moment::earliest).map(t -> t.toLocalDate()));
    return day.map(d -> ChronoUnit.DAYS.between(LocalDate.EPOCH, d)).orElse(UNDATED);
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
