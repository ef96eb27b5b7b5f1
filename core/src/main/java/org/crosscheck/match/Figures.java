package org.crosscheck.match;

import org.crosscheck.claim.Figure;
import org.crosscheck.similarity.HashIds;

/** The different figures of a run: a measure and the number that the wording names. */
final class Figures {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final HashIds numbers = new HashIds();
  private final Doubles values = new Doubles();
  private final Ints measures = new Ints();
  private final Ints order = new Ints();
  private int size = 1;

  /** The number of a claim's figure; 0 for not-a-number, which stands for one that names none. */
  int add(int measure, double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    long hash = (Double.doubleToLongBits(value) * PRIME) ^ ((measure + 1) * 0xD6E8FEB86659FD93L);
    int id = numbers.add((hash ^ (hash >>> 29)) | 1) + 1;
    if (id == size) {
      size++;
      values.set(id, chance(value));
      measures.add(measure);
      order.add(Float.floatToIntBits((float) value));
    }
    return id;
  }

  int size() {
    return size;
  }

  int measure(int figure) {
    return measures.get(figure - 1);
  }

  /** Grows with the number, whatever it counts. */
  int order(int figure) {
    return order.get(figure - 1);
  }

  /** The chance of meeting the figure elsewhere, whatever the run. */
  double chance(int figure) {
    return values.get(figure);
  }

  /** Round numbers and small ones are met everywhere: {@code 0.5} for 10, {@code 0.17} for 500, {@code 0.001} for 955. */
  static double chance(double value) {
    double grain =
        value == Math.rint(value) && value > 0 ? Figure.exactly(value).grain() : 1;
    return grain / (value + grain);
  }
}
