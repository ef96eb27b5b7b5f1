package org.crosscheck.reliability;

import java.util.List;
import java.util.Locale;

/**
 * Whether the model may speak for a run, or a vote does: no model is safely better than a vote of origins. Decided on
 * verified items that the model did not see, where there are enough of them.
 *
 * @param verified how many of those there are
 * @param model how many of them the model has right
 * @param vote how many of them a vote of origins has right
 */
public record Guard(int verified, int model, int vote) {
  /** Fewer than these decide nothing. */
  static final int ENOUGH = 30;

  /** Whether enough was verified, and the model does no worse than the vote. */
  public boolean followsModel() {
    return verified >= ENOUGH && model >= vote;
  }

  /** Whether enough was verified to decide. */
  public boolean decides() {
    return verified >= ENOUGH;
  }

  /** What came of it, for a report. */
  public String words() {
    if (!decides()) {
      return String.format(
          Locale.ROOT,
          "%d of the %d verified figures are there that it takes to hold the model against a vote of origins; single"
              + " numbers fall back to the vote.",
          verified,
          ENOUGH);
    }
    return String.format(
        Locale.ROOT,
        "Of %d verified figures, held out, the model has %d right and a vote of origins %d: the %s is followed.",
        verified,
        model,
        vote,
        followsModel() ? "model" : "vote");
  }

  /** Holds the likely figures of a run against those that were verified; the model has not seen these. */
  public static Guard of(List<LikelyFigure> figures) {
    int verified = 0;
    int model = 0;
    int vote = 0;
    for (LikelyFigure figure : figures) {
      if (figure.verified().isPresent() && figure.origins() > 1) {
        NumberRange truth = figure.verified().get();
        verified++;
        model += truth.holds(figure.latest().likeliest()) ? 1 : 0;
        vote += figure.vote().isPresent() && truth.holds(figure.vote().getAsDouble()) ? 1 : 0;
      }
    }
    return new Guard(verified, model, vote);
  }
}
