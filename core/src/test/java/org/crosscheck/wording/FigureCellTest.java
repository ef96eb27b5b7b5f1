package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.api.Test;

class FigureCellTest {
  private static Optional<String> parsed(String cell) {
    return new FigureGrammar(VagueConvention.PRESS)
        .parse(cell)
        .map(figure -> figure.interval() + " " + figure.bound());
  }

  @Test
  void readsSigns() {
    assertThat(parsed(">3000")).hasValue("3001 or more MORE_THAN");
    assertThat(parsed(">=20")).hasValue("20 or more AT_LEAST");
    assertThat(parsed("<20")).hasValue("0-19 LESS_THAN");
    assertThat(parsed("~40")).hasValue("36-44 ABOUT");
    assertThat(parsed("50 plus")).hasValue("50 or more AT_LEAST");
  }

  @Test
  void readsANumberAndWhatItCounts() {
    assertThat(parsed("13 civilians")).hasValue("13 EXACT");
    assertThat(parsed("293 citizens at least")).hasValue("293 or more AT_LEAST");
    assertThat(parsed("82 Iranians")).hasValue("82 EXACT");
    assertThat(parsed("147 of the victims")).hasValue("147 EXACT");
  }

  @Test
  void readsWordsInFront() {
    assertThat(parsed("all 176 people")).hasValue("176 EXACT");
    assertThat(parsed("14 up to 22")).hasValue("14-22 BETWEEN");
  }

  @Test
  void readsAShareOfANumber() {
    assertThat(parsed("a third of at least 3,000")).hasValue("1000 or more AT_LEAST");
    assertThat(parsed("a third")).hasValue("33.333333333333336 EXACT");
  }

  @Test
  void readsNoneAsZero() {
    assertThat(parsed("none")).hasValue("0 EXACT");
    assertThat(parsed("0")).hasValue("0 EXACT");
  }

  @Test
  void readsAGapAsNoNumber() {
    assertThat(parsed("?")).hasValue("no number NONE");
    assertThat(parsed("denied")).hasValue("no number NONE");
  }

  @Test
  void leavesWhatItDoesNotUnderstand() {
    assertThat(parsed("30 warga sipil")).isEmpty();
    assertThat(parsed("2,000,000 + 1")).isEmpty();
    assertThat(parsed("-5")).isEmpty();
    assertThat(parsed("third")).isEmpty();
    assertThat(parsed("three of 12 of 40")).isEmpty();
    assertThat(parsed("")).isEmpty();
  }

  @Test
  void leavesAPointThatMayMeanThousands() {
    assertThat(parsed("1.204")).isEmpty();
    assertThat(parsed("1.204 million")).hasValue("1204000 EXACT");
  }

  @Test
  void leavesNumbersThatNoFigureCanHold() {
    assertThat(parsed("9".repeat(300))).isEmpty();
    assertThat(parsed("9007199254740991")).hasValue("9007199254740991 EXACT");
    assertThat(parsed("9007199254740992")).isEmpty();
  }

  @Test
  void keepsTheWholeCellAsItsWording() {
    assertThat(new FigureGrammar(VagueConvention.PRESS).parse(" 13 civilians "))
        .hasValue(new Figure(13, 13, Bound.EXACT, "13 civilians"));
  }
}
