package org.crosscheck.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConllFileTest {
  @Test
  void holdsAThingAndItsClusterInALine() {
    Partition read = ConllFile.read(
        "key.conll", List.of("#begin document (x);", "m1\t(7)", "m2   0  (7)", "", "m3 (8)"));
    assertThat(read.clusters())
        .extracting(List::copyOf)
        .containsExactly(List.of("m1", "m2"), List.of("m3"));
  }

  @Test
  void saysWhereALineIsNone() {
    assertThatThrownBy(() -> ConllFile.read("key.conll", List.of("m1 (7)", "m2 7")))
        .hasMessage("key.conll:2: needs a thing and its cluster, such as \"m1 (7)\", got \"m2 7\"");
    assertThatThrownBy(() -> ConllFile.read("key.conll", List.of("(7)")))
        .hasMessage("key.conll:1: needs a thing and its cluster, such as \"m1 (7)\", got \"(7)\"");
  }

  @Test
  void saysWhichThingStandsTwice() {
    assertThatThrownBy(() -> ConllFile.read("key.conll", List.of("m1 (7)", "m1 (8)")))
        .hasMessage("key.conll:2: \"m1\" is in a cluster already");
  }
}
