package org.crosscheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BagTest {
  private static final Bag ONE = bag(new int[] {1, 4, 7}, 1, 2, 2);
  private static final Bag OTHER = bag(new int[] {2, 4, 7, 9}, 1, 2, 2, 0);
  private static final Bag EMPTY = bag(new int[0]);

  private static Bag bag(int[] ids, float... weights) {
    return new Bag(ids, weights);
  }

  @Test
  void the_cosine_is_that_of_the_angle() {
    assertThat(ONE.cosine(OTHER)).isCloseTo(8.0 / 9, within(1e-9));
    assertThat(ONE.cosine(OTHER)).isEqualTo(OTHER.cosine(ONE));
    assertThat(ONE.cosine(ONE)).isCloseTo(1, within(1e-9));
    assertThat(ONE.cosine(EMPTY)).isZero();
  }

  @Test
  void coverage_is_the_share_that_the_other_has() {
    assertThat(ONE.coverage(OTHER)).isCloseTo(0.8, within(1e-9));
    assertThat(EMPTY.coverage(ONE)).isZero();
  }

  @Test
  void the_heaviest_are_kept_and_all_that_are_as_heavy() {
    Bag heaviest = Lexicon.heaviest(ONE, 1);
    assertThat(heaviest.size()).isEqualTo(2);
    assertThat(heaviest.id(0)).isEqualTo(4);
    assertThat(Lexicon.heaviest(ONE, 3)).isSameAs(ONE);
  }
}
