package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  private static final String HEAD =
      "id,outlet,published,place,figure,measure,population,date,event\n";
  private static final String AGREEING = HEAD
      + "a,Herald,2020-08-05T10:00Z,Beirut,12,killed,all,2020-08-04,e1\n"
      + "b,Courier,2020-08-05T10:00Z,Beirut,12,killed,all,2020-08-04,e1\n";
  private static final String BAD_ROW = AGREEING + "c,Mirror,,Beirut,lots and lots,killed,all,,\n";
  private static final String ARTICLE =
      "At least 14 people were killed in Beirut on 4 August 2020, officials said.\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("agreeing.csv"), AGREEING);
    Files.writeString(folder.resolve("bad.csv"), BAD_ROW);
    Files.writeString(folder.resolve("head.csv"), HEAD);
    Files.writeString(folder.resolve("raid.txt"), ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "agreeing.csv,error,0",
    "bad.csv,error,1",
    "bad.csv,none,0",
    "head.csv,none,2",
    "missing.csv,none,2"
  })
  void checkEndsAsTheInputDeserves(String file, String failOn, int code) {
    Invocation invocation = run("check", file, "--fail-on", failOn);
    assertThat(invocation.code()).isEqualTo(code);
    assertThat(invocation.out()).endsWith("\n");
    assertThat(invocation.err().isEmpty()).isEqualTo(code != 2);
  }

  @Test
  void checkReportsTheRestBesideAFileThatIsMissing() {
    Invocation invocation = Invocation.of(
        "check",
        folder.resolve("agreeing.csv").toString(),
        folder.resolve("no.csv").toString());
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.out()).contains("2 claims of 2 outlets, 1 event");
    assertThat(invocation.err())
        .isEqualTo("crosscheck: an input could not be read: the report covers only the rest\n");
  }

  @Test
  void checkSaysTheSameForAnyNumberOfThreads() {
    assertThat(run("check", "agreeing.csv", "--format", "json", "--threads", "1"))
        .isEqualTo(run("check", "agreeing.csv", "--format", "json", "--threads", "4"));
  }

  @Test
  void checkReadsStandardInputBesideFiles() {
    Invocation invocation = Invocation.with(
        new ByteArrayInputStream(
            (HEAD + "z,Mirror,,Beirut,3,injured,,,e1\n").getBytes(StandardCharsets.UTF_8)),
        "check",
        "-",
        folder.resolve("agreeing.csv").toString(),
        "--stdin-name",
        "piped.csv");
    assertThat(invocation.code()).isZero();
    assertThat(invocation.out()).contains("3 claims of 3 outlets, 1 event");
  }

  @Test
  void checkTellsHowTheInputsWereRead() {
    assertThat(run(
                "check",
                "agreeing.csv",
                "--format",
                "json",
                "--vague",
                "ACLED",
                "--published",
                "2020-08",
                "--outlet",
                "Wire")
            .out())
        .contains("""
                "settings": {
                  "vague": "acled",
                  "outlet": "Wire",
                  "published": "2020-08",
                  "policy": "range",
                  "priority": [],
                  "decisions": null,
                  "weights": null,
                  "baseline": null,
                  "today": null
                }
            """);
  }

  @Test
  void matchNamesTheEventOfEachRow() {
    assertThat(run("match", "agreeing.csv"))
        .isEqualTo(new Invocation(0, "id,event\na,e1\nb,e1\n", ""));
  }

  @Test
  void matchComplainsOfBadRowsAndGoesOn() {
    Invocation invocation = run("match", "bad.csv");
    assertThat(invocation.code()).isZero();
    assertThat(invocation.out()).isEqualTo("id,event\na,e1\nb,e1\n");
    assertThat(invocation.err())
        .startsWith("crosscheck: " + folder.resolve("bad.csv") + ":4:18: error R03: ");
  }

  @Test
  void matchNamesAnEventForAnArticle() {
    Invocation invocation = run("match", "raid.txt");
    assertThat(invocation.code()).isZero();
    assertThat(invocation.out()).matches("id,event\n.*raid\\.txt,e[0-9a-f]{10}\n");
  }

  @Test
  void extractTakesNoRowsOfTables() {
    assertThat(run("extract", "agreeing.csv"))
        .isEqualTo(
            new Invocation(
                2,
                "",
                "crosscheck: no articles found: give .txt, .md or .html files, or .jsonl with a text in each line\n"));
  }

  @Test
  void extractWritesTheHeadOfItsTable() {
    assertThat(run("extract", "raid.txt", "--format", "csv").out())
        .startsWith(
            "id,outlet,published,place,figure,low,high,measure,population,date,date_to,cites,");
  }

  @Test
  void extractWritesWhatCheckReadsBack() {
    Invocation extracted = run("extract", "raid.txt");
    assertThat(extracted.code()).isZero();
    assertThat(extracted.out())
        .contains("raid.txt#1\"", "\"low\":14,\"high\":null,\"measure\":\"killed\"");
    Invocation checked = Invocation.with(
        new ByteArrayInputStream(extracted.out().getBytes(StandardCharsets.UTF_8)),
        "check",
        "-",
        "--stdin-name",
        "extracted.jsonl");
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).startsWith("1 event with nothing to compare\n\n1 claim of 1 outlet");
  }

  private Invocation run(String command, String file, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = command;
    args[1] = folder.resolve(file).toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Invocation.of(args);
  }
}
