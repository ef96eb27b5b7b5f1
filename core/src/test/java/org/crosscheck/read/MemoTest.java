package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<String> asked = new ArrayList<>();
  private final Memo<Integer> memo = new Memo<>(text -> {
    asked.add(text);
    return Integer.parseInt(text);
  });

  @Test
  void what_is_known_is_not_asked_again() {
    assertThat(List.of(memo.apply("7"), memo.apply("8"), memo.apply("7"))).containsExactly(7, 8, 7);
    assertThat(asked).containsExactly("7", "8");
  }

  @Test
  void what_has_no_meaning_is_refused_each_time() {
    assertThatThrownBy(() -> memo.apply("x")).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> memo.apply("x")).isInstanceOf(NumberFormatException.class);
    assertThat(asked).containsExactly("x", "x");
  }
}
