package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scripts by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Prints a script by which a shell completes commands and options.",
    footer = {
      "  source <(crosscheck completion bash)",
      "  crosscheck completion zsh >> ~/.zshrc",
      "  crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "bash|zsh|fish", description = "Which shell.")
  private String name = "";

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    String picked =
        new Choices<>(List.of("bash", "zsh", "fish"), word -> word).pick("completion", name);
    CommandLine root = spec.root().commandLine();
    shell.print(
        switch (picked) {
          case "fish" -> FishCompletion.of(root);
          // The one script serves both: it turns on the completion of bash where it finds itself in
          // zsh.
          default -> AutoComplete.bash(spec.root().name(), root);
        });
    shell.finish();
    return ExitCode.CLEAN;
  }
}
