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
}
