package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.junit.jupiter.api.Test;

class PlaceShiftTest {
  @Test
  void theTollOfTwoTownsToldOfOneIsAWarning() {
    assertThat(Judged.pair(
            claim("w").by("SANA").in("Deir Ezzor").says(12),
            claim("n").by("Herald").citing("SANA").in("Buqrus, Deir Ezzor").says(12),
            claim("p").by("SANA").in("Albukamal, Deir Ezzor").partOf("w").says(5)))
        .isEqualTo(
            "D08 WARNING: The same 12 are counted in Deir Ezzor by SANA, but in Buqrus, Deir Ezzor by Herald, citing SANA. Of them, “5” in Albukamal, Deir Ezzor.");
  }

  @Test
  void theOriginsOwnPageShowsItToo() {
    assertThat(Judged.code(
            claim("w").by("SANA").url("s").in("Deir Ezzor").says(12),
            claim("n").by("Herald").citing("SANA").in("Buqrus, Deir Ezzor").says(12),
            claim("p").by("SANA").url("s").in("Buqrus, Deir Ezzor").says(7)))
        .isEqualTo("D08");
  }

  @Test
  void aTownAndItsProvinceWithOneNumberAreOnePlace() {
    assertThat(Judged.code(
            claim("w").by("SANA").in("Deir Ezzor").says(12),
            claim("n").by("Herald").citing("SANA").in("Buqrus, Deir Ezzor").says(12)))
        .isEqualTo("N14");
  }

  @Test
  void anotherOriginMayHaveCountedTheSame() {
    assertThat(Judged.code(
            claim("w").by("SANA").in("Deir Ezzor").says(12),
            claim("n").by("Herald").citing("SOHR").in("Buqrus, Deir Ezzor").says(12),
            claim("p").by("SANA").in("Albukamal, Deir Ezzor").partOf("w").says(5)))
        .isEqualTo("N12");
  }
}
