package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input ends as the contract says, with a message that names place and value, and loses nothing else. */
class HostileTest {
  private static final String HEADER = "id,outlet,figure,measure,place,date,part_of\n";
  private static final String GOOD = HEADER + "good,Herald,14,killed,Springfield,2017-10-01,\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void putAGoodFileBeside() throws IOException {
    Files.writeString(folder.resolve("good.csv"), GOOD);
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        file(
            "a row with low above high",
            "bad.csv",
            "outlet,low,high,measure\nAP,20,14,killed\n",
            1,
            "bad.csv:2:",
            "14"),
        file(
            "the 31 of February",
            "bad.csv",
            HEADER + "a,AP,14,killed,,2017-02-31,\n",
            1,
            "bad.csv:2:",
            "\"2017-02-31\""),
        file(
            "a missing required column",
            "bad.csv",
            "outlet,figure,place\nAP,14,Homs\n",
            2,
            "bad.csv",
            "measure"),
        file(
            "another encoding",
            "bad.csv",
            bytes("outlet,figure,measure\nD\u00edario,14,killed\n"),
            2,
            "bad.csv",
            "UTF-8"),
        file(
            "a figure of 300 digits",
            "bad.csv",
            HEADER + "a,AP," + "9".repeat(300) + ",killed,,,\n",
            1,
            "bad.csv:2:",
            "999"),
        file(
            "JSON nested 10,000 deep",
            "bad.json",
            "[".repeat(10_000) + "]".repeat(10_000),
            2,
            "bad.json",
            "nesting depth"),
        file(
            "a binary file named .csv",
            "bad.csv",
            new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2},
            2,
            "bad.csv",
            "binary"),
        file(
            "a duplicate id", "bad.csv", HEADER + "good,AP,14,killed,,,\n", 1, "bad.csv:2", "good"),
        file(
            "a part of nothing",
            "bad.csv",
            HEADER + "a,AP,14,killed,,,nobody\n",
            1,
            "bad.csv:2:",
            "nobody"),
        file(
            "a part of itself",
            "bad.csv",
            HEADER + "a,AP,14,killed,,,a\n",
            1,
            "bad.csv:2:",
            "own id"),
        file(
            "a line of 10 MB",
            "bad.csv",
            HEADER + "a,AP,\"" + "x".repeat(10_000_000) + "\",killed,,,\n",
            1,
            "bad.csv:2:",
            "xxx"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void isReportedWithItsPlaceAndCostsNothingElse(
      String name, String file, byte[] content, int code, String place, String value)
      throws IOException {
    Files.write(folder.resolve(file), content);
    Invocation run = Invocation.of("check", folder.toString());
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
    assertThat(run.out().replaceAll("\\s+", " ")).contains(place).contains(value);
    assertThat(Invocation.of("match", folder.toString()).out()).contains("good,e");
  }

  @Test
  void anEmptyFileNamedOnTheCommandLineIsUnusable() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    Invocation run = Invocation.of("check", empty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out() + run.err()).contains("empty.csv").contains("empty");
  }

  @Test
  void anEmptyFolderHasNothingToCheck() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Invocation run = Invocation.of("check", empty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no claims found");
  }

  @Test
  void aMisspeltColumnIsAWarningWithASuggestion() throws IOException {
    Files.writeString(
        folder.resolve("typo.csv"), "outlet,figure,measure,populaton\nAP,14,killed,civilians\n");
    Invocation run = Invocation.of("check", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("populaton")
        .contains("did you mean \"population\"");
  }

  /** What makes a reader look back, ahead or around for long, if it does not know where to stop. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "1 ",
        "1-",
        "1,",
        "1.",
        "(",
        "\"",
        "'",
        "killed ",
        "12 killed, ",
        "said ",
        "of ",
        "a",
        "7",
        "\r",
        "(a ",
        "12 people, including 3 children, ",
        "Roe said ",
        "according to Roe ",
        "\u0645\u062f\u064a\u0646\u0629 ",
        "\u200f",
        "\ud83d\ude22",
        "one hundred and ",
        "Oct 3 ",
        "from 3 to ",
        "- ",
        "&amp;",
        "&",
        "-\n",
        "\u00c3\u00a9",
        "e\u0301",
        "A. ",
        "U.S. ",
        "\"12 killed,\" he said. ",
        "Related stories\n\n12 killed\n\n"
      })
  void anEndlessTextIsReadToItsEnd(String piece) throws IOException {
    Path article = folder.resolve("long.txt");
    Files.writeString(article, piece.repeat(20_000 / piece.length()));
    Invocation run = Invocation.of("extract", article.toString());
    assertThat(run.err()).doesNotContain("bug");
    assertThat(run.code()).isIn(0, 2);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Arguments file(
      String name, String file, String content, int code, String place, String value) {
    return file(name, file, content.getBytes(StandardCharsets.UTF_8), code, place, value);
  }

  private static Arguments file(
      String name, String file, byte[] content, int code, String place, String value) {
    return Arguments.of(name, file, content, code, place, value);
  }
}
