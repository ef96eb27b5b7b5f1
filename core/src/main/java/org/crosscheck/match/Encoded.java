package org.crosscheck.match;

import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.claim.Coordinates;

/**
 * Claims as columns of numbers. Their order is that of their days, on one day that of their figures, then of what they
 * say: the same for any order of adding.
 */
public final class Encoded {
  /** A day that is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  /** The day of claims without any: later than all. */
  static final int UNDATED = Integer.MAX_VALUE / 2;

  /** Claims about other things that are taken to exist beside those of the run, or five claims would know all words. */
  static final double UNSEEN = 60;

  /** How many facts of a claim lie side by side: comparing it with another touches one line of memory. */
  private static final int FACTS = 8;

  private final int[] facts;
  final int[] day;
  final int[] published;
  final int[] publishedTo;
  final int[] outlet;
  final int[] label;
  final double[] latitude;
  final double[] longitude;
  final PlaceTable places;
  final Figures figures;
  final WordTable words;
  final int measures;
  final int populations;
  final int records;
  private final IdColumn ids;
  private final long[] prints;
  private final int[] order;
  private final Labels labels;

  Encoded(Encoder in, int threads) {
    ids = in.ids;
    order = order(in);
    prints = in.prints.inOrder(order);
    facts = beside(
        order, in.from, in.to, in.marks, in.place, in.measure, in.population, in.figure, in.record);
    published = in.published.inOrder(order);
    publishedTo = in.publishedTo.inOrder(order);
    outlet = in.outlet.inOrder(order);
    label = in.label.inOrder(order);
    latitude = in.latitude.inOrder(order);
    longitude = in.longitude.inOrder(order);
    places = in.places;
    figures = in.figures;
    labels = in.labels;
    measures = in.measureCount();
    populations = in.populationCount();
    records = in.recordCount();
    words = in.words.table(order, UNSEEN, threads);
    day = new int[order.length];
    for (int i = 0; i < day.length; i++) {
      day[i] = day(to(i), published[i]);
    }
  }

  /** The columns in this order, claim by claim. */
  private static int[] beside(int[] order, Ints... columns) {
    int[] facts = new int[order.length * FACTS];
    for (int i = 0; i < order.length; i++) {
      for (int column = 0; column < FACTS; column++) {
        facts[i * FACTS + column] = columns[column].get(order[i]);
      }
    }
    return facts;
  }

  /** The first day of the window, or {@link #NO_DAY}. */
  int from(int claim) {
    return facts[claim * FACTS];
  }

  /** The last day of the window, or {@link #NO_DAY}. */
  int to(int claim) {
    return facts[claim * FACTS + 1];
  }

  /** See {@link Marks}. */
  int marks(int claim) {
    return facts[claim * FACTS + 2];
  }

  /** The number of the place in {@link #places}. */
  int place(int claim) {
    return facts[claim * FACTS + 3];
  }

  int measure(int claim) {
    return facts[claim * FACTS + 4];
  }

  int population(int claim) {
    return facts[claim * FACTS + 5];
  }

  /** The number of the figure in {@link #figures}. */
  int figure(int claim) {
    return facts[claim * FACTS + 6];
  }

  /** The number of the article or the entry. */
  int record(int claim) {
    return facts[claim * FACTS + 7];
  }

  private static int[] order(Encoder in) {
    long[] keys = new long[in.size()];
    for (int i = 0; i < keys.length; i++) {
      int figure = in.figure.get(i);
      int near = figure == 0 ? 0 : in.figures.order(figure);
      long day = (long) day(in.to.get(i), in.published.get(i)) - NO_DAY;
      keys[i] = (day << 32) | (near & 0xFFFFFFFFL);
    }
    return Order.of(keys, (a, b) -> {
      int byContent = Long.compareUnsigned(in.prints.get(a), in.prints.get(b));
      return byContent != 0 ? byContent : in.ids.compare(a, b);
    });
  }

  private static int day(int to, int published) {
    return to != NO_DAY ? to : published != NO_DAY ? published : UNDATED;
  }

  public int size() {
    return day.length;
  }

  /** The id of a claim. */
  public String id(int claim) {
    return ids.get(order[claim]);
  }

  /** The claims in the order of their ids, by the bytes of these in UTF-8. */
  public int[] byId() {
    return ids.sorted(order);
  }

  /** The number that a claim had when it was added. */
  public int row(int claim) {
    return order[claim];
  }

  /** What the claim says as one number; claims that say the same have the same. */
  public long print(int claim) {
    return prints[claim];
  }

  /** The curator's label of its event. */
  public Optional<String> label(int claim) {
    return label[claim] == Names.NONE ? Optional.empty() : Optional.of(labels.get(label[claim]));
  }

  /** Whether any claim has a curator's label. */
  public boolean hasLabels() {
    return !labels.isEmpty();
  }

  /** The entry of a register that the claim is from, told apart by outlet; 0 for none. Its claims are of one event. */
  public int entry(int claim) {
    return Marks.isEntry(marks(claim)) ? record(claim) : Names.NONE;
  }

  boolean hasEntries() {
    return records > 1 && IntStream.range(0, size()).anyMatch(claim -> Marks.isEntry(marks(claim)));
  }

  /** One more than the greatest number of an entry. */
  public int entries() {
    return records;
  }

  /** Whether two claims name the same place and the same time. */
  public boolean sameSetting(int a, int b) {
    return place(a) == place(b) && from(a) == from(b) && to(a) == to(b);
  }

  /** How far apart two claims with coordinates lie. */
  double km(int a, int b) {
    return new Coordinates(latitude[a], longitude[a])
        .distanceKm(new Coordinates(latitude[b], longitude[b]));
  }

  boolean isDated(int claim) {
    return from(claim) != NO_DAY && to(claim) != NO_DAY;
  }

  boolean hasCoordinates(int claim) {
    return latitude.length > 0 && !Double.isNaN(latitude[claim]);
  }
}
