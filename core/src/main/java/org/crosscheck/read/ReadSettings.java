package org.crosscheck.read;

import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.wording.VagueConvention;

/**
 * What a reader needs to know beyond the files.
 *
 * @param convention how words such as {@code dozens} are read
 * @param outlet outlet of articles that name none
 * @param published publication time of articles that give none
 * @param columns names of a foreign table's columns, mapped to ours or to {@link #IGNORE}
 */
public record ReadSettings(
    VagueConvention convention,
    Optional<String> outlet,
    Optional<Moment> published,
    Map<String, String> columns) {
  /** Stands for a column that is to be left out. */
  public static final String IGNORE = "ignore";

  public static final ReadSettings DEFAULT =
      new ReadSettings(VagueConvention.PRESS, Optional.empty(), Optional.empty());

  public ReadSettings {
    columns = Map.copyOf(columns);
    columns.forEach(ReadSettings::check);
  }

  public ReadSettings(
      VagueConvention convention, Optional<String> outlet, Optional<Moment> published) {
    this(convention, outlet, published, Map.of());
  }

  private static void check(String theirs, String ours) {
    if (!ours.equals(IGNORE) && !ColumnNames.isKnown(ours)) {
      throw new IllegalArgumentException("column \"" + theirs
          + "\" must be mapped to a column of a claim or to \"ignore\", got \"" + ours + "\"");
    }
  }
}
