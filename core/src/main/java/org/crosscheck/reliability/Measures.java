package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosscheck.reliability.JudgedFigure.Standing;
import org.crosscheck.reliability.Prior.Tally;
import org.crosscheck.reliability.SourceRecord.Agreement;

/**
 * How shares of right figures become scores with an interval: pulled to the common run, and never narrower than what all
 * figures of a source can be off together.
 */
final class Measures {
  /** How much agreement tells of truth, as long as too little was verified to see. */
  static final double UNFITTED = 0.25;

  private static final int ENOUGH_FIGURES = 30;
  private static final double LEAST_SLOPE = 0.05;

  private final Prior agreeing;
  private final Prior right;
  private final double error;

  private Measures(Prior agreeing, Prior right, double error) {
    this.agreeing = agreeing;
    this.right = right;
    this.error = error;
  }

  static Measures of(Collection<Scored> sources) {
    List<Tally> agreed = new ArrayList<>();
    List<Tally> checked = new ArrayList<>();
    for (Scored source : sources) {
      agreed.add(agreed(source.figures()));
      checked.add(checked(source.figures()));
    }
    return new Measures(Prior.of(agreed), Prior.of(checked), commonError(sources));
  }

  private static Tally agreed(Collection<JudgedFigure> figures) {
    Tally tally = Tally.NONE;
    for (JudgedFigure figure : figures) {
      tally = tally.plus(figure.right(), figure.weight());
    }
    return tally;
  }

  private static Tally checked(Collection<JudgedFigure> figures) {
    Tally tally = Tally.NONE;
    for (JudgedFigure figure : figures) {
      if (figure.verified().isPresent()) {
        tally = tally.plus(figure.verified().get() ? 1 : 0, 1);
      }
    }
    return tally;
  }

  private static double commonError(Collection<Scored> sources) {
    CommonError error = new CommonError();
    for (Scored source : sources) {
      error.compare(
          checked(source.figures()), agreed(source.figures()), (double) compared(source.figures()));
    }
    return error.size();
  }

  /** How much agreement tells of truth: the slope of being right over being agreed with, where enough was verified. */
  static double slope(Collection<Scored> sources) {
    List<JudgedFigure> both = sources.stream()
        .flatMap(source -> source.figures().stream())
        .filter(figure ->
            figure.standing() == Standing.COMPARED && figure.verified().isPresent())
        .toList();
    if (both.size() < ENOUGH_FIGURES) {
      return UNFITTED;
    }
    double agreed = both.stream().mapToDouble(JudgedFigure::right).average().orElse(0);
    double right = both.stream().mapToDouble(Measures::truth).average().orElse(0);
    double together = 0;
    double squares = 0;
    for (JudgedFigure figure : both) {
      together += (figure.right() - agreed) * (truth(figure) - right);
      squares += (figure.right() - agreed) * (figure.right() - agreed);
    }
    return squares == 0 ? UNFITTED : Math.max(LEAST_SLOPE, Math.min(1, together / squares));
  }

  private static double truth(JudgedFigure figure) {
    return figure.verified().orElse(false) ? 1 : 0;
  }

  private static long compared(Collection<JudgedFigure> figures) {
    return figures.stream().filter(figure -> figure.weight() > 0).count();
  }

  /** Empty when no figure could be held against others. */
  Optional<Agreement> agreement(Collection<JudgedFigure> figures) {
    int n = (int) compared(figures);
    return n == 0
        ? Optional.empty()
        : Optional.of(Agreement.of(agreeing.after(agreed(figures)), error, n));
  }

  /** Empty when none was checked. */
  Optional<Agreement> verified(Collection<JudgedFigure> figures, Optional<Rating> rating) {
    Tally tally = checked(figures);
    Prior prior = rating.map(Rating::prior).orElse(right);
    return tally.judged() == 0
        ? Optional.empty()
        : Optional.of(Agreement.of(prior.after(tally), CommonError.CHECKING, (int) tally.judged()));
  }
}
