package org.crosscheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code crosscheck} itself: it only holds the commands and what they share. */
@Command(
    name = "crosscheck",
    description = "Reads news articles and tables of claims, finds which are about the same event,"
        + " and says whether their figures conflict, and why.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean",
      "1:findings at or above --fail-on",
      "2:usage, configuration or unreadable input, or no claims at all",
      "3:a bug in Crosscheck"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  crosscheck check claims.csv",
      "  crosscheck check articles/ claims.csv --format json > report.json",
      "  crosscheck extract article.html",
      "  crosscheck explain D03"
    })
final class RootCommand {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description =
          "Say more: check leaves nothing out of the text report, and errors show their stack trace.")
  private boolean verbose;

  boolean isVerbose() {
    return verbose;
  }
}
