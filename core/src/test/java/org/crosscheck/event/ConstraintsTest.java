package org.crosscheck.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ConstraintsTest {
  private final Constraints decisions = new Constraints(6);

  @Test
  void whatIsTheSameAsTheSameIsTheSame() {
    decisions.same(0, 1, "same");
    decisions.same(4, 1, "same");
    decisions.different(0, 2, "different");
    assertThatCode(this::check).doesNotThrowAnyException();
    assertThat(decisions.groups()).containsExactly(0, 0, 2, 3, 0, 5);
  }

  @Test
  void aContradictionNamesTheChainThatLeadsToIt() {
    decisions.same(0, 1, "same, line 2");
    decisions.same(2, 1, "same, line 3");
    decisions.same(2, 3, "same, line 4");
    decisions.different(3, 0, "different, line 5");
    assertThatIllegalArgumentException()
        .isThrownBy(this::check)
        .withMessage("decisions contradict each other: d and a are different, line 5, yet"
            + " d = c (same, line 4), c = b (same, line 3), b = a (same, line 2)");
  }

  @Test
  void theChainIsTheShortest() {
    decisions.same(0, 1, "same");
    decisions.same(1, 2, "same");
    decisions.same(0, 2, "one record");
    decisions.different(0, 2, "different");
    assertThatIllegalArgumentException()
        .isThrownBy(this::check)
        .withMessage(
            "decisions contradict each other: a and c are different, yet a = c (one record)");
  }

  @Test
  void twoLabelsCannotBeOne() {
    decisions.label(0, 1, "event x");
    decisions.label(1, 2, "event y");
    decisions.same(0, 2, "same");
    decisions.same(2, 1, "same");
    assertThatIllegalArgumentException()
        .isThrownBy(this::check)
        .withMessage("decisions contradict each other: a and b have different labels, yet"
            + " a = c (same), c = b (same)");
  }

  @Test
  void oneLabelCannotBeTwo() {
    decisions.label(0, 1, "event x");
    decisions.label(1, 1, "event x");
    decisions.different(1, 0, "different");
    assertThatIllegalArgumentException()
        .isThrownBy(this::check)
        .withMessage("decisions contradict each other: b and a are different, yet b = a (event x)");
  }

  private void check() {
    decisions.check(unit -> String.valueOf((char) ('a' + unit)));
  }
}
