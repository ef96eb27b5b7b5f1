package org.crosscheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static ImmutableIntArray text(int from, int to) {
    return Runs.of(words(from, to));
  }

  private static List<String> words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).toList();
  }

  @Test
  void a_copy_resembles_wholly_and_another_text_not_at_all() {
    assertThat(Runs.resemblance(text(0, 300), text(0, 300))).isEqualTo(1);
    assertThat(Runs.resemblance(text(0, 300), text(500, 800))).isZero();
  }

  @Test
  void half_a_copy_resembles_in_part() {
    assertThat(Runs.resemblance(text(0, 300), text(150, 450))).isBetween(0.15, 0.55);
  }

  @Test
  void a_short_text_resembles_nothing() {
    assertThat(Runs.resemblance(text(0, 8), text(0, 300))).isNaN();
  }
}
