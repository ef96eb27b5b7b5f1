package org.crosscheck.match;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crosscheck.claim.Claim;

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

  final Names measures = new Names();
  final Names populations = new Names();
  final Names outlets = new Names();
  final Names records = new Names();

  private final Queue<Drafts> drafts = new ConcurrentLinkedQueue<>();

  /** What can be worked out before it is the claims' turn to be added. Safe for several threads. */
  public Draft draft(List<Claim> claims) {
    Drafts idle = drafts.poll();
    Drafts maker = idle != null ? idle : new Drafts(this);
    Draft made = maker.of(claims);
    drafts.add(maker);
    return made;
  }

  /** Adds one claim; its row is the number of claims added before. */
  public void add(Claim claim) {
    add(draft(List.of(claim)), List.of(claim.id()));
  }

  /**
   * Adds claims by their draft.
   *
   * @param names what they go by in this run
   */
  public void add(Draft claims, List<String> names) {
    int row = size();
    names.forEach(ids::add);
    prints.addAll(claims.prints);
    from.addAll(claims.from);
    to.addAll(claims.to);
    published.addAll(claims.published);
    publishedTo.addAll(claims.publishedTo);
    marks.addAll(claims.marks);
    measure.addAll(claims.measures);
    population.addAll(claims.populations);
    outlet.addAll(claims.outlets);
    record.addAll(claims.records);
    label.addAll(claims.labels);
    for (int i = 0; i < claims.size(); i++) {
      place.add(places.add(claims.places[i]));
      figure.add(figures.add(claims.measures[i], claims.figures[i]));
    }
    for (Draft.Point point : claims.points) {
      latitude.set(row + point.claim(), point.at().latitude());
      longitude.set(row + point.claim(), point.at().longitude());
    }
    words.add(claims.words(), claims.ends, claims.foreign());
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
}
