package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The JSON Schemas of our formats. */
final class SchemaCommand implements Callable<Integer> {
  private final Shell shell;
  private final Options options = new Options();

  private final Supplier<String> what = options.operand(
      "claims|report|config",
      "What to describe: a line of claims as JSON, the JSON report, crosscheck.toml.");

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Prints the JSON Schema of a format.",
        "crosscheck schema report > report.schema.json",
        "crosscheck schema claims",
        "crosscheck schema config");
  }

  @Override
  public Integer call() throws IOException {
    Choices<String> formats = new Choices<>(List.of("claims", "report", "config"), name -> name);
    shell.print(Packaged.schema(formats.pick("schema", what.get())));
    shell.finish();
    return ExitCode.CLEAN;
  }
}
