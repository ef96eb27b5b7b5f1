package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.crosscheck.claim.Location;
import org.junit.jupiter.api.Test;

class AdmittedTest {
  private final Admitted admitted = new Admitted();

  @Test
  void an_id_that_is_there_is_told_with_its_place() {
    assertThat(admitted.add("a", Location.of("x.csv", 2, 1))).isEqualTo(Admitted.NONE);
    assertThat(admitted.add("b", Location.of("y.csv", 3, 5))).isEqualTo(Admitted.NONE);
    assertThat(admitted.at(admitted.add("b", Location.of("y.csv", 9, 1))))
        .isEqualTo(Location.of("y.csv", 3, 5));
    assertThat(admitted.at(admitted.add("a", Location.of("y.csv", 10, 1))))
        .isEqualTo(Location.of("x.csv", 2, 1));
  }

  @Test
  void holds_many() {
    IntStream.range(0, 5000).forEach(i -> admitted.add("id" + i, Location.of("x.csv", i + 1, 1)));
    assertThat(IntStream.range(0, 5000)).allMatch(i -> admitted.contains("id" + i));
    assertThat(admitted.contains("id5000")).isFalse();
    assertThat(admitted.at(admitted.add("id4321", Location.of("x.csv", 1, 1))).line())
        .isEqualTo(4322);
  }
}
