package org.crosscheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Lays out a folder to start with. */
final class InitCommand implements Callable<Integer> {
  private static final String SHEET = "claims.xlsx";
  private static final String CLAIMS = "claims.csv";

  private final Shell shell;
  private final Options options = new Options();

  private final Supplier<Path> where = options.folder("DIR", "Where (default: this folder).");

  private final Flag force = options.flag("--force", "Write over files that are there.");

  private final Flag xlsx = options.flag(
      "--xlsx", "The sample as a workbook to fill in, claims.xlsx, in place of claims.csv.");

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Writes settings with a comment on each, crosscheck.toml, and a sample of claims to write over, claims.csv. The event"
            + " and the outlets of the sample are invented.",
        "crosscheck init",
        "crosscheck init bridge && crosscheck check bridge",
        "crosscheck init bridge --xlsx");
  }

  @Override
  public Integer call() throws IOException {
    Path folder = where.get();
    String claims = xlsx.isOn() ? SHEET : CLAIMS;
    List<String> names = List.of(ConfigFile.NAME, claims);
    List<Path> taken = names.stream().map(folder::resolve).filter(Files::exists).toList();
    if (!taken.isEmpty() && !force.isOn()) {
      throw new UsageException(
          taken.get(0) + " is there already; --force writes over it, init DIR writes elsewhere");
    }
    Files.createDirectories(folder.toAbsolutePath());
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.write(file, content(name));
      shell.tell("wrote " + file);
    }
    Path attributes = folder.resolve(GitAttributes.NAME);
    Optional<String> line = GitAttributes.missing(folder.resolve(BaselineFile.NAME));
    if (line.isPresent() && !Files.exists(attributes)) {
      Files.writeString(attributes, line.get() + "\n");
      shell.tell("wrote " + attributes);
    }
    shell.tell("next: crosscheck check " + folder.resolve(claims));
    return ExitCode.CLEAN;
  }

  private static byte[] content(String name) throws IOException {
    return name.equals(SHEET)
        ? ClaimsTemplate.xlsx()
        : Packaged.template(name).getBytes(StandardCharsets.UTF_8);
  }
}
