package org.crosscheck.cli.report.html;

/**
 * What was chosen for the run that a page shows.
 *
 * @param version version of Crosscheck
 * @param policy how best figures are named
 * @param prior what was known before the run
 */
public record PageSettings(String version, String policy, Prior prior) {}
