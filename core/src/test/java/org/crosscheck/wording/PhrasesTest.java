package org.crosscheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosscheck.wording.Phrases.Match;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases<Integer> PHRASES =
      Phrases.of(Map.of("up", 1, "up to", 2, "not up to", 3, "close to now", 4));

  @Test
  void finds_the_longest_phrase_that_begins_at_a_token() {
    Tokens tokens = Tokens.of("Up to 12, up 12");
    assertThat(PHRASES.at(tokens, 0)).contains(new Match<>(0, 2, 2));
    assertThat(PHRASES.at(tokens, 4)).contains(new Match<>(4, 5, 1));
  }

  @Test
  void finds_the_longest_phrase_that_ends_before_a_token() {
    Tokens tokens = Tokens.of("not up to 12, up to 12");
    assertThat(PHRASES.endingAt(tokens, 3)).contains(new Match<>(0, 3, 3));
    assertThat(PHRASES.endingAt(tokens, 7)).contains(new Match<>(5, 7, 2));
  }

  @Test
  void finds_phrases_of_more_tables_than_words_remember() {
    Tokens tokens = Tokens.of("up to 12");
    for (int i = 0; i <= Phrases.MOST_KNOWN; i++) {
      Phrases<Integer> late = Phrases.of(Map.of("up to", i));
      assertThat(late.at(tokens, 0)).contains(new Match<>(0, 2, i));
      assertThat(late.at(tokens, 1)).isEmpty();
      assertThat(late.endingAt(tokens, 2)).contains(new Match<>(0, 2, i));
      assertThat(late.endingAt(tokens, 1)).isEmpty();
    }
  }

  @Test
  void finds_no_phrase_that_the_text_breaks_off() {
    Tokens tokens = Tokens.of("to close to");
    assertThat(PHRASES.at(tokens, 1)).isEmpty();
    assertThat(PHRASES.endingAt(tokens, 1)).isEmpty();
    assertThat(PHRASES.endingAt(tokens, 0)).isEmpty();
  }
}
