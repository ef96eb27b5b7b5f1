package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.Optional;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

class AttributeRulesTest {
  @Test
  void twoPerpetratorsConflict() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("SANA").actor("US-led Coalition"),
            claim("b").by("SOHR").actor("Russia")))
        .contains("D20: Different perpetrators: SANA (“US-led Coalition”); SOHR (“Russia”).");
  }

  @Test
  void aPerpetratorLeftOpenByOneConflicts() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("SANA").actor("US-led Coalition"),
            claim("b").by("Airwars").actor("Russia or US-led Coalition")))
        .contains(
            "D20: One leaves open what the other states: SANA (“US-led Coalition”); Airwars (“Russia or US-led Coalition”).");
  }

  @Test
  void anUnidentifiedPerpetratorStatedAsFactIsAnUpgrade() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("Reuters").actor("unidentified"),
            claim("b").by("Zaman").actor("United States")))
        .contains(
            "D22: Zaman (“United States”) states as fact what Reuters (“unidentified”) leaves open.");
  }

  @Test
  void aSuspicionStatedAsFactIsOneToo() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("Reuters").actor("Coalition (suspected)"),
            claim("b").by("Zaman").actor("the Coalition")))
        .contains(
            "D22: Zaman (“the Coalition”) states as fact what Reuters (“Coalition (suspected)”) leaves open.");
  }

  @Test
  void twoSuspicionsOfOneAgree() {
    assertThat(said(
            new ActorConflict(),
            claim("a").actor("suspected Coalition"),
            claim("b").actor("alleged Coalition")))
        .isEmpty();
  }

  @Test
  void theDenialOfTheAccusedCountsWhoeverReportsIt() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("AFP").deniedBy("the Coalition"),
            claim("b").by("Zaman").actor("Coalition")))
        .contains(
            "D21: Zaman (“Coalition”); the Coalition denies it, says AFP, citing the Coalition.");
  }

  @Test
  void theDenialOfAnotherIsNone() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("AFP").deniedBy("Turkey"),
            claim("b").by("Zaman").actor("Coalition")))
        .isEmpty();
  }

  @Test
  void aDenialConflicts() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("Coalition").actor("not the Coalition"),
            claim("b").by("Zaman").actor("United States")))
        .contains("D21: Zaman (“United States”), which Coalition (“not the Coalition”) denies.");
  }

  @Test
  void onePerpetratorDoesNot() {
    assertThat(said(
            new ActorConflict(), claim("a").actor("the Coalition"), claim("b").actor("Coalition")))
        .isEmpty();
  }

  @Test
  void aDroneIsNoWarplane() {
    assertThat(said(
            new WeaponConflict(),
            claim("a").by("Reuters").weapon("warplane"),
            claim("b").by("AFP").weapon("drone")))
        .contains("D23: Different means: Reuters (“warplane”); AFP (“drone”).");
  }

  @Test
  void aDroneIsAnAirStrike() {
    assertThat(said(
            new WeaponConflict(), claim("a").weapon("air strikes"), claim("b").weapon("drone")))
        .isEmpty();
  }

  @Test
  void twoPlacesSpeltOutConflict() {
    assertThat(said(
            new PlaceConflict(),
            claim("a").by("AFP").in("Sukhna, Homs province"),
            claim("b").by("Fort Russ").in("T3 station, Palmyra countryside")))
        .contains(
            "D19: Two places: AFP says Sukhna, Homs province; Fort Russ says T3 station, Palmyra countryside.");
  }

  @Test
  void aBareNameMayBeTheSamePlaceAtAnotherLevel() {
    assertThat(said(
            new PlaceConflict(),
            claim("a").in("Sukhna, Homs province"),
            claim("b").in("Palmyra")))
        .isEmpty();
  }

  @Test
  void twoArticlesOnOneEventMayTellOfTwoVictimsElsewhere() {
    assertThat(said(
            new PlaceConflict(),
            claim("a").by("A").in("Sukhna, Homs province").says(1).extracted(),
            claim("b").by("B").in("T3 station, Palmyra countryside").says(1).extracted()))
        .isEmpty();
  }

  @Test
  void whomAnArticleNamesIsReadAndNotStated() {
    assertThat(said(
            new ActorConflict(),
            claim("a").by("A").actor("Russia").extracted(),
            claim("b").by("B").actor("Coalition").extracted()))
        .isEmpty();
  }

  @Test
  void oneArticleTellsOfSeveralPlaces() {
    assertThat(said(
            new PlaceConflict(),
            claim("a").url("u").in("Sukhna, Homs province"),
            claim("b").url("u").in("T3 station, Palmyra countryside")))
        .isEmpty();
  }

  private static Optional<String> said(AttributeRule rule, Sample a, Sample b) {
    return rule.judge(Judged.of(a, b)).map(v -> v.rule().code() + ": " + v.message());
  }
}
