package org.crosscheck.cli.report.html;

import java.util.List;

/**
 * How much is shown of which events.
 *
 * @param first of the gravest few
 * @param loud of others with a conflict
 * @param quiet of those without one
 */
record Depth(Detail first, Detail loud, Detail quiet) {
  private static final int FEW = 12;

  /** From the most to the least. */
  static final List<Depth> LEVELS = List.of(
      new Depth(Detail.AMPLE, Detail.AMPLE, Detail.AMPLE),
      new Depth(Detail.AMPLE, Detail.MIDDLE, Detail.MIDDLE),
      new Depth(Detail.AMPLE, Detail.MIDDLE, Detail.LEAN),
      new Depth(Detail.MIDDLE, Detail.LEAN, Detail.LEAN),
      new Depth(Detail.MIDDLE, Detail.LEAN, Detail.BARE),
      new Depth(Detail.LEAN, Detail.BARE, Detail.BARE),
      new Depth(Detail.BARE, Detail.BARE, Detail.BARE));

  /** Those in which every conflict can still be read on the page. */
  static final List<Depth> READABLE = LEVELS.subList(0, 5);

  static final Depth LEAST = LEVELS.get(LEVELS.size() - 1);

  /** For the event at that place, the gravest being at 0. */
  Detail of(Dossier dossier, int at) {
    if (at < FEW && !dossier.remarks().isEmpty()) {
      return first;
    }
    return dossier.isLoud() ? loud : quiet;
  }
}
