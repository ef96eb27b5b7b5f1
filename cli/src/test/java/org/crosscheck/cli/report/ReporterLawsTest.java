package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  static List<String> all() {
    return Reporters.FORMATS;
  }

  static List<String> texts() {
    return Reporters.FORMATS.stream()
        .filter(format -> !Reporters.of(format).isBinary())
        .toList();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void eachFormatHasAReporterOfItsOwn() {
    assertThat(Reporters.FORMATS)
        .doesNotHaveDuplicates()
        .extracting(format -> Reporters.of(format).getClass())
        .doesNotHaveDuplicates();
    assertThatThrownBy(() -> Reporters.of("pdf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(", got \"pdf\"");
  }

  @ParameterizedTest
  @MethodSource("all")
  void sameReportSameBytesInAnyLocaleAndZone(String format) {
    String here = written(format, Samples.full());
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(written(format, Samples.full())).isEqualTo(here);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(written(format, Samples.full())).isEqualTo(here);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsWithANewlineAndHasNoOtherLineEnds(String format) {
    assertThat(written(format, Samples.full())).endsWith("\n").doesNotContain("\r");
    assertThat(written(format, Samples.empty())).matches("(?s)|.*\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noControlCharacterOfTheDataReachesTheOutput(String format) {
    assertThat(written(format, Samples.hostile(HOSTILE)).codePoints())
        .noneMatch(c -> c != '\n' && Inert.isHostile(c));
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesTheStreamOpenAndFlushed(String format) throws IOException {
    Watched out = new Watched();
    Reporters.of(format).write(Samples.report(Samples.full(), Layout.PLAIN), out);
    assertThat(out.closed).isFalse();
    assertThat(out.size()).isPositive();
  }

  private static String written(String format, Result result) {
    return Samples.written(Reporters.of(format), result, Layout.PLAIN);
  }

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
