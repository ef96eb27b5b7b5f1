package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Scripts by which a shell completes commands and options. */
final class CompletionCommand implements Callable<Integer> {
  private final Shell shell;
  private final Options options = new Options();

  private final Supplier<String> name = options.operand("bash|zsh|fish", "Which shell.");

  private final CommandSpec spec;

  CompletionCommand(Shell shell) {
    this.shell = shell;
    spec = options.command(
        this,
        "Prints a script by which a shell completes commands and options.",
        "source <(crosscheck completion bash)",
        "crosscheck completion zsh >> ~/.zshrc",
        "crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish");
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String picked =
        new Choices<>(List.of("bash", "zsh", "fish"), word -> word).pick("completion", name.get());
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
