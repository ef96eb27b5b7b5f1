package org.crosscheck.cli.report;

import org.crosscheck.Result;
import org.crosscheck.Settings;

/**
 * What a reporter is given.
 *
 * @param result what the run came to
 * @param settings what was chosen; a report shows only what changes the result, so never the number of threads
 * @param version version of Crosscheck, such as {@code 0.1.0}
 * @param layout how text is set; formats for machines ignore it
 */
public record Report(Result result, Settings settings, String version, Layout layout) {
  public Report withLayout(Layout other) {
    return new Report(result, settings, version, other);
  }
}
