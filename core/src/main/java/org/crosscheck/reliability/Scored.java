package org.crosscheck.reliability;

import java.util.List;

/**
 * A source and its figures.
 *
 * @param source who
 * @param figures judged one by one
 */
record Scored(Roster.Source source, List<JudgedFigure> figures) {
  Scored {
    figures = List.copyOf(figures);
  }
}
