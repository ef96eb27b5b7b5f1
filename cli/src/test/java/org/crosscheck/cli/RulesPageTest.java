package org.crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.cli.report.RuleFormat;
import org.junit.jupiter.api.Test;

/**
 * The page of rules is the one that the rules make. After a change write it anew with {@code mvn test
 * -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("docs/rules.md");

  @Test
  void thePageIsWhatTheRulesSay() throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    RuleFormat.MARKDOWN.write(Main.catalogue().rules(), page);
    String rules = page.toString(StandardCharsets.UTF_8);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, rules);
    }
    assertThat(rules).isEqualTo(Files.readString(PAGE));
  }
}
