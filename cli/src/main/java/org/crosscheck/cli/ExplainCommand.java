package org.crosscheck.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.crosscheck.finding.RuleInfo;
import picocli.CommandLine.Model.CommandSpec;

/** What a verdict means. */
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;
  private final Catalogue catalogue;
  private final Options options = new Options();

  private final Supplier<String> code =
      options.operand("CODE", "Such as D03; crosscheck rules lists them.");

  ExplainCommand(Shell shell, Catalogue catalogue) {
    this.shell = shell;
    this.catalogue = catalogue;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Says what the code of a verdict or finding means, with an example.",
        "crosscheck explain D03");
  }

  @Override
  public Integer call() throws IOException {
    RuleInfo rule = catalogue.find(code.get());
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
