package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.wording.FigureMention.Unit;
import org.junit.jupiter.api.Test;

class FigureGrammarTest {
  private static final FigureGrammar GRAMMAR = new FigureGrammar(VagueConvention.PRESS);

  private static List<String> found(String text) {
    return GRAMMAR.find(text).stream()
        .map(mention -> mention.figure().text() + " = " + mention.figure().interval())
        .toList();
  }

  @Test
  void readsDigitsWithAnySeparator() {
    assertThat(found("1,204 men, 1'305 women, 1\u00a0406 boys, 2.5 tons"))
        .containsExactly("1,204 = 1204", "1'305 = 1305", "1\u00a0406 = 1406", "2.5 = 2.5");
  }

  @Test
  void readsDigitsOfOtherScripts() {
    assertThat(found("١٤ and ۱۲۳")).containsExactly("١٤ = 14", "۱۲۳ = 123");
  }

  @Test
  void readsCompoundNumberWords() {
    assertThat(found(
            "one hundred and five, twenty-three, fifteen hundred; two hundred and two thousand"))
        .containsExactly(
            "one hundred and five = 105",
            "twenty-three = 23",
            "fifteen hundred = 1500",
            "two hundred and two thousand = 202000");
  }

  @Test
  void readsNumberWordsAcrossALineEnd() {
    assertThat(found("thirty-\nthree men")).containsExactly("thirty-\nthree = 33");
  }

  @Test
  void readsCapitalsAndRunTogetherWords() {
    assertThat(found("TWENTYTHREE, FIFTY-SIX"))
        .containsExactly("TWENTYTHREE = 23", "FIFTY-SIX = 56");
  }

  @Test
  void readsMagnitudes() {
    assertThat(found("2.5 million; 3 lakh; 2 crore; 10k; 3bn"))
        .containsExactly(
            "2.5 million = 2500000",
            "3 lakh = 300000",
            "2 crore = 20000000",
            "10k = 10000",
            "3bn = 3000000000");
  }

  @Test
  void readsHalves() {
    assertThat(
            found("half a million; half a dozen; three and a half million; a million and a half"))
        .containsExactly(
            "half a million = 500000",
            "half a dozen = 6",
            "three and a half million = 3500000",
            "a million and a half = 1500000");
  }

  @Test
  void readsDozensThatAreCounted() {
    assertThat(found("a dozen; two dozen; a baker's dozen"))
        .containsExactly("a dozen = 12", "two dozen = 24", "a baker's dozen = 13");
  }

  @Test
  void readsLowerBounds() {
    assertThat(found(
            "at least 14; no fewer than 14; more than 50; 14 or more; 14+; 90 civilians at least"))
        .containsExactly(
            "at least 14 = 14 or more",
            "no fewer than 14 = 14 or more",
            "more than 50 = 51 or more",
            "14 or more = 14 or more",
            "14+ = 14 or more",
            "90 civilians at least = 90 or more");
  }

  @Test
  void readsUpperBounds() {
    assertThat(found("up to 20; as many as 20; fewer than 20; 20 or fewer"))
        .containsExactly(
            "up to 20 = 0-20",
            "as many as 20 = 0-20",
            "fewer than 20 = 0-19",
            "20 or fewer = 0-20");
  }

  @Test
  void leavesABoundToTheNumberBehindIt() {
    assertThat(found("14 at least 3 of whom")).containsExactly("14 = 14", "at least 3 = 3 or more");
  }

  @Test
  void takesABoundAcrossAnother() {
    assertThat(found("at least another 30")).containsExactly("at least another 30 = 30 or more");
  }

  @Test
  void readsApproximations() {
    assertThat(found("about 400; nearly 400; some 5 men; just over 18,000; 50-odd; 40 or so"))
        .containsExactly(
            "about 400 = 360-440",
            "nearly 400 = 360-400",
            "some 5 = 4-6",
            "just over 18,000 = 18001-18500",
            "50-odd = 50-59",
            "40 or so = 36-44");
  }

  @Test
  void readsRanges() {
    assertThat(found("9-15; 9–15; between 10 and 15; from 10 to 15; ten or twelve"))
        .containsExactly(
            "9-15 = 9-15",
            "9–15 = 9-15",
            "between 10 and 15 = 10-15",
            "from 10 to 15 = 10-15",
            "ten or twelve = 10-12");
  }

  @Test
  void givesTheMagnitudeToBothEndsOfARange() {
    assertThat(found("10 to 15 thousand; two to three hundred; 500 to 1 million"))
        .containsExactly(
            "10 to 15 thousand = 10000-15000",
            "two to three hundred = 200-300",
            "500 to 1 million = 500-1000000");
  }

  @Test
  void readsAChangeAsTwoFigures() {
    assertThat(found("the toll rose from 10 to 15")).containsExactly("10 = 10", "15 = 15");
  }

  @Test
  void readsAScoreAndAChainAsNoRange() {
    assertThat(found("won 3-1; version 1.2.3"))
        .containsExactly("3 = 3", "1 = 1", "1 = 1", "2 = 2", "3 = 3");
  }

  @Test
  void readsVagueWordsAsThePressDoes() {
    assertThat(found("dozens of people, hundreds, tens of thousands of refugees, several men"))
        .containsExactly(
            "dozens = 24-99",
            "hundreds = 200-999",
            "tens of thousands = 20000-99999",
            "several = 3-9");
  }

  @Test
  void readsVagueWordsAsOtherCodersDo() {
    assertThat(new FigureGrammar(VagueConvention.ACLED)
            .parse("dozens")
            .orElseThrow()
            .interval())
        .isEqualTo("12");
    assertThat(new FigureGrammar(VagueConvention.AIRWARS)
            .parse("dozens")
            .orElseThrow()
            .interval())
        .isEqualTo("12-24");
  }

  @Test
  void readsScoresAsANumberOnlyBeforeWhatIsCounted() {
    assertThat(found("scores of men; he scores twice")).containsExactly("scores = 40-99");
  }

  @Test
  void readsPercentages() {
    assertThat(GRAMMAR.find("more than 70 percent; 12 per cent; up to 5%"))
        .extracting(mention -> mention.figure().interval() + mention.unit())
        .containsExactly("70-100PERCENT", "12PERCENT", "0-5PERCENT");
  }

  @Test
  void readsFractionsOfAWhole() {
    assertThat(found("half of them; a quarter of it; three-quarters; three out of four"))
        .containsExactly(
            "half = 50", "a quarter = 25", "three-quarters = 75", "three out of four = 75");
  }

  @Test
  void readsHalfOfSomethingElseAsNoShare() {
    assertThat(found("in the second half, half brother")).containsExactly("second = 2");
  }

  @Test
  void readsOrdinals() {
    assertThat(GRAMMAR.find("the third, 5th and twenty-first attack"))
        .extracting(mention -> mention.figure().interval() + mention.unit())
        .containsExactly("3" + Unit.ORDINAL, "5" + Unit.ORDINAL, "21" + Unit.ORDINAL);
  }

  @Test
  void readsNobodyAsZero() {
    assertThat(found("no deaths; nobody was hurt; no one died"))
        .containsExactly("no = 0", "nobody = 0", "no one = 0");
  }

  @Test
  void readsOtherNegationsAsNoFigure() {
    assertThat(found("no longer; no claim of responsibility; the one; this one"))
        .isEmpty();
  }

  @Test
  void skipsNumbersThatNoFigureCanHold() {
    assertThat(found("9".repeat(300) + " and 7")).containsExactly("7 = 7");
    assertThat(found("999999 trillion")).isEmpty();
  }

  @Test
  void skipsDigitsInsideAName() {
    assertThat(found("M5, MH17, 9mm, 120ml")).isEmpty();
  }

  @Test
  void keepsTheExactSpan() {
    String text = "Officials say at least 1,204 people died.";
    assertThat(GRAMMAR.find(text))
        .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
            .isEqualTo("at least 1,204")
            .isEqualTo(mention.figure().text()));
  }
}
