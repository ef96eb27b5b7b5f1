package org.crosscheck.cli;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Manual pages, made of what {@code --help} says. */
@Command(
    name = "man",
    description = "Prints a manual page, of a command or of the whole.",
    footer = {
      "  crosscheck man | man -l -",
      "  crosscheck man check > crosscheck-check.1",
      "  crosscheck man --all ~/.local/share/man/man1"
    })
final class ManCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Which command.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--all",
      paramLabel = "DIR",
      description = "Write the pages of all commands to that folder.")
  private Optional<Path> all = Optional.empty();

  ManCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    if (all.isPresent()) {
      write(root, Files.createDirectories(all.get()));
      return ExitCode.CLEAN;
    }
    shell.print(ManPage.of(name.map(word -> command(root, word)).orElse(root)));
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
