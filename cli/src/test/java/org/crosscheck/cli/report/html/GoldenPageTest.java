package org.crosscheck.cli.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of one fixture is the one on file, but for the style, the script and the packed report. After a change that was
 * meant, write it anew with {@code mvn test -Dtest=GoldenPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}
 * and read the difference.
 */
class GoldenPageTest {
  private static final Path FIXTURE = Path.of("fixtures/sewol-2014-04-16");

  @Test
  void is_the_one_on_file() throws IOException {
    String page = Pages.page(Pages.result(FIXTURE.toString()))
        .replace(Asset.style().text(), "")
        .replace(Asset.script().text(), "")
        .replaceAll("'sha256-[^']+'", "'sha256'")
        .replaceAll("(<script type=\"application/gzip\" id=report>)[^<]+", "$1");
    Path golden = FIXTURE.resolve("expected/page.html");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, page);
    }
    assertThat(page).isEqualTo(Files.readString(golden));
  }
}
