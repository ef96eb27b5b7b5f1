package org.crosscheck.cli;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** {@code crosscheck} itself: it only holds the commands and what they share. */
final class RootCommand implements IVersionProvider {
  private final Options options = new Options();

  private final Flag verbose = options.sharedFlag(
      "--verbose",
      "Say more: check leaves nothing out of the text report, and errors show their stack trace.");

  boolean isVerbose() {
    return verbose.isOn();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"crosscheck " + Packaged.version()};
  }

  /** What stands here for all commands is the layout of their help, and the exit codes. */
  CommandSpec spec() {
    CommandSpec spec = options
        .command(
            this,
            "Reads news articles and tables of claims, finds which are about the same event,"
                + " and says whether their figures conflict, and why.",
            "crosscheck check claims.csv",
            "crosscheck check articles/ claims.csv --format json > report.json",
            "crosscheck extract article.html",
            "crosscheck explain D03")
        .name("crosscheck")
        .scopeType(ScopeType.INHERIT);
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .footerHeading("%nExamples:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(UsageMessageSpec.keyValuesMap(
            "0:clean",
            "1:findings at or above --fail-on",
            "2:usage, configuration or unreadable input, or no claims at all",
            "3:a bug in Crosscheck"));
    return spec;
  }
}
