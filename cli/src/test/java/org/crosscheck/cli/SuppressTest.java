package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppressions in the settings, by what {@code check} makes of them. */
class SuppressTest {
  private static final String CLAIMS = """
      outlet,published,place,figure,measure,date,event
      Herald,2020-08-05T10:00Z,Kalindi,12,killed,2020-08-04,e1
      Courier,2020-08-05T10:00Z,Kalindi,40,killed,2020-08-04,e1
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), CLAIMS);
    Files.writeString(folder.resolve("crosscheck.toml"), """
        fail-on = "warning"

        [[suppress]]
        event = "e1"
        reason = "Courier counts the region; asked on 1 March"
        until = 2026-03-31
        """);
  }

  @Test
  void until_its_last_day_it_hides_what_it_names() {
    Invocation run = check("2026-03-31");
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("; findings: 0 new, 0 baselined, 1 suppressed\n");
    assertThat(check("2026-03-31", "--format", "json").out())
        .contains("\"status\": \"suppressed\"", "\"today\": \"2026-03-31\"");
  }

  @Test
  void one_that_has_ended_fails_the_run() {
    Invocation run = check("2026-04-01", "--fail-on", "error");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error   R15 EXPIRED_SUPPRESSION: the suppression of event e1");
  }

  @Test
  void one_that_fits_nothing_is_reported() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), CLAIMS.replace("40", "12"));
    Invocation run = check("2026-03-31");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("warning R14 UNUSED_SUPPRESSION: the suppression of event e1");
  }

  @Test
  void a_day_must_be_one() {
    assertThat(check("tomorrow").err())
        .startsWith("crosscheck: --today must be a day such as 2026-12-31, got \"tomorrow\"\n");
  }

  @Test
  void the_clock_is_asked_where_something_ends() throws IOException {
    assertThat(Invocation.of(
                "check",
                folder.resolve("claims.csv").toString(),
                "--config",
                folder.resolve("crosscheck.toml").toString())
            .out())
        .contains("EXPIRED_SUPPRESSION");
  }

  private Invocation check(String today, String... options) {
    String[] args = new String[options.length + 6];
    args[0] = "check";
    args[1] = folder.resolve("claims.csv").toString();
    args[2] = "--config";
    args[3] = folder.resolve("crosscheck.toml").toString();
    args[4] = "--today";
    args[5] = today;
    System.arraycopy(options, 0, args, 6, options.length);
    return Invocation.of(args);
  }
}
