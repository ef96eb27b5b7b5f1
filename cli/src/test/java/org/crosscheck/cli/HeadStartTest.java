package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadStartTest {
  @Test
  void meetsClaimsOfSeveralKinds() {
    assertThat(HeadStart.extract()).isEqualTo(7);
  }

  @Test
  void meetsEventsOfOneClaimAndOfSeveral() {
    assertThat(HeadStart.match()).isEqualTo(2);
  }

  @Test
  void isGivenWhereArticlesAreLikely() {
    assertThat(HeadStart.isOfUse("extract", "article.txt")).isTrue();
    assertThat(HeadStart.isOfUse("extract")).isFalse();
    assertThat(HeadStart.isOfUse("check", "article.txt")).isTrue();
    assertThat(HeadStart.isOfUse("check", "fixtures")).isTrue();
    assertThat(HeadStart.isOfUse("check", "claims.csv", "--format", "json")).isFalse();
    assertThat(HeadStart.isOfUse("rules", "article.txt")).isFalse();
    assertThat(HeadStart.isOfUse()).isFalse();
  }
}
