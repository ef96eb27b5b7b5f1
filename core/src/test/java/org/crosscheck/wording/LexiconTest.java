package org.crosscheck.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.wording.Tokens.Kind;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  @Test
  void shares_a_word_between_texts() {
    Word first = new Lexicon("the bridge").word(4, 10, Kind.WORD);
    assertThat(new Lexicon("bridge").word(0, 6, Kind.WORD)).isSameAs(first);
  }

  @Test
  void tells_spellings_apart() {
    assertThat(new Lexicon("Bridge").word(0, 6, Kind.WORD))
        .isNotSameAs(new Lexicon("bridge").word(0, 6, Kind.WORD));
  }

  @Test
  void reads_a_word_again_that_others_drove_out() {
    String others = IntStream.range(0, 50_000)
        .mapToObj(i -> Integer.toString(i, 26).replaceAll("[0-9]", "q"))
        .collect(joining(" "));
    assertThat(words("bridge " + others + " bridge")).startsWith("bridge").endsWith("bridge");
  }

  @Test
  void shares_a_long_word_within_one_text_only() {
    String word = "a".repeat(100);
    Lexicon text = new Lexicon(word + " " + word);
    assertThat(text.word(0, 100, Kind.WORD)).isSameAs(text.word(101, 201, Kind.WORD));
    assertThat(new Lexicon(word).word(0, 100, Kind.WORD)).isNotSameAs(text.word(0, 100, Kind.WORD));
  }
}
