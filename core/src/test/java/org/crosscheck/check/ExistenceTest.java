package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class ExistenceTest {
  private static final org.crosscheck.claim.Figure DENIED = new org.crosscheck.claim.Figure(
      0, Double.POSITIVE_INFINITY, org.crosscheck.claim.Bound.NONE, "denied");

  @Test
  void aDenialOfTheCountIsAWarning() {
    assertThat(Judged.pair(
            claim("a").by("SOHR").of("civilians").says(13),
            claim("b").by("Coalition").of("civilians").figure(DENIED)))
        .isEqualTo(
            "D31 WARNING: SOHR: “13” civilians killed; Coalition denies it. What Coalition bases that on would tell.");
  }

  @Test
  void aDenialOfWhoDidItIsAnotherMatter() {
    assertThat(Judged.code(
            claim("a").by("SOHR").says(13),
            claim("b").by("Coalition").actor("not the Coalition").figure(DENIED)))
        .isEqualTo("N18");
  }

  @Test
  void noneAfterSomeIsADenialToo() {
    assertThat(Judged.code(
            claim("a").by("SOHR").at("2017-10-02").says(13),
            claim("b").by("Coalition").at("2017-10-05").says(0)))
        .isEqualTo("D31");
  }

  @Test
  void noneBeforeSomeIsAnEarlyReport() {
    assertThat(Judged.code(
            claim("a").by("Coalition").at("2017-10-01").says(0),
            claim("b").by("SOHR").at("2017-10-02").says(13)))
        .isEqualTo("N04");
  }

  @Test
  void nobodyInASentenceMayBeNobodyOfAnotherGroup() {
    assertThat(Judged.code(
            claim("a").by("SOHR").at("2017-10-02").says(13),
            claim("b").by("Coalition").at("2017-10-05").says(0).extracted()))
        .isEqualTo("O02");
  }
}
