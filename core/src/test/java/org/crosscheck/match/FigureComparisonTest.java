package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparisonTest {
  @ParameterizedTest
  @CsvSource({"955, 3.5, both 955", "43, 1.5, both 43", "7, 0, both 7", "500, 0, both 500"})
  void anEqualFigureSpeaksByItsTellingDigits(double number, double bits, String detail) {
    assertThat(compare(claim("a").says(number), claim("b").says(number)))
        .isEqualTo(new Evidence("figure", detail, bits));
  }

  @Test
  void anEqualNumberCountsWhateverItsBound() {
    assertThat(compare(claim("a").says(43), claim("b").moreThan(43)).bits()).isEqualTo(1.5);
  }

  @Test
  void differentFiguresSayNothing() {
    assertThat(compare(claim("a").says(43), claim("b").says(955)))
        .isEqualTo(new Evidence("figure", "says nothing", 0));
  }

  @Test
  void equalFiguresOfDifferentMeasuresSayNothing() {
    assertThat(
            compare(claim("a").says(43), claim("b").says(43).measure("injured")).bits())
        .isZero();
  }

  @Test
  void twoDenialsSayNothing() {
    Figure denied = new Figure(0, Double.POSITIVE_INFINITY, Bound.NONE, "denied");
    assertThat(compare(claim("a").figure(denied), claim("b").figure(denied)).bits())
        .isZero();
    assertThat(compare(claim("a").says(0), claim("b").figure(denied)).bits()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 1", "1200, 2", "1205, 4", "31.3, 3"})
  void trailingZerosDoNotTell(double value, int digits) {
    assertThat(FigureComparison.tellingDigits(value)).isEqualTo(digits);
  }

  private static Evidence compare(Sample a, Sample b) {
    return Compare.both(new FigureComparison(), a.build(), b.build());
  }
}
