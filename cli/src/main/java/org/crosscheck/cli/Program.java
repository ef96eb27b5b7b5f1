package org.crosscheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The command line as a function of arguments to an exit code. */
final class Program {
  private static final int HELP_WIDTH = 100;

  /** Commands that speak of the others. */
  private static final Set<String> OF_ALL = Set.of("completion", "man");

  private static final Set<String> VERSION = Set.of("--version", "-V");

  private final Shell shell;
  private final RootCommand root = new RootCommand();
  private final Failures failures;
  private final Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();

  Program(Shell shell, Supplier<Catalogue> catalogue) {
    this.shell = shell;
    failures = new Failures(shell, root);
    commands.put("check", () -> new CheckCommand(shell, root).spec());
    commands.put("extract", () -> new ExtractCommand(shell).spec());
    commands.put("match", () -> new MatchCommand(shell).spec());
    commands.put("evaluate", () -> new EvaluateCommand(shell).spec());
    commands.put("sources", () -> new SourcesCommand(shell).spec());
    commands.put("explain", () -> new ExplainCommand(shell, catalogue.get()).spec());
    commands.put("rules", () -> new RulesCommand(shell, catalogue.get()).spec());
    commands.put("baseline", () -> new BaselineCommand(shell).spec());
    commands.put("init", () -> new InitCommand(shell).spec());
    commands.put("config", () -> new ConfigCommand(shell).spec());
    commands.put("schema", () -> new SchemaCommand(shell).spec());
    commands.put("completion", () -> new CompletionCommand(shell).spec());
    commands.put("man", () -> new ManCommand(shell).spec());
  }

  /** Runs a command; never throws. */
  int run(String... args) {
    try {
      int code = line(args).execute(args);
      shell.out().flush();
      return code;
    } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
      return failures.bug(e);
    }
  }

  /** Setting up a command takes long enough to be noticed, so those that cannot be meant are left out. */
  private CommandLine line(String... args) {
    CommandLine line = new CommandLine(root.spec());
    boolean named = args.length > 0 && commands.containsKey(args[0]) && !OF_ALL.contains(args[0]);
    boolean none = args.length == 1 && VERSION.contains(args[0]);
    commands.forEach((name, command) -> {
      if (named ? name.equals(args[0]) : !none) {
        line.addSubcommand(name, command.get());
      }
    });
    line.getCommandSpec().versionProvider(root);
    line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(root));
    return line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
