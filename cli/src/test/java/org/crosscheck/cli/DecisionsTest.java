package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  @TempDir
  private Path folder;

  private String claims = "";

  @BeforeEach
  void writeRows() throws IOException {
    claims = write("claims.csv", """
        id,outlet,place,figure,measure,date
        a1,AP,Jayrud,43,killed,2016-07-02
        b1,AFP,Jayrud,31,killed,2016-07-02
        c1,AFP,Raqqa,31,killed,2017-03-05
        """);
  }

  @Test
  void aDecisionIsFollowedWhateverTheEvidence() throws IOException {
    Invocation run = match("a1,b1,different\nb1,c1,same\n");
    assertThat(run.err()).isEmpty();
    assertThat(event(run, "a1")).isNotEqualTo(event(run, "b1"));
    assertThat(event(run, "b1")).isEqualTo(event(run, "c1"));
  }

  @Test
  void anImpossibleSetNamesItsChain() throws IOException {
    Invocation run = match("a1,b1,same\nb1,c1,same\na1,c1,different\n");
    String file = folder.resolve("decisions.csv").toString().replace('\\', '/');
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("crosscheck: decisions contradict each other: a1 and c1 are different, " + file
            + ":3, yet a1 = b1 (same, " + file + ":1), b1 = c1 (same, " + file + ":2)\n");
  }

  @Test
  void checkSaysThatAPairIsKeptApartAndWhichFileSaysSo() throws IOException {
    String decisions = write("decisions.csv", "a1,b1,different\na1,d1,same\n");
    Invocation run = Invocation.of("check", claims, "--decisions", decisions, "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"a decision keeps them apart\"")
        .contains("\"code\": \"R12\"")
        .contains("got \\\"d1\\\"; did you mean \\\"")
        .contains("\"decisions\": \"" + decisions.replace("\\", "\\\\"));
  }

  @Test
  void matchTellsARowThatDecidesNothing() throws IOException {
    Invocation run = match("a1,b1,sam\n");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            "decisions.csv:1:7: error R12: decision must be same, different or empty, got \"sam\"");
  }

  @Test
  void articlesAreDecidedAboutByTheirIds() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (String name : new String[] {"p", "q"}) {
      Files.writeString(texts.resolve(name + ".md"), """
          ---
          outlet: Desk %s
          published: 2024-05-02
          title: Ferry sinks off Quillport
          ---
          Seven people drowned when a ferry sank off Quillport on Wednesday, the coastguard said.
          """.formatted(name));
    }
    Invocation free = Invocation.of("match", texts.toString());
    String p = free.out().lines().toList().get(1).split(",")[0];
    String q = free.out().lines().toList().get(2).split(",")[0];
    assertThat(event(free, p)).isEqualTo(event(free, q));
    String decisions = write("decisions.csv", p + "," + q + ",different\n");
    Invocation run = Invocation.of("match", texts.toString(), "--decisions", decisions);
    assertThat(event(run, p)).isNotEqualTo(event(run, q));
  }

  @Test
  void aFileThatIsNoneIsAUsageError() {
    Invocation run = Invocation.of("match", claims, "--decisions", "none.csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "crosscheck: --decisions none.csv: must be a file that can be read, got NoSuchFileException\n");
  }

  private Invocation match(String decisions) throws IOException {
    return Invocation.of("match", claims, "--decisions", write("decisions.csv", decisions));
  }

  private static String event(Invocation run, String id) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith(id + ","))
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .findFirst()
        .orElseThrow();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
