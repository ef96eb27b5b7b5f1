package org.crosscheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crosscheck.event.ContradictionException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function of arguments to an exit code. */
final class Program {
  private static final int HELP_WIDTH = 100;

  /** Commands that speak of the others. */
  private static final Set<String> OF_ALL = Set.of("completion", "man");

  private static final Set<String> VERSION = Set.of("--version", "-V");

  private final Shell shell;
  private final RootCommand root = new RootCommand();
  private final Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();

  Program(Shell shell, Supplier<Catalogue> catalogue) {
    this.shell = shell;
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
      return bug(e);
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
    line.getCommandSpec().versionProvider(() -> new String[] {"crosscheck " + Packaged.version()});
    return line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler(this::failed);
  }

  private int misused(ParameterException e, String[] args) {
    // Picocli puts the word in front of some of its messages only.
    String reason = Reason.of(e).replaceFirst("^Error: ", "");
    shell.tell(reason + suggestion(e));
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
    if (e instanceof ContradictionException) {
      shell.tell(Reason.of(e));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof UsageException) {
      shell.tell(Reason.of(e));
      return hint(command);
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      shell.tell(file(e) + Reason.of(e));
      trace(e);
      return ExitCode.UNUSABLE;
    }
    return bug(e);
  }

  /** The file that a reason of the JDK is about, which the reason leaves out. */
  private static String file(Exception e) {
    boolean bare = e instanceof NoSuchFileException || e instanceof AccessDeniedException;
    return bare ? ((FileSystemException) e).getFile() + ": " : "";
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
