package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.read.Sample.claim;
import static org.crosscheck.read.Sample.csv;
import static org.crosscheck.read.Sample.messages;

import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.junit.jupiter.api.Test;

class FigureCellsTest {
  private static final double OPEN = Double.POSITIVE_INFINITY;

  @Test
  void readsAWordingAlone() {
    assertThat(figure("at least 14,,"))
        .isEqualTo(new Figure(14, OPEN, Bound.AT_LEAST, "at least 14"));
  }

  @Test
  void readsClaimsWithoutANumber() {
    assertThat(figure("?,,").bound()).isEqualTo(Bound.NONE);
    assertThat(figure("denied,,")).isEqualTo(new Figure(0, OPEN, Bound.NONE, "denied"));
  }

  @Test
  void wordsNumbersThatStandAlone() {
    assertThat(figure(",14,14")).isEqualTo(new Figure(14, 14, Bound.EXACT, "14"));
    assertThat(figure(",14,")).isEqualTo(new Figure(14, OPEN, Bound.AT_LEAST, "14 or more"));
    assertThat(figure(",,20")).isEqualTo(new Figure(0, 20, Bound.AT_MOST, "0-20"));
    assertThat(figure(",9,15")).isEqualTo(new Figure(9, 15, Bound.BETWEEN, "9-15"));
  }

  @Test
  void takesTheNumbersBesideAWording() {
    assertThat(figure("sedikitnya 352,352,"))
        .isEqualTo(new Figure(352, OPEN, Bound.AT_LEAST, "sedikitnya 352"));
    assertThat(figure("more than 50,51,"))
        .isEqualTo(new Figure(51, OPEN, Bound.MORE_THAN, "more than 50"));
    assertThat(figure("about 30,27,33")).isEqualTo(new Figure(27, 33, Bound.ABOUT, "about 30"));
  }

  @Test
  void dropsABoundThatTheNumbersContradict() {
    assertThat(figure("14,10,20")).isEqualTo(new Figure(10, 20, Bound.BETWEEN, "14"));
    assertThat(figure("up to 20,20,")).isEqualTo(new Figure(20, OPEN, Bound.AT_LEAST, "up to 20"));
    assertThat(figure("at least 14,14,14"))
        .isEqualTo(new Figure(14, 14, Bound.EXACT, "at least 14"));
  }

  @Test
  void reportsWordingAndNumbersThatDisagreeAndKeepsTheNumbers() {
    Reading reading = rows("at least 14,4,10");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:15: \"figure\" must allow a number that \"low\" and \"high\" allow, got \"at least 14\" beside 4-10");
    assertThat(claim(reading).figure()).isEqualTo(new Figure(4, 10, Bound.BETWEEN, "at least 14"));
  }

  @Test
  void acceptsWordingAndNumbersThatTouch() {
    assertThat(messages(rows("at least 14,4,14"))).isEmpty();
  }

  @Test
  void reportsAWordingThatIsNotUnderstood() {
    Reading reading = rows("sedikitnya,,");
    assertThat(messages(reading))
        .containsExactly(
            "claims.csv:2:15: \"figure\" must be a figure such as 14, 9-15 or at least 14, or stand beside \"low\" and \"high\", got \"sedikitnya\"");
    assertThat(reading.claims()).isEmpty();
  }

  @Test
  void reportsARowWithoutAnyFigure() {
    assertThat(messages(rows(",,")))
        .containsExactly(
            "claims.csv:2:15: \"figure\" is required where \"low\" and \"high\" are empty, got an empty cell");
  }

  @Test
  void reportsLowAboveHighButNotLowEqualToHigh() {
    assertThat(messages(rows(",20,10")))
        .containsExactly(
            "claims.csv:2:16: \"low\" must not be above \"high\", got low 20 and high 10");
    assertThat(messages(rows(",20,20"))).isEmpty();
  }

  @Test
  void reportsNumbersBelowZeroButNotZero() {
    assertThat(messages(rows(",-3,")))
        .containsExactly("claims.csv:2:16: \"low\" must be 0 or more, got \"-3\"");
    assertThat(figure(",-0,0")).isEqualTo(new Figure(0, 0, Bound.EXACT, "0"));
  }

  @Test
  void reportsPartsOfPeopleButNotOfShares() {
    assertThat(messages(rows(",1.5,")))
        .containsExactly("claims.csv:2:16: \"low\" must be a whole number such as 14, got \"1.5\"");
    assertThat(csv("outlet,measure,low,high\nHerald,share,31.3,31.3\n").findings())
        .isEmpty();
  }

  @Test
  void acceptsWhatSpreadsheetsMakeOfWholeNumbers() {
    assertThat(figure(",14.0,\"1,200\"")).isEqualTo(new Figure(14, 1200, Bound.BETWEEN, "14-1200"));
  }

  @Test
  void reportsWhatIsNoNumber() {
    for (String word : new String[] {"NaN", "Infinity", "inf", "many", "1 200", "٣"}) {
      assertThat(messages(rows(",," + word)))
          .containsExactly(
              "claims.csv:2:17: \"high\" must be a whole number such as 14, got \"" + word + "\"");
    }
  }

  @Test
  void reportsNumbersTooLargeToBeExact() {
    assertThat(messages(rows(",," + "9".repeat(300))))
        .containsExactly("claims.csv:2:17: \"high\" must be at most 9007199254740991, got \""
            + "9".repeat(60) + "…\"");
    assertThat(messages(rows(",,9007199254740991"))).isEmpty();
    assertThat(messages(rows(",,1e999"))).hasSize(1);
  }

  private static Figure figure(String cells) {
    return claim(rows(cells)).figure();
  }

  private static Reading rows(String cells) {
    return csv("outlet,measure,figure,low,high\nHerald,killed," + cells + "\n");
  }
}
