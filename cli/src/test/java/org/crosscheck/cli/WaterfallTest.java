package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaterfallTest {
  @TempDir
  private Path folder;

  private String file = "";

  @BeforeEach
  void writeRows() throws IOException {
    file = Files.writeString(folder.resolve("claims.csv"), """
            id,outlet,place,figure,measure,date
            a1,AP,Jayrud,43,killed,2016-07-02
            b1,AFP,Jayrud,31,killed,2016-07-02
            c1,AFP,Raqqa,31,killed,2017-03-05
            """).toString();
  }

  @Test
  void theStepsOfOneEventAddUp() {
    assertThat(Invocation.of("match", file, "--why", "a1", "b1").out())
        .isEqualTo("""
          -6.1  prior    two claims picked at random
          +5.6  time     same days: 2016-07-02
          +5.7  place    both Jayrud
          +0.0  text     too few words to tell
          +0.0  figure   says nothing
          +0.4  counted  killed
          +0.0  record   different articles or entries
          +5.6  score    by themselves they look like one event
        together with the other claims: one event, %s
        """.formatted(event("a1")));
  }

  @Test
  void twoEventsAreSaidToBeTwo() {
    assertThat(Invocation.of("match", file, "--why", "a1", "c1").out())
        .contains("by themselves they do not look like one event")
        .endsWith("two events, " + event("a1") + " and " + event("c1") + "\n");
  }

  @Test
  void aPairThatWasNeverComparedIsSaidToBeSo() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), """
            id,outlet,place,figure,measure,date
            a1,AP,,43,killed,2016-07-02
            b1,AFP,,31,killed,2016-07-02
            """);
    assertThat(Invocation.of("match", file, "--why", "a1", "b1").out())
        .contains("never compared: no place, record or rare word in common")
        .endsWith("two events, " + event("a1") + " and " + event("b1") + "\n");
  }

  @Test
  void anUnknownIdIsAUsageErrorWithASuggestion() {
    Invocation run = Invocation.of("match", file, "--why", "a1", "b12");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no claim has the id \"b12\"");
  }

  @Test
  void oneClaimTwiceIsAUsageError() {
    assertThat(Invocation.of("match", file, "--why", "a1", "a1").err())
        .contains("--why needs two claims, got a1 twice");
  }

  private String event(String id) {
    return Invocation.of("match", file)
        .out()
        .lines()
        .filter(line -> line.startsWith(id + ","))
        .map(line -> line.substring(3))
        .findFirst()
        .orElseThrow();
  }
}
