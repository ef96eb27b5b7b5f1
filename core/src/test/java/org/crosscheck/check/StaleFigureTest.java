package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class StaleFigureTest {
  @Test
  void aFigureRepeatedAfterItsUpdateIsANote() {
    assertThat(Judged.pair(
            claim("b").by("SOHR").at("2017-10-01T12:00").says(43),
            claim("c").by("Herald").at("2017-10-01T18:00").citing("SOHR").says(24),
            claim("a").by("SOHR").at("2017-10-01T09:00").says(24)))
        .isEqualTo(
            "D16 NOTE: Herald (2017-10-01T18:00), citing SOHR still gives “24” people killed; this had already been raised to “43” (SOHR (2017-10-01T12:00)).");
  }

  @Test
  void aFigureThatTheOriginNeverHadIsNone() {
    assertThat(Judged.code(
            claim("b").by("SOHR").at("2017-10-01T12:00").says(43),
            claim("c").by("Herald").at("2017-10-01T18:00").citing("SOHR").says(24),
            claim("a").by("SOHR").at("2017-10-01T09:00").says(20)))
        .isEqualTo("D04");
  }

  @Test
  void anotherOriginsOldFigureIsNone() {
    assertThat(Judged.code(
            claim("b").by("SOHR").at("2017-10-01T12:00").says(43),
            claim("c").by("Herald").at("2017-10-01T18:00").citing("SANA").says(24),
            claim("a").by("SANA").at("2017-10-01T09:00").says(24)))
        .isEqualTo("D01");
  }
}
