package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
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
  void composesLettersAndLeavesOutWhatNobodySees() {
    Tokens tokens = Tokens.of("Ale\u0301po\u200d chil\u200bdren \u200f12");
    assertThat(tokens.word(0)).isEqualTo("al\u00e9po");
    assertThat(tokens.end(0)).isEqualTo(6);
    assertThat(tokens.word(1)).isEqualTo("children");
    assertThat(tokens.spelt(2)).isEqualTo("12");
    assertThat(tokens.phrase(0, 3)).isEqualTo("Al\u00e9po children 12");
  }

  @Test
  void readsEntitiesAsTheirCharacters() {
    assertThat(spelt("a&amp;b &#8217; &#x2019; &ndash;12 &nosuch; &#x110000; R&D & &"))
        .containsExactly(
            "a", "&", "b", "’", "’", "–", "12", "&", "nosuch", ";", "&", "#", "x", "110000", ";",
            "R", "&", "D", "&", "&");
    assertThat(Tokens.of("12&ndash;15").end(1)).isEqualTo(9);
  }

  @Test
  void readsWhatWasReadAsWindows1252() {
    assertThat(spelt("Itâ€™s RenÃ© Â£5 ðŸ˜¢ S\u00c3O \u00e2\u0080\u009cSo\u00e2\u0080\u009d"))
        .containsExactly("It", "’s", "René", "£", "5", "\ud83d\ude22", "SÃO", "“", "So", "”");
    assertThat(spelt("Beyoncé’”, Ã")).containsExactly("Beyoncé", "’", "”", ",", "Ã");
  }

  @Test
  void joinsAWordPartedAtTheEndOfALine() {
    assertThat(spelt("civi-\nlians thirty-\nthree 14-year-\nold mid-\nOctober"))
        .containsExactly(
            "civilians",
            "thirty",
            "-",
            "three",
            "14",
            "-",
            "year",
            "-",
            "old",
            "mid",
            "-",
            "October");
    assertThat(Tokens.of("civi-\n lians").end(0)).isEqualTo(12);
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

  @Test
  void asksOnceForWhatIsKnownOfAWord() {
    List<String> asked = new ArrayList<>();
    WordBits lengths = new WordBits(word -> {
      asked.add(word);
      return word.length();
    });
    Tokens tokens = Tokens.of("one three one");
    assertThat(IntStream.range(-1, 4).map(i -> tokens.bits(i, lengths)))
        .containsExactly(0, 3, 5, 3, 0);
    assertThat(asked).containsExactly("one", "three");
  }

  @Test
  void knowsNothingBeyondTheEndOfAParagraph() {
    Tokens tokens = Tokens.of("Five died\n\nFerries ran");
    assertThat(tokens.isBreak(2)).isTrue();
    assertThat(tokens.word(2)).isEmpty();
    assertThat(tokens.isMark(2)).isFalse();
    assertThat(tokens.isGluedToNext(1)).isFalse();
    assertThat(tokens.start(2)).isEqualTo(9);
    assertThat(tokens.word(3)).isEqualTo("ferries");
  }

  @Test
  void breaksNoLineThatGoesOn() {
    assertThat(Tokens.of("thirty-\nthree").size()).isEqualTo(3);
    assertThat(Tokens.of("thirty-\n\nthree").isBreak(2)).isTrue();
  }
}
