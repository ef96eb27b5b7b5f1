package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  private static final double NO_BOUND = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({"-1, 2, -1.0..2.0", "5, 4, 5.0..4.0", "NaN, 1, NaN..1.0", "1, NaN, 1.0..NaN"})
  void refusesAnIntervalOutOfOrder(double low, double high, String got) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(low, high, Bound.BETWEEN, "x"))
        .withMessage("figure must satisfy 0 <= low <= high, got " + got);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 9007199254740992, 9.007199254740992E15",
    "1, 1e300, 1.0E300",
    "1e300, 1e300, 1.0E300",
    "1e300, Infinity, 1.0E300",
    "Infinity, Infinity, Infinity",
  })
  void refusesANumberTooLargeToBeExact(double low, double high, String got) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(low, high, Bound.EXACT, "x"))
        .withMessage("figure must be at most 9007199254740991, got " + got);
  }

  @Test
  void holdsTheLargestExactNumber() {
    assertThat(Figure.exactly(Figure.LARGEST).text()).isEqualTo("9007199254740991");
  }

  @Test
  void refusesAFigureWithoutItsWording() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(1, 1, Bound.EXACT, " "))
        .withMessage("figure needs its wording");
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT,     14,  14,       14",
    "AT_LEAST,  14,  Infinity, 14",
    "MORE_THAN, 51,  Infinity, 50",
    "MORE_THAN, 0,   Infinity, 0",
    "AT_MOST,   0,   20,       20",
    "LESS_THAN, 0,   19,       20",
    "ABOUT,     36,  44,       40",
    "ABOUT,     360, 399,      360",
    "ABOUT,     381, 400,      400",
    "ABOUT,     901, 1050,     900",
    "ABOUT,     300, Infinity, 300",
    "BETWEEN,   9,   15,       12",
    "BETWEEN,   9,   Infinity, 9",
    "VAGUE,     24,  99,       61.5",
    "VAGUE,     100, Infinity, 100",
    "NONE,      0,   Infinity, 0",
  })
  void theAnchorIsTheNumberThatTheWordingNames(
      Bound bound, double low, double high, double anchor) {
    assertThat(new Figure(low, high, bound, "x").anchor()).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 1", "955, 1", "500, 100", "1200, 100", "1000000, 1000000", "31.3, 0"})
  void theGrainIsThePlaceOfTheLastTellingDigit(double value, double grain) {
    assertThat(Figure.exactly(value).grain()).isEqualTo(grain);
  }

  @Test
  void saysItsInterval() {
    assertThat(Figure.exactly(14).interval()).isEqualTo("14");
    assertThat(new Figure(9, 15, Bound.BETWEEN, "9 to 15").interval()).isEqualTo("9-15");
    assertThat(new Figure(14, NO_BOUND, Bound.AT_LEAST, "14+").interval()).isEqualTo("14 or more");
    assertThat(new Figure(0, NO_BOUND, Bound.NONE, "denied").interval()).isEqualTo("no number");
  }

  @ParameterizedTest
  @CsvSource({"14, 14", "31.3, 31.3", "0, 0", "-0.0, 0", "1e300, 1.0E300", "Infinity, Infinity"})
  void writesANumberWithoutANeedlessPoint(double value, String text) {
    assertThat(Figure.number(value)).isEqualTo(text);
  }

  @Test
  void overlapsWhereANumberFitsBoth() {
    Figure range = new Figure(9, 15, Bound.BETWEEN, "9-15");
    assertThat(range.overlaps(Figure.exactly(15))).isTrue();
    assertThat(Figure.exactly(9).overlaps(range)).isTrue();
    assertThat(range.overlaps(Figure.exactly(16))).isFalse();
    assertThat(Figure.exactly(8).overlaps(range)).isFalse();
  }

  @Test
  void theSameIntervalMayBeWordedOtherwise() {
    Figure plus = new Figure(14, NO_BOUND, Bound.AT_LEAST, "14+");
    Figure more = new Figure(14, NO_BOUND, Bound.MORE_THAN, "more than 13");
    assertThat(plus.sameInterval(more)).isTrue();
    assertThat(plus.sameInterval(Figure.exactly(14))).isFalse();
    assertThat(Figure.exactly(13).sameInterval(Figure.exactly(14))).isFalse();
  }

  @Test
  void onlyDeniedAndUnknownFiguresAreNoNumber() {
    assertThat(new Figure(0, NO_BOUND, Bound.NONE, "?").isNumber()).isFalse();
    assertThat(new Figure(24, 99, Bound.VAGUE, "dozens").isNumber()).isTrue();
  }

  @Test
  void aPointHoldsOneValue() {
    assertThat(Figure.exactly(3).isPoint()).isTrue();
    assertThat(new Figure(3, 4, Bound.BETWEEN, "3-4").isPoint()).isFalse();
  }
}
