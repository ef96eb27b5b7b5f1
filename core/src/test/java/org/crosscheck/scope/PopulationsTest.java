package org.crosscheck.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("changes the defaults of the whole process")
class PopulationsTest {
  private static final List<String> NAMES = List.of(
      "",
      "all",
      "people",
      "civilians",
      "civilians: regime shelling",
      "civilians: coalition strikes",
      "children",
      "women and children",
      "girls",
      "boys",
      "babies",
      "residents",
      "medics",
      "relatives of IS fighters",
      "IS fighters",
      "IS members",
      "Hezbollah fighters",
      "gunmen",
      "soldiers",
      "Afghan soldiers (conscripts)",
      "soldiers / civilians",
      "the others",
      "of",
      ":",
      "مدنيون");

  @ParameterizedTest
  @CsvSource({
    "civilians, Civilian",
    "women and children, children & women",
    "women, 'women, women'",
    "IS militants, IS fighters",
    "gunmen, attackers",
    "troops, soldiers",
    "minors, children",
    "noncombatants, civilians",
    "local civilians, civilians",
    "soldiers (including conscripts), soldiers",
    "civilians: shelling, civilian : Shelling",
    "migrants, migrants",
  })
  void oneGroupInOtherWordsIsTheSame(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "civilians: regime shelling, civilians",
    "children, civilians",
    "babies, children",
    "girls, civilians",
    "women and children, civilians",
    "children, women and children",
    "medics, soldiers or civilians",
    "Hezbollah fighters, fighters",
    "fighters, combatants",
    "Afghan soldiers, soldiers and police",
    "villagers, civilians",
    "nurses, medics",
    "doctors, civilians",
  })
  void aPartIsInsideItsWhole(String part, String whole) {
    assertThat(relation(part, whole)).isEqualTo(Relation.INSIDE);
    assertThat(relation(whole, part)).isEqualTo(Relation.AROUND);
  }

  @ParameterizedTest
  @CsvSource({
    "children, soldiers",
    "civilians, IS fighters",
    "women and children, soldiers and fighters",
    "medics, gunmen",
    "children, women",
    "girls, boys",
    "doctors, nurses",
    "soldiers, fighters",
    "soldiers, attackers",
    "Hezbollah fighters, IS fighters",
    "civilians: regime shelling, civilians: coalition strikes",
  })
  void groupsWithoutAMemberInCommonAreApart(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.APART);
  }

  @ParameterizedTest
  @CsvSource({
    "relatives of IS fighters, civilians",
    "relatives of IS fighters, IS fighters",
    "migrants, civilians",
    "students, pilgrims",
  })
  void groupsWithoutAKnownPlaceAreUnknown(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "civilians and soldiers, civilians and fighters",
    "Syrian children, civilians from Jayrud",
    "residents, women",
    "students, children",
    "medics, women",
    "IS members, IS fighters",
    "militants, gunmen",
    "children, civilians: regime shelling",
  })
  void groupsOfTwoBreakdownsAreDifferent(String one, String other) {
    assertThat(relation(one, other)).isEqualTo(Relation.DIFFERENT);
  }

  @Test
  void everybodyHoldsEverybodyElse() {
    assertThat(relation("people", "children")).isEqualTo(Relation.AROUND);
    assertThat(relation("children", "all")).isEqualTo(Relation.INSIDE);
  }

  @Test
  void everybodyIsEverybodyInAnyWord() {
    assertThat(relation("people", "Everyone")).isEqualTo(Relation.SAME);
    assertThat(relation("", "all")).isEqualTo(Relation.SAME);
    assertThat(relation("", "")).isEqualTo(Relation.SAME);
  }

  @Test
  void aGroupBesideOneThatIsNotStatedIsUnknown() {
    assertThat(relation("", "civilians")).isEqualTo(Relation.UNKNOWN);
    assertThat(relation("soldiers", "")).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void readsTheSameFromBothSides() {
    assertThat(Lists.cartesianProduct(NAMES, NAMES))
        .allSatisfy(pair -> assertThat(relation(pair.get(0), pair.get(1)))
            .isEqualTo(relation(pair.get(1), pair.get(0)).reversed()));
  }

  @Test
  void everyGroupIsTheSameAsItself() {
    assertThat(NAMES).allSatisfy(name -> assertThat(relation(name, name)).isEqualTo(Relation.SAME));
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(relation("CIVILIANS", "civilians")).isEqualTo(Relation.SAME);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Relation relation(String a, String b) {
    return Populations.relation(new Population(a), new Population(b));
  }
}
