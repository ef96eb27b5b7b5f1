package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schemas of our formats. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a format.",
    footer = {
      "  crosscheck schema report > report.schema.json",
      "  crosscheck schema claims",
      "  crosscheck schema config"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "claims|report|config",
      description = "What to describe: a line of claims as JSON, the JSON report, crosscheck.toml.")
  private String what = "";

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Choices<String> formats = new Choices<>(List.of("claims", "report", "config"), name -> name);
    shell.print(Packaged.schema(formats.pick("schema", what)));
    shell.finish();
    return ExitCode.CLEAN;
  }
}
