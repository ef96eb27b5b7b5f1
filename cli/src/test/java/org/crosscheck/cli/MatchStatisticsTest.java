package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchStatisticsTest {
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
  void aRunIsToldInNumbers() {
    assertThat(Invocation.of("match", file, "--stats").out()).isEqualTo("""
        claims                                        3
        events                                        2
          of size 1                                   1
          of size 2                                   1
        pairs compared                                1
          by their record                             0
          by their place                              1
          by their coordinates                        0
          by their word                               0
        links: pairs above 0 bits                     1
        pairs left out of crowded blocks              0
        prior of a pair                            -6.1 bits

        compared  level                         pairs  share   bits  least   most
        time      same_days                         1 100.0%   +5.6   +5.6   +5.6
        place     same                              1 100.0%   +5.7   +5.7   +5.7
        text      too_few_words                     1 100.0%   +0.0   +0.0   +0.0
        figure    other                             1 100.0%   +0.0   +0.0   +0.0
        counted   same_measure                      1 100.0%   +0.4   +0.4   +0.4
        record    other                             1 100.0%   +0.0   +0.0   +0.0
        """);
  }

  @Test
  void theSameAsJson() {
    assertThat(Invocation.of("match", file, "--stats", "--format", "json").out())
        .startsWith("""
            {
              "claims": 3,
              "events": 2,
              "sizes": {
                "1": 1,
                "2": 1
              },
              "pairs": 1,
              "links": 1,
              "skipped": 0,
              "threshold": 0,
            """)
        .contains("\"compared\": \"place\",\n      \"level\": \"same\",\n      \"pairs\": 1");
  }

  @Test
  void articlesAreToldWithoutLadders() throws IOException {
    String text = Files.writeString(
            folder.resolve("p.md"), "Seven people drowned off Quillport on 1 May 2024.\n")
        .toString();
    assertThat(Invocation.of("match", text, "--stats").out())
        .startsWith(
            "articles                                      1\nevents                                        1\n")
        .doesNotContain("level");
  }

  @Test
  void oneThingAtATime() {
    Invocation run = Invocation.of("match", file, "--stats", "--review");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("crosscheck: match does one thing at a time, got --review and --stats\n");
    assertThat(Invocation.of("match", file, "--format", "json").err())
        .startsWith("crosscheck: --format must be one of csv, got \"json\"");
    assertThat(Invocation.of("match", file, "--gold", "k.csv").err())
        .startsWith("crosscheck: --gold k.csv needs --train; evaluate scores a run\n");
  }
}
