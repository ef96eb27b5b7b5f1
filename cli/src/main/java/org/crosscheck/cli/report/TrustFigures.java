package org.crosscheck.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Moment;
import org.crosscheck.event.Event;
import org.crosscheck.event.Quantity;
import org.crosscheck.reliability.Guard;
import org.crosscheck.reliability.LikelyFigure;
import org.crosscheck.reliability.LikelyRange;

/** Where numbers likely lie: a line for each thing that more than one outlet counts, under its event. */
final class TrustFigures {
  private TrustFigures() {}

  static void write(Page page, Trust trust) throws IOException {
    Map<String, List<LikelyFigure>> told = new HashMap<>();
    trust.figures().stream()
        .filter(figure -> figure.outlets() > 1)
        .forEach(figure ->
            told.computeIfAbsent(figure.event(), k -> new ArrayList<>()).add(figure));
    if (told.isEmpty()) {
      return;
    }
    page.headline("Likely figures, with nine chances in ten, beside those of the policy");
    for (Event event : trust.result().events()) {
      List<LikelyFigure> figures = told.getOrDefault(event.id(), List.of());
      if (!figures.isEmpty()) {
        page.line("  " + Inert.line(Headline.of(event, Optional.empty())));
        for (LikelyFigure figure : figures) {
          page.line("    " + Inert.line(line(figure, trust.guard())));
        }
      }
    }
    page.blank();
  }

  /** {@code killed: 30 to 44, most origins 44, as of 2016-07-27; 22 to 48 (range). 7 outlets, about 2.3 origins [3]}. */
  static String line(LikelyFigure figure, Guard guard) {
    Quantity quantity = figure.quantity();
    LikelyRange range = figure.latest();
    String whom =
        quantity.population().isEverybody() ? "" : quantity.population().words() + " ";
    Optional<Moment> asOf = figure.course().get(figure.course().size() - 1).asOf();
    return whom + quantity.measure().words()
        + (quantity.when().isUnstated() ? "" : ", " + quantity.when().words())
        + ": " + span(range.low(), range.high())
        + best(figure, guard)
        + asOf.map(time -> ", as of " + time.text()).orElse("")
        + "; " + span(quantity.low(), quantity.high()) + " (" + quantity.policy() + "). "
        + Tally.count(figure.outlets(), "outlet")
        + String.format(Locale.ROOT, ", about %.1f origins", figure.independent())
        + " [" + figure.credibility() + "]";
  }

  private static String best(LikelyFigure figure, Guard guard) {
    OptionalDouble best = figure.best(guard);
    if (best.isEmpty()) {
      return ", origins split";
    }
    return (guard.followsModel() ? ", likeliest " : ", most origins ")
        + Figure.number(best.getAsDouble());
  }

  private static String span(double low, double high) {
    if (Double.isInfinite(high)) {
      return Figure.number(low) + " or more";
    }
    return low == high ? Figure.number(low) : Figure.number(low) + " to " + Figure.number(high);
  }
}
