package org.crosscheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish: a line a command and a line an option. */
final class FishCompletion {
  private final String program;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  static String of(CommandLine root) {
    FishCompletion fish = new FishCompletion(root.getCommandName());
    fish.commands("__fish_use_subcommand", root);
    return fish.script.toString();
  }

  private void commands(String when, CommandLine parent) {
    for (Map.Entry<String, CommandLine> one : parent.getSubcommands().entrySet()) {
      CommandLine command = one.getValue();
      line(when, "-f -a " + one.getKey() + " -d " + quoted(firstLine(command.getCommandSpec())));
      String inside = "__fish_seen_subcommand_from " + one.getKey();
      command.getCommandSpec().options().stream()
          .sorted(Comparator.comparing(OptionSpec::longestName))
          .forEach(option -> line(inside, option(option)));
      commands(inside, command);
    }
  }

  private void line(String when, String what) {
    script.append("complete -c %s -n %s %s%n"
        .formatted(program, quoted(when), what)
        .replace(System.lineSeparator(), "\n"));
  }

  private static String option(OptionSpec option) {
    String value = option.arity().max() > 0 ? " -r" : "";
    return "-l " + option.longestName().replaceFirst("^--", "") + value + " -d "
        + quoted(sentence(List.of(option.description())));
  }

  private static String firstLine(CommandSpec spec) {
    return sentence(List.of(spec.usageMessage().description()));
  }

  /** Up to the first full stop: fish shows a line. */
  private static String sentence(List<String> description) {
    return String.join(" ", description).replaceFirst("(?s)[.;:] .*", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
