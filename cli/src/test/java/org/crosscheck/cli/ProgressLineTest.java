package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = 5;
  private final ProgressLine line =
      new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), 40, () -> now);

  @Test
  void saysNothingOfWhatTakesLessThanASecond() {
    line.begin("reading files", 2);
    after(400);
    line.step();
    after(500);
    line.step();
    line.end();
    assertThat(shown()).isEmpty();
  }

  @Test
  void countsAndSaysHowLongItWillTake() {
    line.begin("judging events", 30);
    for (int step = 0; step < 3; step++) {
      after(700);
      line.step();
    }
    line.end();
    assertThat(shown())
        .isEqualTo(
            "\r\u001b[Kjudging events 2 of 30, 20 s left\r\u001b[Kjudging events 3 of 30, 19 s left\r\u001b[K");
  }

  @Test
  void isNotWrittenMoreThanFiveTimesASecond() {
    line.begin("judging events", 1000);
    after(2000);
    for (int step = 0; step < 100; step++) {
      after(10);
      line.step();
    }
    assertThat(shown().split("\r")).hasSize(1 + 5);
  }

  @Test
  void namesAPhaseWithoutStepsAndFitsTheTerminal() {
    after(1500);
    line.begin("matching 120000 claims", 0);
    line.begin("x".repeat(100), 0);
    assertThat(shown()).isEqualTo("\r\u001b[Kmatching 120000 claims …\r\u001b[K" + "x".repeat(39));
  }

  @Test
  void speaksOfMinutesWhereThereAreMany() {
    line.begin("reading articles", 1000);
    after(9000);
    line.step();
    assertThat(shown()).endsWith("reading articles 1 of 1000, 150 min lef");
  }

  @Test
  void readsWhatTheSystemSaysOfTheTerminal() {
    assertThat(TerminalSize.columns("24 80\n")).contains(80);
    assertThat(TerminalSize.columns("0 0\n")).isEmpty();
    assertThat(TerminalSize.columns("")).isEmpty();
  }

  private void after(long milliseconds) {
    now += Duration.ofMillis(milliseconds).toNanos();
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
