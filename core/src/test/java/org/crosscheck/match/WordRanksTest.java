package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordRanksTest {
  /** Three claims: word 0 in all of them, 1 and 2 in two each, 3 in one; 1 is no name. */
  private static final Ints WORDS = words(0, ~1, 2, 0, ~1, 3, 0, 2);

  private static final long[] HASHES = {50, 40, -30, 20};

  @Test
  void the_rarest_word_comes_first_and_of_equals_the_least_hash() {
    WordRanks ranks = new WordRanks(WORDS, true, HASHES);
    assertThat(ranks.counts()).containsExactly(2, 2, 3);
    assertThat(ranks.hashes()).containsExactly(-30, 40, 50);
    assertThat(IntStream.of(0, ~1, 2).map(ranks::of)).containsExactly(2, 1, 0);
  }

  @Test
  void a_word_of_one_claim_has_no_rank_and_one_that_is_no_name_may_tell_nothing() {
    assertThat(new WordRanks(WORDS, true, HASHES).of(3)).isEqualTo(WordRanks.ALONE);
    WordRanks names = new WordRanks(WORDS, false, HASHES);
    assertThat(names.of(~1)).isEqualTo(WordRanks.SILENT);
    assertThat(names.counts()).containsExactly(2, 3);
  }

  private static Ints words(int... words) {
    Ints all = new Ints();
    IntStream.of(words).forEach(all::add);
    return all;
  }
}
