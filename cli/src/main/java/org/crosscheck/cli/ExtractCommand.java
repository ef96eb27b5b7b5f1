package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.extract.ClaimExtractor;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Reading;
import org.crosscheck.wording.FigureGrammar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The claims that articles state, as a table that {@code check} reads. */
@Command(
    name = "extract",
    description = "Prints the claims found in articles, as a table that check reads.",
    footer = {
      "  crosscheck extract articles/ > claims.jsonl",
      "  crosscheck extract article.html --outlet Herald --format csv"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private final InputOptions inputs = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "jsonl|csv",
      description = "Format (default: ${DEFAULT-VALUE}).")
  private String format = "jsonl";

  ExtractCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    ExtractFormat chosen = Choices.of(ExtractFormat.class).pick("--format", format);
    ReadSettings settings = inputs.settings().read();
    Reading reading = inputs.read(shell, settings);
    Complaints.of(reading).forEach(shell::tell);
    if (reading.articles().isEmpty()) {
      shell.tell(
          "no articles found: give .txt, .md or .html files, or .jsonl with a text in each line");
      return ExitCode.UNUSABLE;
    }
    List<ExtractedClaim> claims = claims(reading, settings);
    chosen.write(claims, shell.out());
    shell.finish();
    if (claims.isEmpty()) {
      shell.tell("no claims found in the articles: none of them states a figure");
    }
    return reading.complete() && !claims.isEmpty() ? ExitCode.CLEAN : ExitCode.UNUSABLE;
  }

  private static List<ExtractedClaim> claims(Reading reading, ReadSettings settings) {
    ClaimExtractor extractor = new ClaimExtractor(new FigureGrammar(settings.convention()));
    return reading.articles().stream()
        .flatMap(article ->
            extractor.extract(article).stream().map(claim -> new ExtractedClaim(article, claim)))
        .toList();
  }
}
