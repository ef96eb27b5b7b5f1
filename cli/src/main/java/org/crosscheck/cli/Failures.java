package org.crosscheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.event.ContradictionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is told, and with which code the program ends, when a command cannot be run or fails. A class, not lambdas, for the reason
 * that {@link Options} gives.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Shell shell;
  private final RootCommand root;

  Failures(Shell shell, RootCommand root) {
    this.shell = shell;
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
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

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
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

  /** What should never happen. */
  int bug(Throwable e) {
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
