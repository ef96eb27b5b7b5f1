package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.cli.report.Reporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format in each situation: the exit code, and that results and complaints keep to their streams. */
class FormatMatrixTest {
  private static final String HEAD = "outlet,published,place,figure,measure,date,cites\n";
  private static final String ROW = "Herald,2021-03-04,Sarmada,112,aboard,2021-03-04,the police\n";

  /** Two outlets that quote one origin with two figures. */
  private static final String CONFLICT =
      HEAD + ROW + "Courier,2021-03-04,Sarmada,130,aboard,2021-03-04,the police\n";

  @TempDir
  private Path folder;

  private enum Situation {
    CLEAN(HEAD + ROW, List.of(), 0, ""),
    FINDINGS(CONFLICT, List.of(), 1, ""),
    BELOW_THRESHOLD(CONFLICT, List.of("--fail-on", "none"), 0, ""),
    BAD_CONFIG(
        CONFLICT,
        List.of("--config", "nowhere.toml"),
        2,
        "crosscheck: --config nowhere.toml must be "),
    BAD_ROW(HEAD + ROW + "Courier,2021-02-31,Sarmada,130,aboard,,\n", List.of(), 1, ""),
    UNREADABLE("outlet,place\nHerald,Sarmada\n", List.of(), 2, "crosscheck: no claims found: "),
    NOTHING_TO_CHECK(HEAD, List.of(), 2, "crosscheck: no claims found: ");

    private final String claims;
    private final List<String> options;
    private final int code;
    private final String complaint;

    Situation(String claims, List<String> options, int code, String complaint) {
      this.claims = claims;
      this.options = options;
      this.code = code;
      this.complaint = complaint;
    }
  }

  static Stream<Arguments> all() {
    return Stream.of(Situation.values())
        .flatMap(
            situation -> Reporters.FORMATS.stream().map(format -> Arguments.of(format, situation)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("all")
  void endsAsTheContractSays(String format, Situation situation) throws IOException {
    Invocation run = run(situation, "--format", format);
    assertThat(run.code()).as(run.err()).isEqualTo(situation.code);
    assertThat(run.err()).startsWith(situation.complaint);
    if (situation.complaint.isEmpty()) {
      assertThat(run.err()).isEmpty();
    }
    if (situation == Situation.BAD_CONFIG) {
      assertThat(run.out()).isEmpty();
    } else if (situation == Situation.FINDINGS || situation == Situation.BELOW_THRESHOLD) {
      assertThat(run.out()).isNotEmpty();
    }
  }

  static List<String> formats() {
    return Reporters.FORMATS;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFileGetsWhatTheScreenWould(String format) throws IOException {
    Path file = folder.resolve("report");
    assertThat(run(Situation.FINDINGS, "--output", format + "=" + file))
        .isEqualTo(new Invocation(1, "", ""));
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        .isEqualTo(run(Situation.FINDINGS, "--format", format).out());
  }

  @Test
  void severalFormatsAreWrittenInOneRun() throws IOException {
    List<String> options = new ArrayList<>();
    for (String format : Reporters.FORMATS) {
      options.addAll(List.of("--output", format + "=" + folder.resolve("report." + format)));
    }
    assertThat(run(Situation.FINDINGS, options.toArray(String[]::new)))
        .isEqualTo(new Invocation(1, "", ""));
    for (String format : Reporters.FORMATS) {
      assertThat(folder.resolve("report." + format)).isNotEmptyFile();
    }
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    Path claims = folder.resolve("claims.csv");
    Invocation run = run(Situation.CLEAN, "--output", "csv=" + folder.resolve("./claims.csv"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("claims.csv: it is one of the inputs\n");
    assertThat(claims).hasContent(Situation.CLEAN.claims);
  }

  @Test
  void aMisspeltFormatIsAUsageError() throws IOException {
    Invocation run = run(Situation.CLEAN, "--format", "sarrif");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("got \"sarrif\"; did you mean \"sarif\"?");
    assertThat(run(Situation.CLEAN, "--output", "json").err())
        .contains("--output must be FORMAT=PATH, such as json=report.json, got \"json\"");
  }

  private Invocation run(Situation situation, String... options) throws IOException {
    Path claims = folder.resolve("claims.csv");
    Files.writeString(claims, situation.claims);
    List<String> args = new ArrayList<>(List.of("check", claims.toString(), "--threads", "1"));
    args.addAll(situation.options);
    args.addAll(List.of(options));
    return Invocation.of(args.toArray(String[]::new));
  }
}
