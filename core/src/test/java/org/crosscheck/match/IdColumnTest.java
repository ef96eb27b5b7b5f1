package org.crosscheck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdColumnTest {
  @Test
  void sorts_rows_by_the_bytes_of_their_ids_however_long_these_are_alike() {
    assertThat(sorted(
            "row-000000000001b", "row-000000000001", "row-0", "row-000000000001a", "row-\u00e9"))
        .containsExactly(
            "row-0", "row-000000000001", "row-000000000001a", "row-000000000001b", "row-\u00e9");
    assertThat(sorted("b", "", "a\u0000", "a")).containsExactly("", "a", "a\u0000", "b");
    assertThat(sorted()).isEmpty();
  }

  private static List<String> sorted(String... ids) {
    IdColumn column = new IdColumn();
    List.of(ids).forEach(column::add);
    int[] rows = IntStream.range(0, ids.length).toArray();
    return Arrays.stream(column.sorted(rows))
        .mapToObj(at -> column.get(rows[at]))
        .toList();
  }
}
