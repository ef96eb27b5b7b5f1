package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.crosscheck.cli.report.Reporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
  private static final String FORMATS = String.join(", ", Reporters.FORMATS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                              | crosscheck         | Missing required subcommand",
        "check                           | crosscheck check   | Missing required parameter: 'PATH'",
        "check a --format jsn            | crosscheck check   | --format must be one of FORMATS, got \"jsn\"; did you mean \"json\"?",
        "check a --format telegram       | crosscheck check   | --format must be one of FORMATS, got \"telegram\"",
        "check a --fail-on eror          | crosscheck check   | --fail-on must be one of error, warning, note, none, got \"eror\"; did you mean \"error\"?",
        "check a --vague pres            | crosscheck check   | --vague must be one of press, acled, airwars, got \"pres\"; did you mean \"press\"?",
        "check a --threads 0             | crosscheck check   | --threads must be 1 or more, got 0",
        "check a --threads x             | crosscheck check   | Invalid value for option '--threads': 'x' is not an int",
        "check a --published 22/11       | crosscheck check   | --published must be a date such as 2026-11-22 or 2026-11-22T14:30Z, got \"22/11\"",
        "check a --output json           | crosscheck check   | --output must be FORMAT=PATH, such as json=report.json, got \"json\"",
        "check a --output =a.json        | crosscheck check   | --output must be FORMAT=PATH, such as json=report.json, got \"=a.json\"",
        "check a --output jso=a.json     | crosscheck check   | --output must be one of FORMATS, got \"jso\"; did you mean \"json\"?",
        "check a --output text=b --output json=b | crosscheck check | --output must name each file once, got [b, b]",
        "check -                         | crosscheck check   | - needs --stdin-name NAME.ext, which tells its kind, such as --stdin-name claims.csv",
        "check a --stdin-name a.csv      | crosscheck check   | --stdin-name \"a.csv\" needs the path -",
        "extract a --format csvs         | crosscheck extract | --format must be one of jsonl, csv, got \"csvs\"; did you mean \"csv\"?",
        "match a --format json           | crosscheck match   | --format must be one of csv, got \"json\"",
        "explain D033                    | crosscheck explain | no rule has the code \"D033\"; did you mean \"D03\"?; see crosscheck rules",
        "explain R99                     | crosscheck explain | no rule has the code \"R99\"; see crosscheck rules",
        "rules --format jsn              | crosscheck rules   | --format must be one of text, json, markdown, got \"jsn\"; did you mean \"json\"?",
        "schema reports                  | crosscheck schema  | schema must be one of claims, report, config, got \"reports\"; did you mean \"report\"?"
      })
  void saysWhatItExpectedAndWhatItMet(String args, String command, String message) {
    assertThat(Invocation.of(args.isEmpty() ? new String[0] : args.split(" ")))
        .isEqualTo(new Invocation(
            2,
            "",
            "crosscheck: " + message.replace("FORMATS", FORMATS) + "\ncrosscheck: see " + command
                + " --help\n"));
  }

  @Test
  void suggestsOptionsAndCommands() {
    assertThat(Invocation.of("check", "a", "--fial-on").err()).isEqualTo("""
        crosscheck: Unknown option: '--fial-on'; did you mean "--fail-on"?
        crosscheck: see crosscheck check --help
        """);
    assertThat(Invocation.of("chekc").err()).isEqualTo("""
        crosscheck: Unmatched argument at index 0: 'chekc'; did you mean "check"?
        crosscheck: see crosscheck --help
        """);
  }

  @Test
  void keepsHostileArgumentsInert() {
    assertThat(Invocation.of("check", "a", "--format", "\u001b[31m\nx").err())
        .startsWith("crosscheck: --format must be one of " + FORMATS + ", got \"\\u001b[31m x\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check   | no claims found: give a table with the columns outlet, figure and measure, or articles (.txt, .md, .html, .jsonl)",
        "match   | nothing to match: give a table of claims, or articles (.txt, .md, .html, .jsonl)",
        "extract | no articles found: give .txt, .md or .html files, or .jsonl with a text in each line"
      })
  void suggestsWhatToGiveWhenThereIsNothing(String command, String message) {
    Invocation invocation = Invocation.of(command, "-", "--stdin-name", "empty.csv");
    assertThat(invocation.code()).isEqualTo(2);
    assertThat(invocation.err()).endsWith("crosscheck: " + message + "\n");
  }

  @Test
  void printsItsVersion() {
    Invocation invocation = Invocation.of("--version");
    assertThat(invocation.code()).isZero();
    assertThat(invocation.err()).isEmpty();
    assertThat(invocation.out())
        .matches(Pattern.compile("crosscheck [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R"));
    assertThat(Invocation.of("check", "--version")).isEqualTo(invocation);
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "check --help",
    "extract --help",
    "match --help",
    "explain --help",
    "rules --help",
    "schema --help"
  })
  void helpsWithExamplesAndExitCodes(String args) {
    Invocation invocation = Invocation.of(args.split(" "));
    assertThat(invocation.code()).isZero();
    assertThat(invocation.err()).isEmpty();
    assertThat(invocation.out())
        .contains("Examples:")
        .contains("  2   usage, configuration or unreadable input, or no claims at all");
  }

  @Test
  void explainsARuleWhateverTheCaseOfItsCode() {
    assertThat(Invocation.of("explain", "d03")).isEqualTo(new Invocation(0, """
        D03 MISQUOTED_ORIGIN (conflict, error)

        Two outlets give one origin different figures.

        Example: An example.
        What to do: Ask the outlet.
        """, ""));
  }

  @Test
  void listsTheRules() {
    assertThat(Invocation.of("rules")).isEqualTo(new Invocation(0, """
        Code  Name              Outcome   Severity  Summary
        D03   MISQUOTED_ORIGIN  conflict  error     Two outlets give one origin different figures.
        N01   BOUND_SATISFIED   cleared   info      A bound holds with the other figure.
        """, ""));
  }

  @Test
  void printsTheSchemaOfTheReport() {
    assertThat(Invocation.of("schema", "report"))
        .isEqualTo(new Invocation(0, Packaged.schema("report"), ""));
  }

  @Test
  void owesUpToItsBugs() {
    InputStream broken = new Failing(new IllegalStateException("unforeseen"));
    Invocation quiet = Invocation.with(broken, "check", "-", "--stdin-name", "a.csv");
    assertThat(quiet.code()).isEqualTo(3);
    assertThat(quiet.out()).isEmpty();
    assertThat(quiet.err())
        .startsWith(
            "crosscheck: this is a bug, please report it with this line and, if you can, the input:"
                + " java.lang.IllegalStateException: unforeseen at org.crosscheck.cli.ProgramTest")
        .hasLineCount(1);
  }

  @Test
  void showsTheStackTraceOfABugWhenAsked() {
    InputStream broken = new Failing(new IllegalStateException("unforeseen"));
    Invocation verbose =
        Invocation.with(broken, "check", "-", "--stdin-name", "a.csv", "--verbose");
    assertThat(verbose.code()).isEqualTo(3);
    assertThat(verbose.err()).contains("\n\tat org.crosscheck.cli.ProgramTest.");
  }

  @Test
  void survivesRunningOutOfStack() {
    Invocation invocation = Invocation.with(
        new Failing(new StackOverflowError()), "check", "-", "--stdin-name", "a.csv");
    assertThat(invocation.code()).isEqualTo(3);
    assertThat(invocation.err()).startsWith("crosscheck: this is a bug");
  }

  @Test
  void takesADeadDiskForABrokenEnvironment() {
    assertThat(Invocation.with(
            new Failing(new IOException("disk on fire")), "check", "-", "--stdin-name", "a.csv"))
        .isEqualTo(new Invocation(2, "", "crosscheck: disk on fire\n"));
  }

  private static final class Failing extends InputStream {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return read();
    }

    @Override
    public int read() throws IOException {
      if (failure instanceof IOException io) {
        throw io;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }
}
