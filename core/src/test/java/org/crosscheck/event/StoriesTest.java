package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Decision;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Window;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Weights;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final Claim BARE = claim("a#1").in("").on("").says(4).build();
  private static final Claim DATED = claim("b#1").by("Globe").says(31).build();
  private static final Claim ELSEWHERE =
      claim("c#1").by("Star").in("Raqqa").on("2015-05-04").says(7).build();

  @Test
  void claims_of_one_story_are_of_one_event_whatever_they_say() {
    assertThat(events(stories(Map.of("b#1", "eA", "c#1", "eA")), DATED, ELSEWHERE))
        .containsExactly("eA: b#1 c#1");
    assertThat(events(Stories.NONE, DATED, ELSEWHERE)).hasSize(2);
  }

  @Test
  void claims_of_two_stories_are_of_two_events_though_they_agree() {
    Claim twin = claim("d#1").by("Post").says(31).build();
    assertThat(events(Stories.NONE, DATED, twin)).hasSize(1);
    assertThat(events(stories(Map.of("b#1", "eB", "d#1", "eD")), DATED, twin))
        .containsExactlyInAnyOrder("eB: b#1", "eD: d#1");
  }

  @Test
  void a_row_joins_the_story_that_tells_its_day_and_place() {
    Claim row = claim("row").by("Globe").says(5).build();
    assertThat(events(stories(Map.of("a#1", "eA")), BARE, row))
        .containsExactlyInAnyOrder("eA: a#1 row");
    assertThat(events(Stories.NONE, BARE, row)).hasSize(2);
  }

  @Test
  void a_house_is_in_the_town_of_its_story() {
    Claim mill = claim("a#1").in("Harlow Mill").says(4).build();
    assertThat(stories(Map.of("a#1", "eA")).settled(mill).place().name())
        .isEqualTo("Harlow Mill, Springfield");
  }

  @Test
  void a_town_is_in_no_other_and_the_same_town_not_in_itself() {
    Claim town = claim("a#1").in("Springfield, Illinois").says(4).build();
    assertThat(stories(Map.of("a#1", "eA")).settled(town)).isEqualTo(town);
  }

  @Test
  void the_label_of_a_curator_names_the_event_of_a_story() {
    Claim row = claim("row").by("Globe").says(5).event("X").build();
    assertThat(events(stories(Map.of("a#1", "eA")), BARE, row))
        .containsExactlyInAnyOrder("X: a#1 row");
  }

  @Test
  void what_people_decide_goes_over_a_story() {
    Encoder encoder = new Encoder();
    List.of(BARE, DATED).forEach(encoder::add);
    Constraints decisions = new Constraints(2);
    decisions.different(0, 1, "different");
    stories(Map.of("a#1", "eA", "b#1", "eA")).add(encoder.encoded(), decisions);
    decisions.check(Integer::toString);
    assertThat(decisions.groups()).containsExactly(0, 1);
  }

  @Test
  void a_story_yields_to_what_follows_from_decisions() {
    Claim row = claim("r").by("Globe").says(5).event("X").build();
    Claim other = claim("s").by("Star").says(5).event("Y").build();
    Encoder encoder = new Encoder();
    List.of(row, other, BARE, DATED).forEach(encoder::add);
    Guidance guidance =
        new Guidance(Weights.standard(), List.of(same("r", "a#1"), same("s", "b#1")));
    Grouping events =
        Grouping.of(encoder.encoded(), guidance, stories(Map.of("a#1", "eA", "b#1", "eA")), 1);
    List<String> told = new ArrayList<>();
    for (int claim : events.byId()) {
      told.add(events.id(claim) + " " + events.event(claim));
    }
    assertThat(told).containsExactly("a#1 X", "b#1 Y", "r X", "s Y");
  }

  private static Decision same(String a, String b) {
    return new Decision(a, b, true, Location.of("decisions.csv", 1, 1));
  }

  @Test
  void an_event_says_the_day_and_place_of_its_story() {
    Matching matching = Matching.of(
        List.of(BARE), Origins.of(List.of(BARE)), Guidance.NONE, stories(Map.of("a#1", "eA")), 1);
    assertThat(matching.events()).singleElement().satisfies(event -> {
      assertThat(event.place()).isEqualTo("Springfield");
      assertThat(event.from()).contains(LocalDate.of(2017, 10, 1));
      assertThat(event.claims()).containsExactly(BARE);
    });
  }

  /** All of Springfield on 2017-10-01. */
  private static Stories stories(Map<String, String> eventOf) {
    return new Stories(
        eventOf,
        Map.of("eA", Window.day(LocalDate.of(2017, 10, 1))),
        Map.of("eA", Place.of("Springfield")));
  }

  private static List<String> events(Stories stories, Claim... claims) {
    List<Claim> all = Arrays.asList(claims);
    return Matching.of(all, Origins.of(all), Guidance.NONE, stories, 1).events().stream()
        .map(event -> event.id() + ": "
            + String.join(" ", event.claims().stream().map(Claim::id).toList()))
        .toList();
  }
}
