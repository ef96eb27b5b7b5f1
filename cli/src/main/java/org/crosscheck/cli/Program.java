package org.crosscheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function of arguments to an exit code. */
final class Program {
  private static final int HELP_WIDTH = 100;

  private final Shell shell;
  private final RootCommand root = new RootCommand();
  private final CommandLine line;

  Program(Shell shell, Catalogue catalogue) {
    this.shell = shell;
    line = new CommandLine(root)
        .addSubcommand(new CheckCommand(shell))
        .addSubcommand(new ExtractCommand(shell))
        .addSubcommand(new MatchCommand(shell))
        .addSubcommand(new ExplainCommand(shell, catalogue))
        .addSubcommand(new RulesCommand(shell, catalogue))
        .addSubcommand(new SchemaCommand(shell));
    line.getCommandSpec().version("crosscheck " + Packaged.version());
    line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler(this::failed);
  }

  /** Runs a command; never throws. */
  int run(String... args) {
    try {
      int code = line.execute(args);
      shell.out().flush();
      return code;
    } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
      return bug(e);
    }
  }

  private int misused(ParameterException e, String[] args) {
    shell.tell(Reason.of(e) + suggestion(e));
    return hint(e.getCommandLine());
  }

  // The suggestions of picocli miss swapped letters.
  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    CommandLine command = e.getCommandLine();
    List<String> known = Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream())
        .sorted()
        .toList();
    return new Choices<>(known, name -> name)
        .suggestion(unmatched.getUnmatched().get(0));
  }

  private int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof UsageException) {
      shell.tell(Reason.of(e));
      return hint(command);
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      shell.tell(Reason.of(e));
      trace(e);
      return ExitCode.UNUSABLE;
    }
    return bug(e);
  }

  private int hint(CommandLine command) {
    shell.tell("see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.UNUSABLE;
  }

  private int bug(Throwable e) {
    shell.tell("this is a bug, please report it with this line and, if you can, the input: "
        + e
        + (e.getStackTrace().length > 0 ? " at " + e.getStackTrace()[0] : ""));
    trace(e);
    return ExitCode.BUG;
  }

  private void trace(Throwable e) {
    if (root.isVerbose()) {
      e.printStackTrace(shell.err());
    }
  }
}
