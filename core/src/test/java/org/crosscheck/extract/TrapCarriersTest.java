package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.counts;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with a number that counts nobody, each carried by several sentences, beside figures that must still be read. */
class TrapCarriersTest {
  private static final List<String> TRAPS = List.of(
      ("2014|the 1980s|the mid-1990s|a 14-year-old|a girl aged 14|Ali, 14,|6:30|0300 GMT|3 a.m.|nine o'clock"
              + "|a quarter past six|14 March 2016|March 14|12-14 March|$12m in aid|12 million euros|12 percent|20 km"
              + "|a 20-mile road|180 cm|70 kg|40 degrees|90 mph|a .50-calibre gun|a 9mm pistol|7.62|a 7.62x39 round"
              + "|a 120mm mortar|an F-16|a Su-24|a MiG-29|a T-72|an AK-47|an RPG-7|an S-400|a TOW-2|a Mi-8|flight MH17"
              + "|flight 9268|Route 4|the M5|the A1|Highway 60|14 Market Street|the 1400-1500 block|zip code 20500"
              + "|555-0142|+44 20 7946 0018|Article 5|Resolution 2254|the Group of 20|the G7"
              + "|the UN Security Council's 15 members|the P5+1|Channel 4|France 24|Sky News 24|Al-Ikhbariya 2"
              + "|Brigade 47|the 4th Division|the 1st Coastal|Tiger 2|Battalion 9|Day 3|phase two|round four|the first"
              + "|the second wave|one of the problems|a one-sided view|one day|at one point|no one|someone"
              + "|a hundred-year-old|zero tolerance|ground zero|a third country|a fifty-fifty chance|the Three Kings"
              + "|Three Kings|the Seven Sisters|Seven Sisters|Four Corners|the Big Three|Formula One|Sept. 11|9/11|24/7"
              + "|Black September|Table 3|Fig. 2|note [3]|http://example.org/2017/12/dead-14.html|a 3-1 win"
              + "|a vote of 52 to 48|a 52-48 vote|oil at $60 a barrel|12 percent of battery|10 hits|3 under par"
              + "|five threes|a three-star general|a 911 caller|911")
          .split("\\|"));

  private static final List<String> QUIET = List.of(
      "%s",
      "“It is about %s,” he said.",
      "Soldiers were killed, and they spoke of %s.",
      "People died as they spoke of %s.",
      "The dead had %s in mind.");

  private static final List<String> QUIET_SUBJECTS =
      List.of("%s was on the list.", "“%s,” he said.", "%s was attacked and troops were killed.");

  private static final List<String> BESIDE = List.of(
      "They spoke of %s, and the raid killed 12 soldiers.",
      "The raid killed 12 soldiers, and they spoke of %s.",
      "A blast near %s killed 12 soldiers.",
      "12 soldiers were killed near %s.",
      "The boats from the other side of the river came late because of %s, and\nthe raid killed 12 soldiers.");

  private static final List<String> SUBJECTS_BESIDE = List.of(
      "%s was on the list when 12 soldiers were killed.",
      "“%s,” he said. The raid killed 12 soldiers.");

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void assertCounts(String text, String... expected) {
    assertThat(counts(text)).as(text).containsExactly(expected);
    String capitals = text.toUpperCase(Locale.ROOT);
    assertThat(counts(capitals).stream().map(count -> count.toLowerCase(Locale.ROOT)))
        .as(capitals)
        .containsExactly(expected);
  }

  @Test
  void noTrapMakesAClaim() {
    for (String trap : TRAPS) {
      QUIET.forEach(carrier -> assertCounts(carrier.formatted(trap)));
      assertCounts("The chief’s note on %s isn’t long.".formatted(trap.replace("'", "’")));
      assertCounts("They spoke\nof %s\nand left.".formatted(trap.replace(" ", "\n")));
      QUIET_SUBJECTS.forEach(carrier -> assertCounts(carrier.formatted(capitalised(trap))));
    }
  }

  @Test
  void everyFigureBesideATrapIsRead() {
    for (String trap : TRAPS) {
      BESIDE.forEach(carrier -> assertCounts(carrier.formatted(trap), "killed 12 soldiers"));
      SUBJECTS_BESIDE.forEach(
          carrier -> assertCounts(carrier.formatted(capitalised(trap)), "killed 12 soldiers"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Kings",
        "The Seven Sisters",
        "The Group of 20",
        "The P5+1",
        "France 24",
        "Al-Ikhbariya 2",
        "Brigade 47",
        "Tiger 2",
        "A one-sided view",
        "Zero tolerance",
        "Ground zero",
        "Note [3]"
      })
  void whoeverKillsIsNotCounted(String name) {
    assertCounts(name + " killed soldiers.");
    assertCounts("A raid near " + name + " killed soldiers.");
    assertCounts(name + " killed 12 soldiers.", "killed 12 soldiers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 wounded soldiers were flown out.",
        "Officers found 12 wounded soldiers.",
        "In Taiz 12 wounded soldiers were flown out."
      })
  void aParticipleBeforeItsNounStillCounts(String text) {
    assertCounts(text, "injured 12 soldiers");
  }

  @Test
  void whoIsCountedBesideALikelyNameIsRead() {
    assertThat(counts("Three Palestinians were killed.")).containsExactly("killed 3 Palestinians");
    assertThat(counts("Two Marines were killed.")).containsExactly("killed 2 Marines");
    assertThat(counts("Raid on Aden Kills Ten")).containsExactly("killed 10");
    assertThat(counts("Zero civilian casualties were reported."))
        .containsExactly("killed_or_injured 0 civilians");
    assertThat(counts("911 people were killed.")).containsExactly("killed 911 people");
    assertThat(counts("THE MURDER OF THE SIX FRIENDS HAS BEEN SOLVED."))
        .containsExactly("killed 6 FRIENDS");
    assertThat(counts("They moved 30 wounded to 3 hospitals.")).containsExactly("injured 30");
  }
}
