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
    footer = {"  crosscheck schema report > report.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "report", description = "What to describe: report.")
  private String what = "";

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    new Choices<>(List.of("report"), name -> name).pick("schema", what);
    shell.print(Packaged.reportSchema());
    shell.finish();
    return ExitCode.CLEAN;
  }
}
