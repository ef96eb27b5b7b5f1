package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.crosscheck.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated("changes the defaults of the whole process")
class ReporterLawsTest {
  private static final String HOSTILE = "x\u001b]0;t\u0007\u202e\u2066\r\n\ud83d \u009b31m";

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  static List<Reporter> all() {
    return Reporters.ALL;
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void formatsHaveNamesOfTheirOwn() {
    assertThat(Reporters.ALL).extracting(Reporter::format).containsExactly("text", "json");
  }

  @ParameterizedTest
  @MethodSource("all")
  void sameReportSameBytesInAnyLocaleAndZone(Reporter reporter) {
    String here = written(reporter, Samples.full());
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(written(reporter, Samples.full())).isEqualTo(here);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(written(reporter, Samples.full())).isEqualTo(here);
  }

  @ParameterizedTest
  @MethodSource("all")
  void endsWithANewlineAndHasNoOtherLineEnds(Reporter reporter) {
    assertThat(written(reporter, Samples.full())).endsWith("\n").doesNotContain("\r");
    assertThat(written(reporter, Samples.empty())).endsWith("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @MethodSource("all")
  void noControlCharacterOfTheDataReachesTheOutput(Reporter reporter) {
    assertThat(written(reporter, Samples.hostile(HOSTILE)).codePoints())
        .noneMatch(c -> c != '\n' && Inert.isHostile(c));
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesTheStreamOpenAndFlushed(Reporter reporter) throws IOException {
    Watched out = new Watched();
    reporter.write(Samples.report(Samples.full(), Layout.PLAIN), out);
    assertThat(out.closed).isFalse();
    assertThat(out.size()).isPositive();
  }

  private static String written(Reporter reporter, Result result) {
    return Samples.written(reporter, result, Layout.PLAIN);
  }

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
