package org.crosscheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page for {@code man}, in the macros of troff. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine command) {
    ManPage man = new ManPage();
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName("-");
    String about = text(spec.usageMessage().description());
    man.line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Crosscheck " + Packaged.version()
        + "\"");
    man.section("NAME", escaped(name) + " \\- " + about);
    man.section("SYNOPSIS", escaped(command.getHelp().synopsis(0).strip()));
    man.section("DESCRIPTION", about);
    man.commands(command);
    man.operands(spec);
    man.exitCodes(spec);
    man.verbatim("EXAMPLES", List.of(spec.usageMessage().footer()));
    return man.page.toString();
  }

  private void commands(CommandLine command) {
    if (!command.getSubcommands().isEmpty()) {
      line(".SH COMMANDS");
      command
          .getSubcommands()
          .forEach(
              (name, sub) -> item(name, text(sub.getCommandSpec().usageMessage().description())));
    }
  }

  private void operands(CommandSpec spec) {
    line(".SH OPTIONS");
    for (PositionalParamSpec operand : spec.positionalParameters()) {
      item(operand.paramLabel(), text(operand.description()));
    }
    spec.options().stream()
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> item(names(option), text(option.description())));
  }

  private void exitCodes(CommandSpec spec) {
    line(".SH EXIT STATUS");
    spec.usageMessage().exitCodeList().forEach((code, meaning) -> item(code, escaped(meaning)));
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() > 0 ? names + " " + option.paramLabel() : names;
  }

  private void item(String term, String meaning) {
    line(".TP");
    line(".B " + escaped(term));
    line(meaning);
  }

  private void section(String title, String text) {
    line(".SH " + title);
    line(text);
  }

  private void verbatim(String title, List<String> lines) {
    line(".SH " + title);
    line(".nf");
    lines.forEach(text -> line(escaped(text.strip())));
    line(".fi");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String text(String... description) {
    return escaped(Ansi.OFF.string(String.join(" ", description)));
  }

  /** What troff would take for a command is text: a backslash, a hyphen, a full stop or apostrophe at the start of a line. */
  private static String escaped(String text) {
    String plain =
        text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    return plain.replaceAll("\\s+", " ");
  }
}
