package org.crosscheck.check;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.event.Event;
import org.crosscheck.origin.Origins;

/**
 * Which outlets count one more than others, as the run itself shows: a register that counts a dead gunman stands one
 * above another in many events and hardly ever one below. Learnt from the events that both report, each counted once; a
 * claim of an event that only one of the two reports teaches nothing and changes nothing.
 *
 * @param differences what each ordered pair of outlets comes to, by their keys and the measure
 */
record CountingHabits(Map<String, Difference> differences) {
  static final CountingHabits NONE = new CountingHabits(Map.of());

  /** Fewer events than this, beside the one in question, are no habit. */
  private static final int FEWEST = 5;

  /** Of the events in which two outlets differ, the share that must differ by exactly one in one direction. */
  private static final double MOSTLY = 0.8;

  /** In larger crowds nobody can tell who differs from whom. */
  private static final int CROWD = 200;

  CountingHabits {
    differences = ImmutableMap.copyOf(differences);
  }

  /**
   * How two outlets compare over the events that both report.
   *
   * @param oneMore events in which the first has exactly one more
   * @param differing events in which they differ at all
   * @param events events that both report
   */
  record Difference(int oneMore, int differing, int events) {
    private boolean isHabit() {
      return oneMore > FEWEST && oneMore >= MOSTLY * differing;
    }
  }

  static CountingHabits of(List<Event> events, Origins origins) {
    Map<String, int[]> sums = new HashMap<>();
    for (Event event : events) {
      List<Claim> alone = singles(event, origins);
      for (Claim more : alone) {
        for (Claim fewer : alone) {
          if (compares(more, fewer, origins)) {
            count(more, fewer, origins, sums);
          }
        }
      }
    }
    ImmutableMap.Builder<String, Difference> differences = ImmutableMap.builder();
    sums.forEach((key, n) -> differences.put(key, new Difference(n[0], n[1], n[2])));
    return new CountingHabits(differences.buildOrThrow());
  }

  private static void count(Claim more, Claim fewer, Origins origins, Map<String, int[]> sums) {
    double gap = more.figure().low() - fewer.figure().low();
    int[] n = sums.computeIfAbsent(key(more, fewer, origins), k -> new int[3]);
    n[0] += gap == 1 ? 1 : 0;
    n[1] += gap != 0 ? 1 : 0;
    n[2]++;
  }

  /** The exact figures of those outlets that give just one for a measure, a group and a time. */
  private static List<Claim> singles(Event event, Origins origins) {
    if (event.claims().size() > CROWD || event.outlets() < 2) {
      return List.of();
    }
    Map<String, Optional<Claim>> found = new LinkedHashMap<>();
    for (Claim claim : event.claims()) {
      if (claim.figure().isPoint() && claim.figure().isNumber()) {
        String counted = String.join(
            "\u0000",
            origins.key(claim.outlet().name()),
            claim.measure().name(),
            claim.population().name());
        found.merge(counted, Optional.of(claim), (first, second) -> Optional.empty());
      }
    }
    return found.values().stream().flatMap(Optional::stream).toList();
  }

  private static boolean compares(Claim a, Claim b, Origins origins) {
    return a.measure().equals(b.measure())
        && a.population().equals(b.population())
        && !a.window().isApartFrom(b.window())
        && !origins.shared(a, b);
  }

  /** What the run shows of these two outlets, when it shows that the first counts one more as a rule. */
  Optional<Difference> between(Claim more, Claim fewer, Origins origins) {
    return Optional.ofNullable(differences.get(key(more, fewer, origins)))
        .filter(Difference::isHabit);
  }

  private static String key(Claim more, Claim fewer, Origins origins) {
    return String.join(
        "\u0000",
        more.measure().name(),
        origins.key(more.outlet().name()),
        origins.key(fewer.outlet().name()));
  }
}
