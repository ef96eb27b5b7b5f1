package org.crosscheck.match;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Coordinates;

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
  final WordColumn words = new WordColumn();

  private final Names measures = new Names();
  private final Names populations = new Names();
  private final Names outlets = new Names();
  private final Names records = new Names();
  private final Queue<Drafts> drafts = new ConcurrentLinkedQueue<>();

  /** What can be worked out before it is the claims' turn to be added. Safe for several threads. */
  public List<Draft> drafts(List<Claim> claims) {
    Drafts idle = drafts.poll();
    Drafts maker = idle != null ? idle : new Drafts(places);
    List<Draft> made = maker.of(claims);
    drafts.add(maker);
    return made;
  }

  /** Adds one claim; its row is the number of claims added before. */
  public void add(Claim claim) {
    add(drafts(List.of(claim)).get(0), claim.id());
  }

  /**
   * Adds a claim by its draft.
   *
   * @param id what it goes by in this run
   */
  public void add(Draft claim, String id) {
    ids.add(id);
    prints.add(claim.print);
    from.add(claim.from);
    to.add(claim.to);
    published.add(claim.published);
    publishedTo.add(claim.publishedTo);
    int row = place.size();
    place.add(places.add(claim.place));
    coordinates(row, claim.coordinates);
    measure.add(measures.add(claim.measure));
    population.add(populations.add(claim.population));
    figure.add(figures.add(measure.get(row), claim.figure));
    outlet.add(outlets.add(claim.outlet));
    record.add(claim.record.map(records::add).orElse(Names.NONE));
    label.add(claim.label.map(labels::add).orElse(Names.NONE));
    marks.add(claim.marks);
    words.add(claim.words);
  }

  /** How many claims were added. */
  public int size() {
    return place.size();
  }

  /** All that were added, as columns in an order that does not depend on the order of adding. */
  public Encoded encoded() {
    return encoded(1);
  }

  /** The same by several threads. */
  public Encoded encoded(int threads) {
    return new Encoded(this, threads);
  }

  /** By number, the share of each measure at large. */
  double[] measures() {
    return measures.known(Background::measure);
  }

  /** By number, the share of each population at large. */
  double[] populations() {
    return populations.known(Background::population);
  }

  int recordCount() {
    return records.size();
  }

  private void coordinates(int row, Optional<Coordinates> point) {
    if (point.isPresent()) {
      latitude.set(row, point.get().latitude());
      longitude.set(row, point.get().longitude());
    }
  }
}
