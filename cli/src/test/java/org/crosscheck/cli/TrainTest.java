package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {
  private static final int EVENTS = 120;

  @TempDir
  private Path folder;

  @Test
  void whatTheLabelsTeachIsPrintedAndWritten() throws IOException {
    String claims = write("claims.csv", claims(5, true));
    String config = write("crosscheck.toml", "# mine\n");
    Invocation run = train(claims, "--config", config);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .matches("crosscheck: learnt from 120 pairs of one event in the column event; pair F1 on"
            + " them 0\\.\\d{4} before, [01]\\.\\d{4} now; written to \\S+crosscheck\\.toml, table"
            + " \\[match\\.weights]\n");
    assertThat(run.out()).startsWith("[match.weights]\n# Learnt from 120 pairs of one event");
    assertThat(Files.readString(Path.of(config))).isEqualTo("# mine\n\n" + run.out());
  }

  @Test
  void matchAndEvaluateFollowTheFile() throws IOException {
    String labelled = write("labelled.csv", claims(5, true));
    String claims = write("claims.csv", claims(5, false));
    String config = folder.resolve("crosscheck.toml").toString();
    train(labelled, "--config", config);
    long before = events(Invocation.of("match", claims));
    long after = events(Invocation.of("match", claims, "--config", config));
    assertThat(after).isLessThan(before);
    assertThat(Invocation.of("check", claims, "--format", "json", "--config", config)
            .out())
        .contains("\"weights\": \"");
  }

  @Test
  void aKeyTeachesToo() throws IOException {
    String claims = write("claims.csv", claims(5, false));
    StringBuilder key = new StringBuilder("id,event\n");
    StringBuilder links = new StringBuilder("record_a,record_b\n");
    for (int i = 0; i < EVENTS; i++) {
      key.append("a%d,%d\nb%d,%d\n".formatted(i, i, i, i));
      links.append("a%d,b%d\n".formatted(i, i));
    }
    String config = folder.resolve("crosscheck.toml").toString();
    Invocation byKey =
        train(claims, "--gold", write("key.csv", key.toString()), "--config", config);
    assertThat(byKey.err()).contains("learnt from 120 pairs of one event in ");
    Invocation byLinks =
        train(claims, "--gold", write("links.csv", links.toString()), "--config", config);
    assertThat(byLinks.out().lines().skip(2))
        .isEqualTo(byKey.out().lines().skip(2).toList());
  }

  @Test
  void withoutLabelsItIsSaidSo() throws IOException {
    String config = folder.resolve("crosscheck.toml").toString();
    assertThat(train(write("claims.csv", claims(0, false)), "--config", config).err())
        .contains(
            "learnt from 120 pairs of one event that matching found, without labels; written to ");
  }

  @Test
  void tooFewClaimsWriteNothing() throws IOException {
    Path config = folder.resolve("crosscheck.toml");
    String claims = write("claims.csv", """
        id,outlet,place,figure,measure,date
        a1,AP,Jayrud,43,killed,2016-07-02
        b1,AFP,Jayrud,31,killed,2016-07-02
        """);
    Invocation run = train(claims, "--config", config.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("crosscheck: too few to learn from: 1 pairs of one event that matching found,"
            + " without labels, at least 100 are needed; nothing was written\n");
    assertThat(config).doesNotExist();
  }

  @Test
  void whatIsNoBetterIsNotWritten() throws IOException {
    Path config = folder.resolve("crosscheck.toml");
    Invocation run = train(write("claims.csv", claims(0, true)), "--config", config.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo("crosscheck: nothing was written: weights learnt from 120 pairs of one event in"
            + " the column event put no more of them right than those that come with the program"
            + " (pair F1 1.0000)\n");
    assertThat(config).doesNotExist();
  }

  @Test
  void judgedPairsAndDecisionsDoNotTeach() throws IOException {
    String claims = write("claims.csv", claims(0, false));
    String pairs = write("pairs.csv", "claim_a,claim_b,label\na1,b1,same\n");
    assertThat(train(claims, "--gold", pairs).err())
        .contains(
            "must hold events (id, event) or links (record_a, record_b) to learn from, got judged pairs");
    assertThat(train(claims, "--decisions", pairs).err())
        .startsWith("crosscheck: --train does not learn from --decisions; give --gold\n");
  }

  private static Invocation train(String claims, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "match";
    args[1] = claims;
    args[2] = "--train";
    System.arraycopy(more, 0, args, 3, more.length);
    return Invocation.of(args);
  }

  private static long events(Invocation run) {
    return run.out()
        .lines()
        .skip(1)
        .map(line -> line.replaceAll(".*,", ""))
        .distinct()
        .count();
  }

  /** Two claims an event, the second some days late. */
  private static String claims(int late, boolean labelled) {
    StringBuilder rows = new StringBuilder("id,outlet,place,figure,measure,date,event\n");
    for (int i = 0; i < EVENTS; i++) {
      String place = "K" + (char) ('a' + i % 26) + "r" + (char) ('a' + i / 26) + "bad" + i;
      String month = "%d-%02d-".formatted(2010 + i / 12, 1 + i % 12);
      String event = labelled ? "x" + i : "";
      rows.append("a%d,AP,%s,%d,killed,%s05,%s\n".formatted(i, place, 3 + i % 7, month, event));
      rows.append("b%d,AFP,%s,%d,killed,%s%02d,%s\n"
          .formatted(i, place, 4 + i % 7, month, 5 + late, event));
    }
    return rows.toString();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
