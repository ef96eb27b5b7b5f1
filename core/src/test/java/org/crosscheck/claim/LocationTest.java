package org.crosscheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LocationTest {
  @Test
  void readsAsFileLineAndColumn() {
    assertThat(Location.of("data/claims.csv", 17, 4)).hasToString("data/claims.csv:17:4");
    assertThat(quoted(5, 9)).hasToString("a.txt:1:1");
  }

  @Test
  void isOrderedByFileLineColumnAndOffset() {
    List<Location> ordered = List.of(
        Location.of("a.txt", 1, 1),
        quoted(5, 9),
        quoted(7, 9),
        Location.of("a.txt", 2, 1),
        Location.of("a.txt", 2, 3),
        Location.of("a.txt", 10, 1),
        Location.of("b.csv", 1, 1));
    assertThat(Lists.reverse(ordered).stream().sorted()).containsExactlyElementsOf(ordered);
  }

  @Test
  void refusesALineBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Location.of("a.csv", 0, 1))
        .withMessage("location must start at 1:1 or later, got 0:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Location.of("a.csv", 1, 0))
        .withMessage("location must start at 1:1 or later, got 1:0");
  }

  @Test
  void refusesOffsetsThatAreNotAPairInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quoted(9, 5))
        .withMessage("location needs both offsets in order, got OptionalInt[9]..OptionalInt[5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Location("a.txt", 1, 1, OptionalInt.of(9), OptionalInt.empty()))
        .withMessage("location needs both offsets in order, got OptionalInt[9]..OptionalInt.empty");
  }

  private static Location quoted(int start, int end) {
    return new Location("a.txt", 1, 1, OptionalInt.of(start), OptionalInt.of(end));
  }
}
