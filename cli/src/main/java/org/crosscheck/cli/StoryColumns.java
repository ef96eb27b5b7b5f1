package org.crosscheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.crosscheck.claim.Figure;
import org.crosscheck.story.Story;

/** The columns of {@code extract --per-article}. */
final class StoryColumns {
  static final List<Column<Story>> ALL = List.of(
      Column.text("id", Story::article),
      Column.number("killed_low", story -> end(story.killed(), Figure::low)),
      Column.number("killed_high", story -> end(story.killed(), Figure::high)),
      Column.number("injured_low", story -> end(story.injured(), Figure::low)),
      Column.number("injured_high", story -> end(story.injured(), Figure::high)),
      Column.optional("date", story -> story.window().from().map(LocalDate::toString)),
      Column.optional("date_to", story -> story.window().to().map(LocalDate::toString)),
      Column.text("place", story -> story.place().name()),
      Column.text("certain", story -> Boolean.toString(story.certain())));

  private StoryColumns() {}

  private static String end(Optional<Figure> figure, ToDoubleFunction<Figure> end) {
    return figure.map(known -> Column.end(known, end.applyAsDouble(known))).orElse("");
  }
}
