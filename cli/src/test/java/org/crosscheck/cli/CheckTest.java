package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.cli.KnownOptions.Told;
import org.crosscheck.cli.report.Known;
import org.crosscheck.cli.report.Layout;
import org.crosscheck.cli.report.Samples;
import org.crosscheck.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
  private static final Told TOLD = new Told(Triage.NONE, Known.NOTHING, Optional.empty());
  private static final String CLEAN =
      "1 claim of 1 outlet, 0 events: 0 conflicts, 0 open, 0 cleared\n";

  @TempDir
  private Path folder;

  static Stream<Arguments> endings() {
    Result clean = Samples.with();
    Result error = Samples.with(Samples.badRow());
    Result warning = Samples.with(Samples.oddColumn());
    return Stream.of(
        Arguments.of("clean", clean, FailOn.NOTE, 0),
        Arguments.of("an error fails", error, FailOn.ERROR, 1),
        Arguments.of("an error is graver than a note", error, FailOn.NOTE, 1),
        Arguments.of("a warning is below error", warning, FailOn.ERROR, 0),
        Arguments.of("a warning fails on warning", warning, FailOn.WARNING, 1),
        Arguments.of("nothing fails on none", error, FailOn.NONE, 0),
        Arguments.of("conflicts of the data fail too", Samples.full(), FailOn.ERROR, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endings")
  void endsAsAsked(String name, Result result, FailOn failOn, int code) throws IOException {
    assertThat(conclude(Outputs.of(Optional.empty(), List.of()), failOn, result))
        .extracting(Invocation::code, Invocation::err)
        .containsExactly(code, "");
  }

  @Test
  void reportsTheRestOfUnreadableInputsAndEndsWithTwo() throws IOException {
    assertThat(conclude(Outputs.of(Optional.empty(), List.of()), FailOn.NONE, Samples.incomplete()))
        .isEqualTo(new Invocation(
            2,
            """
            Inputs
              error   R02 BAD_FIGURE: figure must be a number or words for one, got "lots"
                      claims.csv:9:4

            """ + CLEAN,
            "crosscheck: an input could not be read: the report covers only the rest\n"));
  }

  @Test
  void writesAReportEvenWithoutClaims() throws IOException {
    Invocation invocation =
        conclude(Outputs.of(Optional.of("json"), List.of()), FailOn.NONE, Samples.empty());
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.out())
        .startsWith("{\n  \"schema\": \"crosscheck-report/1\",\n  \"claims\": [],\n");
  }

  @Test
  void printsNothingWhenTheReportGoesToAFile() throws IOException {
    Path file = folder.resolve("report.txt");
    Outputs outputs = Outputs.of(Optional.empty(), List.of("text=" + file));
    assertThat(conclude(outputs, FailOn.ERROR, Samples.with()))
        .isEqualTo(new Invocation(0, "", ""));
    assertThat(file).hasContent(CLEAN);
  }

  @Test
  void printsTooWhenAFormatIsAskedForByName() throws IOException {
    Path file = folder.resolve("report.json");
    Outputs outputs = Outputs.of(Optional.of("TEXT"), List.of("json=" + file));
    assertThat(conclude(outputs, FailOn.ERROR, Samples.with()))
        .isEqualTo(new Invocation(0, CLEAN, ""));
    assertThat(Files.readString(file)).startsWith("{\n");
  }

  @Test
  void paintsTheScreenAndNeverAFile() throws IOException {
    Path file = folder.resolve("report.txt");
    Outputs outputs = Outputs.of(Optional.of("text"), List.of("text=" + file));
    Check check = new Check(outputs, FailOn.NONE, new Layout(60, true, Layout.Detail.USUAL));
    Invocation invocation = conclude(check, Samples.full());
    assertThat(invocation.out()).startsWith("\u001b[1mQamishli");
    assertThat(Files.readString(file)).startsWith("Qamishli").doesNotContain("\u001b");
  }

  @Test
  void writesEveryOtherFileBesideOneThatCannotBeWritten() throws IOException {
    Path missing = folder.resolve("missing").resolve("report.json");
    Path file = folder.resolve("report.txt");
    Outputs outputs = Outputs.of(Optional.of("line"), List.of("json=" + missing, "text=" + file));
    assertThat(conclude(outputs, FailOn.ERROR, Samples.with(Samples.badRow())))
        .isEqualTo(new Invocation(
            2,
            "claims.csv:9:4: error R02 figure must be a number or words for one, got \"lots\"\n",
            "crosscheck: cannot write " + missing + ": no such file or folder\n"));
    assertThat(file).content().startsWith("Inputs\n").endsWith(CLEAN);
  }

  @Test
  void noticesThatStandardOutputIsGone() {
    assertThatThrownBy(() -> printTo(new Broken("no space left on device")))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write to standard output: no space left on device");
  }

  @Test
  void stopsQuietlyWhenTheReaderHasSeenEnough() throws IOException {
    assertThat(printTo(new Broken("Broken pipe"))).isZero();
  }

  private static int printTo(OutputStream out) throws IOException {
    return new Check(Outputs.of(Optional.empty(), List.of()), FailOn.ERROR, Layout.PLAIN)
        .conclude(Samples.with(), Settings.DEFAULT, TOLD, shell(out, new ByteArrayOutputStream()));
  }

  private static Invocation conclude(Outputs outputs, FailOn failOn, Result result)
      throws IOException {
    return conclude(new Check(outputs, failOn, Layout.PLAIN), result);
  }

  private static Invocation conclude(Check check, Result result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = check.conclude(result, Settings.DEFAULT, TOLD, shell(out, err));
    return new Invocation(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Shell shell(OutputStream out, OutputStream err) {
    return Shell.of(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), false);
  }

  private static final class Broken extends OutputStream {
    private final String reason;

    Broken(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
