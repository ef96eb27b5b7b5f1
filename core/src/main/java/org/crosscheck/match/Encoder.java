package org.crosscheck.match;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;

/**
 * Takes what matching looks at out of claims, one after the other: numbers only, so that a claim need not be kept.
 * {@link #encoded} ends it.
 */
public final class Encoder {
  final IdColumn ids = new IdColumn();
  final Longs prints = new Longs();
  final Ints from = new Ints();
  final Ints to = new Ints();
  final Ints published = new Ints();
  final Ints publishedTo = new Ints();
  final Ints marks = new Ints();
  final Ints place = new Ints();
  final Ints measure = new Ints();
  final Ints population = new Ints();
  final Ints figure = new Ints();
  final Ints outlet = new Ints();
  final Ints record = new Ints();
  final Ints label = new Ints();
  final Doubles latitude = new Doubles();
  final Doubles longitude = new Doubles();
  final PlaceTable places = new PlaceTable();
  final Figures figures = new Figures();
  final Labels labels = new Labels();
  final WordEncoder words = new WordEncoder(places);

  private final Names measures = new Names();
  private final Names populations = new Names();
  private final Names outlets = new Names();
  private final Names records = new Names();
  private final Map<String, String> lower = new HashMap<>();

  /** Adds one claim; its row is the number of claims added before. */
  public void add(Claim claim) {
    add(claim, claim.id());
  }

  /** The same for a claim that goes by another id in this run. */
  public void add(Claim claim, String id) {
    ids.add(id);
    prints.add(print(claim));
    window(claim.window());
    published(claim.published());
    int row = place.size();
    place.add(places.add(claim.place()));
    coordinates(row, claim.place().coordinates());
    measure.add(measures.add(claim.measure().name()));
    population.add(claim.population().isEverybody() ? Names.NONE : populations.add(lower(claim)));
    figure.add(figures.add(measure.get(row), claim));
    outlet.add(outlets.add(claim.outlet().name()));
    record.add(claim.recordKey().map(records::add).orElse(Names.NONE));
    label.add(claim.curation().event().map(labels::add).orElse(Names.NONE));
    boolean english = words.add(claim, place.get(row));
    marks.add(Marks.of(claim, english));
  }

  /** How many claims were added. */
  public int size() {
    return place.size();
  }

  /** All that were added, as columns in an order that does not depend on the order of adding. */
  public Encoded encoded() {
    return new Encoded(this);
  }

  int measureCount() {
    return measures.size();
  }

  int populationCount() {
    return populations.size();
  }

  int recordCount() {
    return records.size();
  }

  /** What a claim says as one number: a fingerprint that no version of the program changes. */
  private static long print(Claim claim) {
    byte[] content = claim.content().getBytes(StandardCharsets.UTF_8);
    return Hashing.farmHashFingerprint64().hashBytes(content).asLong();
  }

  private String lower(Claim claim) {
    return lower.computeIfAbsent(
        claim.population().name(), name -> name.toLowerCase(java.util.Locale.ROOT));
  }

  private void window(Window window) {
    from.add(window.from().map(Encoder::day).orElse(Encoded.NO_DAY));
    to.add(window.to().map(Encoder::day).orElse(Encoded.NO_DAY));
  }

  private void published(Optional<Moment> moment) {
    published.add(moment.map(m -> day(m.earliest().toLocalDate())).orElse(Encoded.NO_DAY));
    publishedTo.add(moment.map(m -> day(m.latest().toLocalDate())).orElse(Encoded.NO_DAY));
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private void coordinates(int row, Optional<Coordinates> point) {
    if (point.isPresent()) {
      latitude.set(row, point.get().latitude());
      longitude.set(row, point.get().longitude());
    }
  }
}
