package org.crosscheck.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
  @ParameterizedTest
  @CsvSource({"INSIDE, AROUND", "AROUND, INSIDE", "SAME, SAME", "DIFFERENT, DIFFERENT"})
  void looksTheOtherWayFromTheOtherSide(Relation relation, Relation reversed) {
    assertThat(relation.reversed()).isEqualTo(reversed);
  }

  @ParameterizedTest
  @EnumSource
  void reversedTwiceIsItself(Relation relation) {
    assertThat(relation.reversed().reversed()).isEqualTo(relation);
  }

  @Test
  void onlyInsideAndAroundAreNested() {
    assertThat(Relation.values())
        .filteredOn(Relation::isNested)
        .containsExactly(Relation.INSIDE, Relation.AROUND);
  }
}
