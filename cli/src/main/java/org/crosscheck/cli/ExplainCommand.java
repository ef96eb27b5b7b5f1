package org.crosscheck.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosscheck.finding.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a verdict means. */
@Command(
    name = "explain",
    description = "Says what the code of a verdict or finding means, with an example.",
    footer = {"  crosscheck explain D03"})
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;
  private final Catalogue catalogue;

  @Parameters(paramLabel = "CODE", description = "Such as D03; crosscheck rules lists them.")
  private String code = "";

  ExplainCommand(Shell shell, Catalogue catalogue) {
    this.shell = shell;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() throws IOException {
    RuleInfo rule = catalogue.find(code);
    shell.print(text(rule));
    shell.finish();
    return ExitCode.CLEAN;
  }

  private static String text(RuleInfo rule) {
    return """
        %s %s (%s, %s)

        %s

        Example: %s
        What to do: %s
        """.formatted(
            rule.code(),
            rule.name(),
            word(rule.outcome()),
            word(rule.severity()),
            rule.summary(),
            rule.example(),
            rule.advice());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
