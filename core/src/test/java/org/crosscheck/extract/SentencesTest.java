package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.wording.Tokens;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> split(String text) {
    Tokens tokens = Tokens.of(text);
    return Sentences.of(tokens).stream()
        .map(sentence -> sentence.paragraph() + ":"
            + text.substring(tokens.start(sentence.from()), tokens.end(sentence.to() - 1)))
        .toList();
  }

  @Test
  void splitsAtTheEndOfASentence() {
    assertThat(split("It rained. \"Twelve died.\" Who did it?"))
        .containsExactly("0:It rained.", "0:\"Twelve died.\"", "0:Who did it?");
  }

  @Test
  void keepsAbbreviationsTogether() {
    assertThat(split("Maj. J. Smith of the U.S. Army left at 3 a.m. Monday with Gen. Lee."))
        .hasSize(1);
  }

  @Test
  void splitsBehindAnAbbreviationThatEndsASentence() {
    assertThat(split("They left at 3 a.m. The road was closed.")).hasSize(2);
  }

  @Test
  void splitsWhereABlankWasLost() {
    assertThat(split("Ten were killed.The road was closed.")).hasSize(2);
    assertThat(split("About 2.5 were killed.")).hasSize(1);
  }

  @Test
  void joinsHardWrappedLines() {
    String wrapped =
        "Officials of the northern province have reported that about 50\nPEASANTS were killed.";
    assertThat(split(wrapped)).containsExactly("0:" + wrapped);
  }

  @Test
  void splitsParagraphs() {
    assertThat(split(
            "Blast kills 12\nThe bomb went off.\n\nLater, calm.")) // a headline is a paragraph
        .containsExactly("0:Blast kills 12", "1:The bomb went off.", "2:Later, calm.");
  }

  @Test
  void cutsWhatIsTooLongForASentence() {
    assertThat(split("word ".repeat(1000)).size()).isGreaterThan(2);
  }

  @Test
  void splitsBehindInitialsThatEndASentence() {
    assertThat(split("It moved to Raleigh, N.C. The sale went on.")).hasSize(2);
    assertThat(split("The U.S. Army came. THE U.S. OFFICERS LEFT."))
        .containsExactly("0:The U.S. Army came.", "0:THE U.S. OFFICERS LEFT.");
  }

  @Test
  void knowsAnAbbreviationByItsCapital() {
    assertThat(split("They lay in the sun. Bob left on Sun. Oct. 1 with Gen. Lee."))
        .hasSize(2);
    assertThat(split("He said no. Bob saw No. 12 and No. 7 burn.")).hasSize(2);
    assertThat(split("It was Hall vs. Oates, e.g. Monday.")).hasSize(1);
  }

  @Test
  void keepsWhatClosesASentenceWithIt() {
    assertThat(split("''Twelve died.'' He left. (Two men fled.)"))
        .containsExactly("0:''Twelve died.''", "0:He left.", "0:(Two men fled.)");
    assertThat(split("\"She said, ‘Run!’\" Then . . . It burnt, Sen. Roe (D-Mo.), who fled, said."))
        .hasSize(3);
    assertThat(split("It was loud.\" -- Ann Roe, who lives there")).hasSize(1);
  }

  @Test
  void splitsWhereABlankWasLostBeforeANumber() {
    assertThat(split("Ten were killed.12 were hurt!Nobody fled.")).hasSize(3);
    assertThat(split("It burnt on Sept.11 in Mr.Smith's v2.0 house.")).hasSize(1);
  }

  @Test
  void wrapsAWholeTextAtOneColumn() {
    String wrapped = """
        The ministry of the northern province said on Monday that men
        had come at night to the village and burnt a barn and a mill.
        Forty people fled over the river to the town of Harada where
        they found shelter.""";
    assertThat(split(wrapped)).hasSize(2).allMatch(sentence -> sentence.startsWith("0:"));
  }

  @Test
  void endsAParagraphWhereTheNextWordWouldHaveFitted() {
    String text = """
        The ministry of the northern province said that some men came at night
        to the village and burnt a barn, a mill and forty other houses there
        Five boys of the village were taken away
        Two men who had fled over the river to Harada came back on Monday with""";
    assertThat(split(text)).hasSize(2);
  }

  @Test
  void takesLinesTooLongToBeWrappedForParagraphs() {
    String line = "Word ".repeat(30);
    assertThat(split(line + "\nTwelve died\n" + line + "\nbut went on")).hasSize(3);
  }

  @Test
  void knowsEveryKindOfNewline() {
    for (String newline : List.of("\n", "\r\n", "\r", "\u2028", "\u0085", "\f")) {
      assertThat(split("Blast kills 12" + newline + "Toll may rise")).hasSize(2);
    }
    assertThat(split("Deaths\t12\nInjured\t30\n\tAll told")).hasSize(3);
  }

  @Test
  void splitsBehindAnAbbreviatedCountyOrState() {
    assertThat(split("Ten were hurt in Harada, Md. The road was closed.")).hasSize(2);
    assertThat(split("Gen. The Olmo was there.")).hasSize(1);
  }
}
