package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> spelt(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::spelt).toList();
  }

  @Test
  void cutsWordsNumbersAndMarks() {
    assertThat(spelt("At least 1,204 died, it said."))
        .containsExactly("At", "least", "1,204", "died", ",", "it", "said", ".");
  }

  @Test
  void cutsAPossessiveOffItsNoun() {
    assertThat(spelt("Russia’s O'Brien don't")).containsExactly("Russia", "’s", "O'Brien", "don't");
  }

  @Test
  void keepsInitialsTogether() {
    assertThat(spelt("the U.S. at 3 a.m. I."))
        .containsExactly("the", "U.S.", "at", "3", "a.m.", "I", ".");
  }

  @Test
  void cutsAChainOfNumbersAtItsPoints() {
    assertThat(spelt("12.11.2017 2.5")).containsExactly("12", ".", "11", ".", "2017", "2.5");
  }

  @Test
  void readsADayBeforeANumberAsADay() {
    assertThat(spelt("Oct. 12 300 men")).containsExactly("Oct", ".", "12", "300", "men");
    assertThat(spelt("about 12 300 men")).containsExactly("about", "12 300", "men");
  }

  @Test
  void readsIndianGroups() {
    assertThat(spelt("12,34,567 but 22,24,26"))
        .containsExactly("12,34,567", "but", "22", ",", "24", ",", "26");
  }

  @Test
  void foldsCurlyApostrophesAndSoftHyphens() {
    assertThat(Tokens.of("Don’t ex\u00adplode").word(0)).isEqualTo("don't");
    assertThat(Tokens.of("Don’t ex\u00adplode").word(1)).isEqualTo("explode");
  }

  @Test
  void knowsNothingOutsideTheText() {
    assertThat(Tokens.of("one").word(1)).isEmpty();
    assertThat(Tokens.of("one").spelt(-1)).isEmpty();
    assertThat(Tokens.of("one").start(1)).isEqualTo(3);
  }

  @Test
  void readsLongHostileTextToTheEnd() {
    for (String piece :
        List.of("1,", "1 ", "12,", "one hundred and ", "at least ", "'", "a.", "9", "no ")) {
      String text = piece.repeat(60_000 / piece.length());
      assertThatCode(() -> new FigureGrammar(VagueConvention.PRESS).find(text))
          .doesNotThrowAnyException();
    }
  }
}
