package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crosscheck.claim.Sample.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Decision;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.RandomClaims;
import org.crosscheck.event.Matching.NearMiss;
import org.crosscheck.match.Evidence;
import org.crosscheck.match.Weights;
import org.crosscheck.origin.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
  private static final Claim JAYRUD =
      claim("a").by("AFP").in("Jayrud").on("2016-07-02").says(43).build();
  private static final Claim JAYRUD_TOO =
      claim("b").by("SOHR").in("Jairoud").on("2016-07-02").says(31).build();
  private static final Claim JAYRUD_LATER =
      claim("c").by("AFP").in("Jayrud").on("2017-03-05").says(7).build();
  private static final Claim RAQQA =
      claim("d").by("AFP").in("Raqqa").on("2017-03-05").says(9).build();

  @Test
  void putsReportsOfOneDayAndPlaceTogetherAndOthersApart() {
    assertThat(events(JAYRUD, JAYRUD_TOO, JAYRUD_LATER, RAQQA))
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"), List.of("d"));
  }

  @Test
  void labelsDecideOverTheEvidence() {
    assertThat(events(
            claim("a").event("x").build(),
            claim("b").event("y").build(),
            claim("c").in("Raqqa").on("2015-01-01").event("x").build()))
        .containsExactlyInAnyOrder(List.of("a", "c"), List.of("b"));
  }

  @Test
  void scoresAPairByTheSumOfItsEvidence() {
    Matching matching = matching(JAYRUD, JAYRUD_TOO, RAQQA);
    assertThat(matching.score(JAYRUD, JAYRUD_TOO))
        .isPositive()
        .isEqualTo(matching.evidence(JAYRUD, JAYRUD_TOO).stream()
            .mapToDouble(Evidence::bits)
            .sum());
    assertThat(matching.score(JAYRUD, RAQQA)).isNegative();
  }

  @Test
  void refusesToScoreAClaimOfAnotherRun() {
    Matching matching = matching(JAYRUD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matching.score(JAYRUD, RAQQA))
        .withMessage("claim d is not in this run");
  }

  @Test
  void twoEventsOfOnePlaceInOneWeekAreANearMiss() {
    Claim soonAfter = claim("c").by("AFP").in("Jayrud").on("2016-07-07").says(7).build();
    assertThat(matching(JAYRUD, soonAfter, RAQQA).nearMisses())
        .extracting(MatchingTest::ids)
        .containsExactly(List.of("a", "c"));
  }

  @Test
  void aDateOfAnotherYearIsANearMissToo() {
    Claim yearsLater =
        claim("c").by("AFP").in("Jayrud").on("2024-07-02").says(7).build();
    assertThat(matching(JAYRUD, yearsLater).nearMisses()).hasSize(1);
  }

  @Test
  void twoEventsOfOnePlaceMonthsApartAreNone() {
    assertThat(matching(JAYRUD, JAYRUD_LATER).nearMisses()).isEmpty();
  }

  @Test
  void oneEventIsNoNearMiss() {
    assertThat(matching(JAYRUD, JAYRUD_TOO).nearMisses()).isEmpty();
  }

  @Test
  void differentMeasuresAreNoNearMiss() {
    Claim injured = claim("c").in("Jayrud").on("2017-03-05").measure("injured").build();
    assertThat(matching(JAYRUD, injured).nearMisses()).isEmpty();
  }

  @Test
  void twoEventsInOneArticleAreANearMissWhereTheyCountTheSameGroup() {
    Claim first = claim("a").record("1").in("Homs").on("2017-03-05").build();
    Claim second = claim("b").record("1").in("Raqqa").on("2016-03-05").build();
    Claim children =
        claim("c").record("1").in("Mosul").on("2015-03-05").of("children").build();
    assertThat(matching(first, second, children).nearMisses())
        .extracting(MatchingTest::ids)
        .containsExactly(List.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheClaimsDoesNotMatter(long seed) {
    List<Claim> claims = RandomClaims.of(42, 80);
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(matching(shuffled).events()).isEqualTo(matching(claims).events());
    assertThat(matching(shuffled).nearMisses()).isEqualTo(matching(claims).nearMisses());
  }

  @Test
  void anUnrelatedClaimRenamesNoEvent() {
    Claim elsewhere =
        claim("z").by("Courier").in("Lahaina").on("2023-08-08").says(97).build();
    assertThat(matching(JAYRUD, JAYRUD_TOO, JAYRUD_LATER, RAQQA, elsewhere).events())
        .extracting(Event::id)
        .containsAll(matching(JAYRUD, JAYRUD_TOO, JAYRUD_LATER, RAQQA).events().stream()
            .map(Event::id)
            .toList());
  }

  @Test
  void rowsThatSayTheSameToTheLetterStillHaveTwoIds() {
    assertThat(
            matching(claim("a").in("").on("").build(), claim("b").in("").on("").build())
                .events())
        .extracting(Event::id)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyClaimIsInExactlyOneEvent() {
    List<Claim> claims = RandomClaims.of(7, 80);
    assertThat(matching(claims).events())
        .flatExtracting(Event::claims)
        .containsExactlyInAnyOrderElementsOf(claims);
  }

  @Test
  void eventsAreSortedById() {
    assertThat(matching(RandomClaims.of(7, 80)).events())
        .extracting(Event::id)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void decisionsAreFollowedAndKnown() {
    Claim a = claim("a").in("Raqqa").build();
    Claim b = claim("b").in("Raqqa").build();
    Claim c = claim("c").in("Herat").on("2011-01-01").build();
    Guidance guidance = new Guidance(
        Weights.standard(), List.of(decision("a", "b", false), decision("b", "c", true)));
    List<Claim> claims = List.of(a, b, c);
    Matching matching = Matching.of(claims, Origins.of(claims), guidance, Stories.NONE, 1);
    assertThat(matching.events())
        .extracting(event -> event.claims().stream().map(Claim::id).toList())
        .containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
    assertThat(matching.decidedSame(b, c)).isTrue();
    assertThat(matching.decidedSame(a, b)).isFalse();
    assertThat(matching.decidedDifferent(a, c)).isTrue();
    assertThat(matching.decidedDifferent(b, c)).isFalse();
  }

  private static Decision decision(String a, String b, boolean same) {
    return new Decision(a, b, same, Location.of("decisions.csv", 1, 1));
  }

  private static List<List<String>> events(Claim... claims) {
    return matching(claims).events().stream()
        .map(event -> event.claims().stream().map(Claim::id).toList())
        .toList();
  }

  private static List<String> ids(NearMiss near) {
    return Stream.of(near.a().id(), near.b().id()).sorted().toList();
  }

  private static Matching matching(Claim... claims) {
    return matching(List.of(claims));
  }

  private static Matching matching(List<Claim> claims) {
    return Matching.of(claims, Origins.of(claims));
  }
}
