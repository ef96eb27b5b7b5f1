package org.crosscheck.match;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Population;

/** What matching looks at of one claim, worked out from that claim alone. {@link Encoder#drafts} makes them. */
public final class Draft {
  final long print;
  final int from;
  final int to;
  final int published;
  final int publishedTo;
  final int marks;
  final PlaceFacts place;
  final Optional<Coordinates> coordinates;
  final String measure;
  final String population;
  final double figure;
  final String outlet;
  final Optional<String> record;
  final Optional<String> label;
  final WordReader.Found words;

  Draft(Claim claim, long print, PlaceFacts place, WordReader.Found words) {
    this.place = place;
    this.print = print;
    from = day(claim.window().from());
    to = day(claim.window().to());
    published = day(claim.published().map(Moment::earliest).map(t -> t.toLocalDate()));
    publishedTo = day(claim.published().map(Moment::latest).map(t -> t.toLocalDate()));
    coordinates = claim.place().coordinates();
    measure = claim.measure().name();
    population = population(claim.population());
    figure = claim.figure().isNumber() ? claim.figure().anchor() : Double.NaN;
    outlet = claim.outlet().name();
    record = claim.recordKey();
    label = claim.curation().event();
    this.words = words;
    marks = Marks.of(claim, words.isEnglish());
  }

  private static String population(Population population) {
    return !population.isStated() || population.isEverybody()
        ? ""
        : population.name().toLowerCase(Locale.ROOT);
  }

  private static int day(Optional<LocalDate> date) {
    return date.isPresent() ? (int) date.get().toEpochDay() : Encoded.NO_DAY;
  }
}
