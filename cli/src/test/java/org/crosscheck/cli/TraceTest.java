package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final String TEXT =
      "The ministry denied that an air strike near Homs killed at least 12 miners, including 3 boys,"
          + " on Monday. Two were hurt.\n";

  @Test
  void tellsWhichRuleGaveEachPart() {
    Invocation trace = trace(TEXT);
    assertThat(trace.out()).isEqualTo("""
        raid.txt:1:50  raid.txt#1  "killed at least 12 miners"
          figure      12 or more (as worded: at least: "at least 12")
          measure     killed (verb or toll before the number: "killed")
          population  miners (noun behind the number: "miners")
          place       Homs (the sentence of the claim)
          window      2017-11-20 (the sentence of the claim: "Monday")
          cites       ministry (named in the sentence, who denies it)
          weapon      air strike (nearest means in the sentence)

        raid.txt:1:87  raid.txt#2  "3 boys"
          figure      3 (as worded: exact: "3")
          measure     killed (that of the whole which it is a part of)
          population  boys (noun behind the number: "boys")
          place       Homs (the sentence of the claim)
          window      2017-11-20 (the sentence of the claim: "Monday")
          cites       ministry (named in the sentence, who denies it)
          weapon      air strike (nearest means in the sentence)
          part_of     raid.txt#1 (a part of the number before it: "at least 12")

        raid.txt:1:106  raid.txt#3  "Two were hurt"
          figure      2 (as worded: exact: "Two")
          measure     injured (verb behind the number: "hurt")
          population  - (not stated)
          place       - (not stated)
          window      - (not stated)
          cites       - (nobody named: the outlet's own)

        """);
    assertThat(trace.err()).isEmpty();
    assertThat(trace.code()).isZero();
  }

  @Test
  void isATableToo() {
    assertThat(trace("Raid kills 12.\n", "--format", "csv").out()).isEqualTo("""
            id,quote,part,value,rule,words
            raid.txt#1,kills 12,figure,12,as worded: exact,12
            raid.txt#1,kills 12,measure,killed,verb or toll before the number,kills
            raid.txt#1,kills 12,population,,not stated,
            raid.txt#1,kills 12,place,,not stated,
            raid.txt#1,kills 12,window,,not stated,
            raid.txt#1,kills 12,cites,,nobody named: the outlet's own,
            """);
  }

  @Test
  void onlyATraceIsText() {
    Invocation claims = Invocation.of("extract", "raid.txt", "--format", "text");
    assertThat(claims.err()).isEqualTo("""
            crosscheck: --format text goes with --trace
            crosscheck: see crosscheck extract --help
            """);
    assertThat(claims.code()).isEqualTo(2);
  }

  @Test
  void isNoAudit() {
    Invocation both = Invocation.of("extract", "raid.txt", "--audit", "--trace");
    assertThat(both.err()).isEqualTo("""
            crosscheck: --audit, --trace are mutually exclusive (specify only one)
            crosscheck: see crosscheck extract --help
            """);
    assertThat(both.code()).isEqualTo(2);
  }

  private static Invocation trace(String text, String... options) {
    String[] args = Stream.concat(
            Stream.of(
                "extract", "-", "--stdin-name", "raid.txt", "--published", "2017-11-22", "--trace"),
            Stream.of(options))
        .toArray(String[]::new);
    return Invocation.with(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), args);
  }
}
