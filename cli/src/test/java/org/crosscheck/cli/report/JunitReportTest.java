package org.crosscheck.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.Test;

class JunitReportTest {
  private static final Path SCHEMA = Path.of("../shared/data/schemas/junit-10.xsd");

  @Test
  void hasATestForEachEventAndForEachInput() throws IOException {
    assertThat(junit(Samples.full(), Optional.of(Severity.ERROR))).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="crosscheck" tests="4" failures="2" errors="0">
          <testsuite name="crosscheck.events" tests="3" failures="1" errors="0" skipped="1">
            <testcase classname="crosscheck.events" name="Qamishli, 2016-07-27 [e6-qamishli]">
              <failure type="D03" message="Asharq Al-Awsat says state TV said 30; NNA quotes state TV as saying 32, \
        on the same day and about the same bombing.">claims.csv:2:1: error D03 Asharq Al-Awsat says state TV said 30; NNA \
        quotes state TV as saying 32, on the same day and about the same bombing.</failure>
            </testcase>
            <testcase classname="crosscheck.events" name="Qamishli, 2016-07-27 [e-alone]">
              <skipped message="nothing to compare"/>
            </testcase>
            <testcase classname="crosscheck.events" name="Qamishli, 2016-07-27 [e-cleared]"/>
          </testsuite>
          <testsuite name="crosscheck.inputs" tests="1" failures="1" errors="0" skipped="0">
            <testcase classname="crosscheck.inputs" name="claims.csv">
              <failure type="R02" message="figure must be a number or words for one, got &quot;lots&quot;">claims.csv:9:4: \
        error R02 figure must be a number or words for one, got &quot;lots&quot;</failure>
            </testcase>
          </testsuite>
        </testsuites>
        """);
  }

  @Test
  void failsForWhatTheRunFailsFor() throws IOException {
    Result warning = Samples.with(Samples.oddColumn());
    assertThat(junit(warning, Optional.of(Severity.ERROR)))
        .contains("failures=\"0\"", "<system-out>");
    assertThat(junit(warning, Optional.of(Severity.WARNING)))
        .contains("failures=\"1\"", "<failure ");
    assertThat(junit(Samples.full(), Optional.empty()))
        .contains("failures=\"0\"")
        .doesNotContain("<failure");
  }

  @Test
  void countsWhatAFailureHasNoRoomFor() throws IOException {
    assertThat(junit(Samples.with(Samples.badRow(), Samples.badRow()), Optional.of(Severity.ERROR)))
        .contains("got &quot;lots&quot; (and 1 more)\">claims.csv:9:4: error");
  }

  @Test
  void agreesWithTheSchemaThatServersUse() throws Exception {
    assumeTrue(Files.exists(SCHEMA), "skipped: " + SCHEMA + " is not on this machine");
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
    for (Result result : List.of(
        Samples.full(),
        Samples.empty(),
        Samples.incomplete(),
        Samples.hostile("a\u001b[31m\u202e\u0000\ud800\ufffe\"\\]]></script>&"))) {
      String xml = junit(result, Optional.of(Severity.NOTE));
      assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void replacesWhatXmlCannotHold() {
    assertThat(Xml.text("a\u0001\ufffe\ud800b\n\t<&>\"\ud83d\ude00"))
        .isEqualTo("a\ufffd\ufffd\ufffdb\n\t&lt;&amp;&gt;&quot;\ud83d\ude00");
  }

  private static String junit(Result result, Optional<Severity> failsFrom) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JunitReport()
        .write(
            new Report(result, Settings.DEFAULT, Known.NOTHING, "0.0.0", Layout.PLAIN, failsFrom),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
