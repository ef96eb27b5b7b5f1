package org.crosscheck.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import com.google.common.collect.Collections2;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  @Test
  void anAcronymIsTheFullNameWithItsInitials() {
    Origins origins = naming("SOHR", "Syrian Observatory for Human Rights");
    assertThat(origins.key("SOHR")).isEqualTo("syrian observatory human rights");
    assertThat(origins.key("the Syrian Observatory of Human Rights"))
        .isEqualTo("syrian observatory human rights");
  }

  @Test
  void anAcronymAloneStaysAnAcronym() {
    assertThat(naming("SOHR", "Syrian Arab News Agency").key("SOHR")).isEqualTo("sohr");
  }

  @Test
  void twoFullNamesWithTheSameInitialsAreNotMerged() {
    Origins origins = naming("MOD", "Ministry Of Defence", "Museum Of Design");
    assertThat(origins.key("MOD")).isEqualTo("mod");
    assertThat(origins.key("Museum Of Design")).isNotEqualTo(origins.key("Ministry Of Defence"));
  }

  @Test
  void oneFullNameInTwoSpellingsIsStillTheOnlyOne() {
    assertThat(naming("SANA", "Syrian Arab News Agency", "The Syrian Arab News Agency")
            .key("SANA"))
        .isEqualTo("syrian arab");
  }

  @Test
  void aliasesAreLearntFromOutletsAndOriginsInAnyOrder() {
    List<Claim> claims = List.of(
        claim("a").by("SOHR").build(),
        claim("b").by("AFP").citing("Syrian Observatory for Human Rights").build(),
        claim("c").by("SNHR").build());
    assertThat(Collections2.permutations(claims))
        .extracting(order -> Origins.of(order).key("SOHR"))
        .containsOnly("syrian observatory human rights");
  }

  @Test
  void whoNamesNobodyStandsForItself() {
    assertThat(witnesses(claim("a").by("The Herald").build())).containsExactly("herald");
  }

  @Test
  void aChainIsFollowedToItsEnd() {
    Claim first = claim("a").by("Herald").citing("Courier").says(40).build();
    Claim second = claim("b").by("Courier").citing("police").says(40).build();
    Origins origins = Origins.of(List.of(first, second));
    assertThat(origins.witnesses(first)).containsExactly("police");
    assertThat(origins.quotes(first, second)).isTrue();
    assertThat(origins.shared(first, second)).isTrue();
  }

  @Test
  void anotherNumberIsAnotherChain() {
    Claim first = claim("a").by("Herald").citing("Courier").says(40).build();
    Claim second = claim("b").by("Courier").citing("police").says(41).build();
    assertThat(Origins.of(List.of(first, second)).witnesses(first)).containsExactly("courier");
  }

  @Test
  void whatWasPublishedLaterIsNoSource() {
    Claim first =
        claim("a").by("Herald").at("2017-10-01").citing("Courier").says(40).build();
    Claim second =
        claim("b").by("Courier").at("2017-10-03").citing("police").says(40).build();
    assertThat(Origins.of(List.of(first, second)).witnesses(first)).containsExactly("courier");
  }

  @Test
  void aRingHasNoEnd() {
    Claim first = claim("a").by("Herald").citing("Courier").says(40).build();
    Claim second = claim("b").by("Courier").citing("Herald").says(40).build();
    assertThat(Origins.of(List.of(first, second)).witnesses(first)).containsExactly("courier");
  }

  @Test
  void whoNamesItselfBesideOthersHasItFromThem() {
    assertThat(
            witnesses(claim("a").by("Herald").citing("Herald").citing("police").build()))
        .containsExactly("police");
    assertThat(witnesses(claim("a").by("Herald").citing("Herald").build()))
        .containsExactly("herald");
  }

  @Test
  void outletsThatPrintOneTextHaveOneWitness() {
    String text =
        "The ministry said on Sunday that the bridge had been closed for repairs since March when it fell.";
    Claim first = claim("a").by("Herald").text(text).build();
    Claim second = claim("b").by("Courier (AFP)").text(text + " It was old.").build();
    Claim other = claim("c").by("Post").text(text).says(11).build();
    Origins origins = Origins.of(List.of(first, second, other));
    assertThat(origins.areCopies(first, second)).isTrue();
    assertThat(origins.areCopies(first, other)).isFalse();
    assertThat(origins.witnesses(first)).containsExactly("afp");
    assertThat(origins.witnesses(second)).containsExactly("afp");
    assertThat(origins.witnesses(other)).containsExactly("post");
  }

  @Test
  void whoNamesSomebodyRelaysThem() {
    assertThat(witnesses(claim("a").by("Herald").citing("SOHR").citing("UN").build()))
        .containsExactly("sohr", "un");
  }

  @Test
  void anAgencyStepsBackWhenSomeoneElseIsNamed() {
    assertThat(witnesses(claim("a").by("Herald").citing("AFP").citing("SOHR").build()))
        .containsExactly("sohr");
  }

  @Test
  void anAgencyStaysWhereNobodyElseIsNamed() {
    assertThat(witnesses(claim("a").by("Herald").citing("AFP").citing("Reuters").build()))
        .containsExactly("afp", "reuters");
  }

  @Test
  void anAgencyStepsBackUnderItsFullNameToo() {
    Claim relay = claim("a").by("Herald").citing("AP").citing("SOHR").build();
    Claim other = claim("b").by("Courier").citing("Associated Press").build();
    assertThat(Origins.of(List.of(relay, other)).witnesses(relay)).containsExactly("sohr");
  }

  @Test
  void whoIsSaidToDenyIsNoWitness() {
    assertThat(witnesses(claim("a").by("Herald").deniedBy("Army").build()))
        .containsExactly("herald");
    assertThat(witnesses(claim("a").by("Herald").deniedBy("Army").citing("UN").build()))
        .containsExactly("un");
  }

  @Test
  void theCopyOfAnAgencyIsTheAgencys() {
    assertThat(witnesses(claim("a").by("The Seattle Times (AP)").build())).containsExactly("ap");
    assertThat(witnesses(claim("a").by("AFP (Zee News)").build())).containsExactly("afp");
    assertThat(witnesses(claim("a").by("SOHR (via globalnyt.dk)").build())).containsExactly("sohr");
  }

  @Test
  void twoPapersThatPrintOneAgencyShareIt() {
    Claim seattle = claim("a").by("The Seattle Times (AP)").build();
    Claim boston = claim("b").by("Boston Globe (AP)").build();
    Claim herald = claim("c").by("Herald").build();
    Origins origins = Origins.of(List.of(seattle, boston, herald));
    assertThat(origins.shared(seattle, boston)).isTrue();
    assertThat(origins.shared(seattle, herald)).isFalse();
  }

  @Test
  void whoNamesTheOtherOutletQuotesIt() {
    Claim source = claim("a").by("SOHR (via globalnyt.dk)").build();
    Claim relay =
        claim("b").by("AFP").citing("Syrian Observatory for Human Rights").build();
    Origins origins = Origins.of(List.of(source, relay));
    assertThat(origins.quotes(relay, source)).isTrue();
    assertThat(origins.quotes(source, relay)).isFalse();
    assertThat(origins.shared(source, relay)).isTrue();
  }

  @Test
  void whoNamesNobodyQuotesNobody() {
    Claim one = claim("a").by("Herald").build();
    Claim other = claim("b").by("Herald").build();
    assertThat(Origins.of(List.of(one, other)).quotes(one, other)).isFalse();
  }

  @Test
  void whoQuotesAnOutletThatRelaysSharesItsWordAllTheSame() {
    Claim source = claim("a").by("Courier").citing("UN").build();
    Claim relay = claim("b").by("Herald").citing("Courier").build();
    assertThat(Origins.of(List.of(source, relay)).shared(source, relay)).isTrue();
  }

  @Test
  void onlyWhoNamesAnAssertingOriginIsARelay() {
    Origins origins = naming();
    assertThat(origins.isRelay(claim("a").citing("UN").build())).isTrue();
    assertThat(origins.isRelay(claim("a").deniedBy("UN").build())).isFalse();
  }

  @Test
  void anOutletIsOneWhateverItsBrackets() {
    Origins origins = naming();
    assertThat(origins.sameOutlet(
            claim("a").by("The Herald (AP)").build(), claim("b").by("Herald").build()))
        .isTrue();
    assertThat(origins.sameOutlet(
            claim("a").by("Herald").build(), claim("b").by("Courier").build()))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AFP", "Reuters", "Anadolu Agency", "Interfax"})
  void knowsNewsAgencies(String name) {
    assertThat(witnesses(claim("a").citing(name).citing("the coastguard").build()))
        .containsExactly("coastguard");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOHR", "Courier", "UN"})
  void takesNobodyElseForAnAgency(String name) {
    assertThat(witnesses(claim("a").citing(name).citing("the coastguard").build()))
        .hasSize(2);
  }

  private static Iterable<String> witnesses(Claim claim) {
    return Origins.of(List.of(claim)).witnesses(claim);
  }

  private static Origins naming(String... names) {
    return Origins.of(
        List.of(names).stream().map(name -> claim(name).by(name).build()).toList());
  }
}
