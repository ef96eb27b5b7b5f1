package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crosscheck.cli.report.Reporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One event in each format is as on file. After a change that was meant, write them anew with {@code mvn test
 * -Dtest=FormatsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write} and read the difference.
 */
class FormatsTest {
  private static final String EVENT = "fixtures/herat-quake-2023-10-07";

  /** Formats that other tests hold against files. */
  private static final Set<String> ELSEWHERE = Set.of("text", "html");

  private static final Map<String, String> FILES = Map.ofEntries(
      Map.entry("line", "lines.txt"),
      Map.entry("json", "report.json"),
      Map.entry("jsonl", "findings.jsonl"),
      Map.entry("sarif", "report.sarif"),
      Map.entry("junit", "junit.xml"),
      Map.entry("github", "github.txt"),
      Map.entry("gitlab", "gitlab.json"),
      Map.entry("markdown", "comment.md"),
      Map.entry("csv", "findings.csv"),
      Map.entry("xlsx", "findings.xlsx.txt"),
      Map.entry("events", "events.csv"),
      Map.entry("claimreview", "claimreview.json"));

  @TempDir
  private Path folder;

  static Set<String> formats() {
    Set<String> formats = new TreeSet<>(Reporters.FORMATS);
    formats.removeAll(ELSEWHERE);
    return formats;
  }

  @Test
  void everyFormatIsOnFile() {
    assertThat(FILES.keySet()).isEqualTo(formats());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isWrittenAsOnFile(String format) throws IOException {
    Path golden = Path.of(EVENT, "expected", FILES.getOrDefault(format, ""));
    String report = report(format);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }

  /** As text, and without what changes with each release. */
  private String report(String format) throws IOException {
    Path file = folder.resolve("report");
    Invocation run = Invocation.of("check", EVENT, "--output", format + "=" + file);
    assertThat(run).isEqualTo(new Invocation(1, "", ""));
    byte[] bytes = Files.readAllBytes(file);
    String text = format.equals("xlsx") ? parts(bytes) : new String(bytes, StandardCharsets.UTF_8);
    return text.replace("\"" + Packaged.version() + "\"", "\"0.0.0\"");
  }

  private static String parts(byte[] archive) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts
            .append("--- ")
            .append(entry.getName())
            .append('\n')
            .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .append('\n');
      }
    }
    return parts.toString();
  }
}
