package org.crosscheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;

class PartsAndWholesTest {
  @Test
  void partsThatAddUpAreSaidToAddUp() {
    assertThat(said(
            claim("w").says(12),
            claim("a").in("Albukamal").says(5).partOf("w"),
            claim("b").in("Buqrus").says(7).partOf("w")))
        .containsExactly("N08 INFO: 5 + 7 = 12: the parts add up to Herald: “12” people killed.");
  }

  @Test
  void partsAboveTheWholeAreAnError() {
    assertThat(said(
            claim("w").says(20),
            claim("a").of("soldiers").says(14).partOf("w"),
            claim("b").of("police").says(9).partOf("w")))
        .containsExactly(
            "D11 ERROR: 14 + 9 = 23 is more than “20”, unless someone is counted twice: Herald: “20” people killed.");
  }

  @Test
  void agesAboveTheWholeMayCountAGirlTwice() {
    assertThat(said(
            claim("w").says(20),
            claim("a").of("children").says(14).partOf("w"),
            claim("b").of("women").says(9).partOf("w")))
        .containsExactly(
            "D11 NOTE: 14 + 9 = 23 is more than “20”, unless someone is counted twice: Herald: “20” people killed.");
  }

  @Test
  void partsOfTwoBreakdownsAreNotAddedTogether() {
    assertThat(said(
            claim("w").of("civilians").says(20),
            claim("a").of("children").says(14).partOf("w"),
            claim("b").of("civilians: shelling").says(9).partOf("w")))
        .isEmpty();
  }

  @Test
  void partsBelowTheWholeFit() {
    assertThat(said(
            claim("w").says(20),
            claim("a").of("children").says(4).partOf("w"),
            claim("b").of("women").says(3).partOf("w")))
        .containsExactly("N08 INFO: 4 + 3 = 7: fits into Herald: “20” people killed.");
  }

  private static List<String> said(Sample... claims) {
    return PartsAndWholes.judge(Arrays.stream(claims).map(Sample::build).toList()).stream()
        .map(v -> v.rule().code() + " " + v.severity() + ": " + v.message())
        .toList();
  }
}
