package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.extract.Told.claims;
import static org.crosscheck.extract.Told.counts;
import static org.crosscheck.extract.Told.quotes;

import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Location;
import org.crosscheck.claim.Publication;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;
import org.junit.jupiter.api.Test;

class ClaimExtractorTest {
  @Test
  void readsThePassiveAndTheActive() {
    assertThat(counts("Fourteen people were killed.")).containsExactly("killed 14 people");
    assertThat(counts("The blast killed 14 people.")).containsExactly("killed 14 people");
    assertThat(counts("A raid, killing at least 14 villagers."))
        .containsExactly("killed 14 or more villagers");
  }

  @Test
  void readsHeadlines() {
    assertThat(counts("Blast kills 12")).containsExactly("killed 12");
    assertThat(counts("12 dead, 30 hurt")).containsExactly("killed 12", "injured 30");
    assertThat(counts("Dozens feared dead")).containsExactly("killed 24-99");
    assertThat(counts("4 shot, 2 fatally")).containsExactly("shot 4", "killed 2");
  }

  @Test
  void readsCapitals() {
    assertThat(counts("THREE SOLDIERS WERE KILLED AND SEVEN OTHERS WERE WOUNDED IN CLASHES."))
        .containsExactly("killed 3 SOLDIERS", "injured 7");
  }

  @Test
  void readsTwoMeasuresOfOneVerbGroup() {
    assertThat(counts("The bomb killed 12 and wounded 30."))
        .containsExactly("killed 12", "injured 30");
    assertThat(counts("It left 12 people dead and 30 wounded."))
        .containsExactly("killed 12 people", "injured 30 people");
  }

  @Test
  void readsPopulationsJoinedByAnd() {
    assertThat(counts("12 soldiers and 3 civilians were killed."))
        .containsExactly("killed 12 soldiers", "killed 3 civilians");
    assertThat(counts("Rockets killed 12 soldiers, 3 medics and two drivers."))
        .containsExactly("killed 12 soldiers", "killed 3 medics", "killed 2 drivers");
  }

  @Test
  void readsKilledOrInjuredAsOneMeasure() {
    assertThat(counts("20 men were killed or wounded."))
        .containsExactly("killed_or_injured 20 men");
  }

  @Test
  void readsCountedNouns() {
    assertThat(counts("Officials count 21 civilian deaths."))
        .containsExactly("killed 21 civilians");
    assertThat(counts("Jets flew 40 air raids.")).containsExactly("strikes 40");
    assertThat(counts("The flood claimed 2,400 lives.")).containsExactly("killed 2400");
  }

  @Test
  void readsLivesOnlyWhereTheyAreLost() {
    assertThat(counts("The plan may change 2,400 lives.")).isEmpty();
  }

  @Test
  void readsTolls() {
    assertThat(counts("The death toll rose to 23.")).containsExactly("killed 23");
    assertThat(counts("That brings to 23 the number of dead.")).containsExactly("killed 23");
  }

  @Test
  void readsTheVictimsAndNotTheAgents() {
    assertThat(counts("Three gunmen killed five farmers.")).containsExactly("killed 5 farmers");
    assertThat(counts("Three gunmen were killed.")).containsExactly("killed 3 gunmen");
  }

  @Test
  void readsAVerbBehindAPhraseOrAnInsertion() {
    assertThat(counts("Two members of his escort were also killed."))
        .containsExactly("killed 2 members");
    assertThat(counts("Eight people (three men and five women) were wounded."))
        .contains("injured 8 people");
  }

  @Test
  void readsOtherMeasures() {
    assertThat(counts("About 50 peasants were kidnapped."))
        .containsExactly("abducted 45-55 peasants");
    assertThat(counts("Some 3,000 residents fled."))
        .containsExactly("displaced 2700-3300 residents");
    assertThat(counts("Police arrested 9 men.")).containsExactly("detained 9 men");
    assertThat(counts("36 people are missing.")).containsExactly("missing 36 people");
    assertThat(counts("Divers rescued six sailors.")).containsExactly("rescued 6 sailors");
  }

  @Test
  void readsASharesWhole() {
    assertThat(counts("More than 60 percent of the miners were killed by gas."))
        .containsExactly("share 60-100 miners");
    assertThat(counts("Prices rose 70 percent.")).isEmpty();
  }

  @Test
  void readsPartsWithTheirWhole() {
    assertThat(claims("The quake killed 960 people, including 210 children and 110 women."))
        .extracting(Claim::id, claim -> claim.curation().partOf().orElse(""))
        .containsExactly(tuple("a#1", ""), tuple("a#2", "a#1"), tuple("a#3", "a#1"));
  }

  @Test
  void readsPartsNamedByAPronoun() {
    assertThat(claims("Forty men died, 4 of whom were teachers."))
        .extracting(claim -> claim.curation().partOf().orElse(""))
        .containsExactly("", "a#1");
  }

  @Test
  void readsNobodyAsZero() {
    assertThat(counts("No one was injured.")).containsExactly("injured 0");
    assertThat(counts("No other injuries were reported.")).isEmpty();
    assertThat(counts("There were no immediate reports of casualties.")).isEmpty();
  }

  @Test
  void readsAFactToldTwiceOnce() {
    assertThat(counts("Ten farmers were killed on the road. The 10 slain farmers were buried."))
        .containsExactly("killed 10 farmers");
    assertThat(counts("Ten farmers were killed. Ten farmers were killed, it is now clear."))
        .containsExactly("killed 10 farmers");
  }

  @Test
  void readsAnIncrementAsNoTotal() {
    assertThat(counts("Ten farmers were killed. Two more farmers were killed later."))
        .containsExactly("killed 10 farmers");
  }

  @Test
  void readsNoPlansAndPossibilities() {
    assertThat(counts("The group threatened to kill 50 hostages.")).isEmpty();
    assertThat(counts("If 10 people die, the court will act.")).isEmpty();
    assertThat(counts("A storm would kill thousands.")).isEmpty();
  }

  @Test
  void readsNoTollOfAWholeWar() {
    assertThat(counts("The civil war has killed more than 340,000 people since 2011."))
        .isEmpty();
  }

  @Test
  void readsNoTollOfAWarThatGoesOn() {
    assertThat(counts("They spoke of the fighting, which has left 9,000 people dead."))
        .isEmpty();
    assertThat(counts("He mourned the 40,000 miners who died in the war.")).isEmpty();
    assertThat(counts("The fighting on Monday left 12 people dead."))
        .containsExactly("killed 12 people");
  }

  @Test
  void readsNoEarlierEvent() {
    assertThat(counts("The gang has killed several drivers in previous attacks."))
        .isEmpty();
    assertThat(counts("The gang killed several drivers in the attack."))
        .containsExactly("killed 3-9 drivers");
  }

  @Test
  void readsNoneOfAGroupAsUnhurt() {
    assertThat(counts("None of the four nuns and their cook was hurt."))
        .doesNotContain("injured 4 nuns");
    assertThat(counts("There could be 300 wounded miners.")).isEmpty();
    assertThat(counts("They asked that two boys be taken to hospital.")).isEmpty();
    assertThat(counts("Five of the murdered nuns had written letters.")).isEmpty();
    assertThat(counts("A judge who looked into the murders, and several envoys, left."))
        .isEmpty();
  }

  @Test
  void readsNoComparison() {
    assertThat(counts("It was worse than the massacre that killed 800 people.")).isEmpty();
  }

  @Test
  void readsThoseAmongTheDead() {
    assertThat(counts("Among the dead were four journalists."))
        .containsExactly("killed 4 journalists");
    assertThat(counts("Nineteen children were among the dead."))
        .containsExactly("killed 19 children");
  }

  @Test
  void leavesANeighbourWithItsOwnVerb() {
    assertThat(counts("Police arrested 52 men, and 14 officers were praised."))
        .containsExactly("detained 52 men");
  }

  @Test
  void namesThoseOfAnEllipsisOnly() {
    assertThat(counts("12 boys were killed and 30 wounded."))
        .containsExactly("killed 12 boys", "injured 30 boys");
    assertThat(counts("12 boys were killed and dozens were hurt."))
        .containsExactly("killed 12 boys", "injured 24-99");
  }

  @Test
  void readsNoRate() {
    assertThat(counts("Snipers killed five people a day.")).isEmpty();
  }

  @Test
  void quotesTheShortestPhrase() {
    assertThat(quotes("Late at night the blast killed at least 14 people in a market."))
        .containsExactly("killed at least 14 people");
    assertThat(quotes("In all, 10 road workers were later found dead."))
        .containsExactly("10 road workers were later found dead");
  }

  @Test
  void pointsAtLineAndColumn() {
    Article article = new Article(
        "x",
        Publication.by("Herald"),
        "First line.\nThere, 12 men died.",
        Location.of("x.txt", 5, 1));
    assertThat(new ClaimExtractor(new FigureGrammar(VagueConvention.PRESS)).extract(article))
        .extracting(claim -> claim.at() + " " + claim.at().start().getAsInt())
        .containsExactly("x.txt:6:8 19");
  }

  @Test
  void takesTheArticleAsTheRecordAndTheSentenceAsTheText() {
    Claim claim = claims(
            "Rain fell. In the low parts of the northern town the sudden flood killed\n12 men.")
        .get(0);
    assertThat(claim.curation().record()).hasValue("a");
    assertThat(claim.text())
        .hasValue("In the low parts of the northern town the sudden flood killed 12 men.");
    assertThat(claim.quote()).hasValue("killed\n12 men");
  }

  @Test
  void namesThePerpetratorAndTheMeans() {
    assertThat(claims("Ten men were killed by ISIS in a drone attack.").get(0).circumstances())
        .hasToString("Circumstances[actor=Optional[ISIS], weapon=Optional[drone]]");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }
}
