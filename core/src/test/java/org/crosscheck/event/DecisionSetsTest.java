package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosscheck.claim.Decision;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Sample;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Weights;
import org.junit.jupiter.api.Test;

/**
 * Random decisions about random claims, some of them labelled or of one record: none is gone against, and those that no
 * events can follow are refused with a chain. {@code -Ddecisions.sets=100000} tries that many.
 */
class DecisionSetsTest {
  private static final int SETS = Integer.getInteger("decisions.sets", 2_000);
  private static final int SETS_A_TABLE = 50;
  private static final int CLAIMS = 8;

  private int followed;
  private int refused;

  @Test
  void noneIsGoneAgainst() {
    for (int table = 0; table * SETS_A_TABLE < SETS; table++) {
      Random random = new Random(table);
      Encoded claims = claims(random);
      for (int set = 0; set < SETS_A_TABLE; set++) {
        verify(claims, decisions(random));
      }
    }
    assertThat(followed).isGreaterThan(SETS / 3);
    assertThat(refused).isGreaterThan(SETS / 20);
    assertThat(followed + refused).isEqualTo(SETS);
  }

  private void verify(Encoded claims, List<Decision> decisions) {
    boolean possible = possible(claims, decisions);
    try {
      Grouping events =
          Grouping.of(claims, new Guidance(Weights.standard(), decisions), Stories.NONE, 1);
      assertThat(possible).as("%s", decisions).isTrue();
      for (Decision decision : decisions) {
        boolean together = events
            .event(unit(claims, decision.a()))
            .equals(events.event(unit(claims, decision.b())));
        assertThat(together).as("%s in %s", decision, decisions).isEqualTo(decision.same());
      }
      for (int i = 0; i < claims.size(); i++) {
        assertThat(events.event(i)).isEqualTo(claims.label(i).orElse(events.event(i)));
      }
      followed++;
    } catch (ContradictionException e) {
      assertThat(possible).as("%s", e.getMessage()).isFalse();
      assertThat(e).hasMessageStartingWith("decisions contradict each other: ");
      assertThat(e.getMessage()).containsPattern(", yet \\w = \\w \\(.+\\)");
      refused++;
    }
  }

  /** Whether any events follow all, by painting groups over and over, as slowly as that is sure. */
  private static boolean possible(Encoded claims, List<Decision> decisions) {
    int[] colour = new int[claims.size()];
    for (int i = 0; i < colour.length; i++) {
      colour[i] = i;
    }
    for (int i = 0; i < colour.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean label = claims.label(i).isPresent() && claims.label(i).equals(claims.label(j));
        boolean record =
            claims.entry(i) > 0 && j == first(claims, claims.entry(i)) && claims.sameSetting(i, j);
        paint(colour, label || record ? i : j, j);
      }
    }
    for (Decision decision : decisions) {
      int a = unit(claims, decision.a());
      paint(colour, a, decision.same() ? unit(claims, decision.b()) : a);
    }
    Map<Integer, String> labels = new HashMap<>();
    for (int i = 0; i < colour.length; i++) {
      String label = claims.label(i).orElse("");
      if (!label.isEmpty() && !labels.merge(colour[i], label, (x, y) -> x).equals(label)) {
        return false;
      }
    }
    return decisions.stream()
        .noneMatch(decision -> !decision.same()
            && colour[unit(claims, decision.a())] == colour[unit(claims, decision.b())]);
  }

  private static int unit(Encoded claims, String id) {
    int unit = 0;
    while (!claims.id(unit).equals(id)) {
      unit++;
    }
    return unit;
  }

  private static int first(Encoded claims, int entry) {
    int first = 0;
    while (claims.entry(first) != entry) {
      first++;
    }
    return first;
  }

  private static void paint(int[] colour, int a, int b) {
    int old = colour[a];
    for (int i = 0; i < colour.length; i++) {
      colour[i] = colour[i] == old ? colour[b] : colour[i];
    }
  }

  /** Few places and days, so that many look like one event. */
  private static Encoded claims(Random random) {
    Encoder encoder = new Encoder();
    for (int i = 0; i < CLAIMS; i++) {
      Sample sample = claim(id(i))
          .in(List.of("Raqqa", "Herat").get(random.nextInt(2)))
          .on("2017-03-0" + (1 + random.nextInt(3)))
          .says(1 + random.nextInt(3));
      if (random.nextInt(4) == 0) {
        sample.event("x" + random.nextInt(3));
      } else if (random.nextInt(4) == 0) {
        sample.record("r" + random.nextInt(2));
      }
      encoder.add(sample.build());
    }
    return encoder.encoded();
  }

  private static List<Decision> decisions(Random random) {
    List<Decision> decisions = new ArrayList<>();
    int rows = 1 + random.nextInt(6);
    for (int line = 1; line <= rows; line++) {
      int a = random.nextInt(CLAIMS);
      int b = (a + 1 + random.nextInt(CLAIMS - 1)) % CLAIMS;
      Location at = Location.of("decisions.csv", line, 1);
      decisions.add(new Decision(id(a), id(b), random.nextBoolean(), at));
    }
    return decisions;
  }

  private static String id(int claim) {
    return String.valueOf((char) ('a' + claim));
  }
}
