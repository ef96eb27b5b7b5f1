package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class MeasureShiftTest {
  @Test
  void casualtiesThatBecameDeathsAreAnError() {
    assertThat(Judged.pair(
            claim("w").by("Ministry").measure("killed_or_injured").says(90),
            claim("n").by("Herald").citing("Ministry").says(90)))
        .isEqualTo(
            "D09 ERROR: The same 90 are killed or injured for Ministry, but killed for Herald, citing Ministry.");
  }

  @Test
  void peopleTreatedWhoBecameInjuredAreToo() {
    assertThat(Judged.code(
            claim("w").by("Register").citing("WHO").measure("treated").says(4_217),
            claim("n").by("Herald").citing("WHO").measure("injured").says(4_217)))
        .isEqualTo("D09");
  }

  @Test
  void anotherOriginCountsWhatItCounts() {
    assertThat(Judged.code(
            claim("w").by("Ministry").measure("killed_or_injured").says(90),
            claim("n").by("Herald").citing("Red Cross").says(90)))
        .isEqualTo("N11");
  }

  @Test
  void whereNobodyWasHurtBesidesTheTwoCountsAreOne() {
    assertThat(Judged.code(
            claim("w").by("Ministry").measure("killed_or_injured").says(90),
            claim("n").by("Herald").citing("Ministry").says(90),
            claim("z").by("Ministry").measure("injured").says(0)))
        .isEqualTo("N11");
  }

  @Test
  void aSmallNumberIsMetTwiceByChance() {
    assertThat(Judged.code(
            claim("w").by("Ministry").measure("killed_or_injured").says(9),
            claim("n").by("Herald").citing("Ministry").says(9)))
        .isEqualTo("N11");
  }
}
