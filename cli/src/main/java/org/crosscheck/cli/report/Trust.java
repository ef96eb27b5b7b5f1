package org.crosscheck.cli.report;

import java.util.List;
import org.crosscheck.Result;
import org.crosscheck.reliability.Guard;
import org.crosscheck.reliability.Knowledge;
import org.crosscheck.reliability.LikelyFigure;
import org.crosscheck.reliability.TrackRecords;

/**
 * How the sources of a run fared, and where its numbers likely lie.
 *
 * @param result the run
 * @param records of its sources
 * @param figures of its events
 * @param knowledge what was known beside the claims
 * @param guard whether the model may name single numbers
 */
public record Trust(
    Result result,
    TrackRecords records,
    List<LikelyFigure> figures,
    Knowledge knowledge,
    Guard guard) {
  public Trust {
    figures = List.copyOf(figures);
  }
}
