package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.claim.Sample.claim;

import org.assertj.core.data.Offset;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparisonTest {
  @ParameterizedTest
  @CsvSource({"955, 3.9, 4", "43, 3.9, 4", "7, 3, 3.5", "500, 2.5, 3.2", "3, 2, 2.5"})
  void anEqualFigureSpeaksByItsRarity(double number, double least, double most) {
    Compared compared = compare(claim("a").says(number), claim("b").says(number));
    assertThat(compared.detail()).isEqualTo("both " + Figure.number(number));
    assertThat(compared.bits()).isBetween(least, most);
  }

  @Test
  void aFigureThatManyClaimsHaveSaysLess() {
    Sample[] others = new Sample[40];
    for (int i = 0; i < others.length; i++) {
      others[i] = claim("o" + i).says(43);
    }
    assertThat(Compared.by("figure", claim("a").says(43), claim("b").says(43), others)
            .bits())
        .isLessThan(compare(claim("a").says(43), claim("b").says(43)).bits() - 2);
  }

  @Test
  void anEqualNumberCountsWhateverItsBound() {
    assertThat(compare(claim("a").says(43), claim("b").moreThan(43)))
        .isEqualTo(compare(claim("a").says(43), claim("b").says(43)));
  }

  @Test
  void differentFiguresSayNothing() {
    assertThat(compare(claim("a").says(43), claim("b").says(955)))
        .isEqualTo(new Compared("other", "says nothing", 0));
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
  @CsvSource({"0, 1", "1, 0.5", "10, 0.5", "500, 0.1667", "955, 0.001", "31.3, 0.031"})
  void roundAndSmallFiguresAreMetEverywhere(double value, double chance) {
    assertThat(Figures.chance(value)).isCloseTo(chance, Offset.offset(0.0005));
  }

  private static Compared compare(Sample a, Sample b) {
    return Compared.by("figure", a, b);
  }
}
