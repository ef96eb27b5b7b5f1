package org.crosscheck.cli;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Manual pages, made of what {@code --help} says. */
final class ManCommand implements Callable<Integer> {
  private final Shell shell;
  private final Options options = new Options();

  private final Given<String> name = options.optionalOperand("COMMAND", "Which command.");

  private final Given<Path> all =
      options.path("--all", "DIR", "Write the pages of all commands to that folder.");

  private final CommandSpec spec;

  ManCommand(Shell shell) {
    this.shell = shell;
    spec = options.command(
        this,
        "Prints a manual page, of a command or of the whole.",
        "crosscheck man | man -l -",
        "crosscheck man check > crosscheck-check.1",
        "crosscheck man --all ~/.local/share/man/man1");
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    if (all.value().isPresent()) {
      write(root, Files.createDirectories(all.value().get()));
      return ExitCode.CLEAN;
    }
    shell.print(ManPage.of(name.value().map(word -> command(root, word)).orElse(root)));
    shell.finish();
    return ExitCode.CLEAN;
  }

  private static void write(CommandLine root, Path folder) throws IOException {
    for (CommandLine command :
        Iterables.concat(List.of(root), root.getSubcommands().values())) {
      String name = command.getCommandSpec().qualifiedName("-");
      Files.writeString(folder.resolve(name + ".1"), ManPage.of(command));
    }
  }

  private static CommandLine command(CommandLine root, String word) {
    Choices<CommandLine> commands = new Choices<>(
        root.getSubcommands().values().stream().toList(), CommandLine::getCommandName);
    return commands.pick("man", word);
  }
}
