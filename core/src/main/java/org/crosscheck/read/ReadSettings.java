package org.crosscheck.read;

import java.util.Optional;
import org.crosscheck.claim.Moment;
import org.crosscheck.wording.VagueConvention;

/**
 * What a reader needs to know beyond the files.
 *
 * @param convention how words such as {@code dozens} are read
 * @param outlet outlet of articles that name none
 * @param published publication time of articles that give none
 * @param columns how foreign tables say what ours say
 */
public record ReadSettings(
    VagueConvention convention,
    Optional<String> outlet,
    Optional<Moment> published,
    ColumnMapping columns) {
  public static final ReadSettings DEFAULT =
      new ReadSettings(VagueConvention.PRESS, Optional.empty(), Optional.empty());

  public ReadSettings(
      VagueConvention convention, Optional<String> outlet, Optional<Moment> published) {
    this(convention, outlet, published, ColumnMapping.NONE);
  }
}
