package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class SingleOriginTest {
  private static final SingleOrigin RULE = new SingleOrigin();

  @Test
  void threeOutletsWithOneOriginAreToldSo() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("A").citing("SOHR").says(16),
            claim("b").by("B").citing("the SOHR").says(16),
            claim("c").by("C").citing("SOHR").says(16)))
        .containsExactly(
            "D29 NOTE [a, b, c]: The agreement of 3 outlets on “16” people killed rests on one origin, SOHR: A, B, C.");
  }

  @Test
  void aSecondOriginIsEnough() {
    assertThat(Judged.together(
            RULE,
            claim("a").by("A").citing("SOHR").says(16),
            claim("b").by("B").citing("SOHR").says(16),
            claim("c").by("C").citing("SOHR").citing("a hospital").says(16)))
        .isEmpty();
  }

  @Test
  void twoOutletsAreNoCrowd() {
    assertThat(Judged.together(
            RULE, claim("a").by("A").citing("SOHR"), claim("b").by("B").citing("SOHR")))
        .isEmpty();
  }
}
