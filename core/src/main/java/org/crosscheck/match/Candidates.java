package org.crosscheck.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crosscheck.work.Portions;

/**
 * Which earlier claims a claim is compared with: those that share a place, a rare word or a record with it. In a small
 * block all are compared; in a crowded one those of near days, and on a crowded day those with figures next to its own.
 * What is left out is counted.
 */
final class Candidates {
  /** Blocks up to this size are paired in full in a run of a few thousand claims; in a large run smaller ones. */
  private static final int SMALL = 250;

  private static final int SMALL_IN_ANY_RUN = 40;

  /** What pairing in full may come to, in claims times size of block. */
  private static final int BUDGET = 5_000_000;

  private static final int SMALL_WORD = 60;
  private static final int WEEK = 7;
  private static final int NEAR_DAYS = 2;

  /** How many claims on each side a claim meets on one day of a crowded block. */
  private static final int CROWD = 12;

  private static final int CROWD_WORD = 2;
  private static final int RARE_WORDS = 5;
  private static final int UNDATED_NEIGHBOURS = 40;

  /** From so many claims on, starting a thread costs nothing beside what it does. */
  private static final int MANY = 1 << 12;

  private final Encoded claims;
  private final Index places;
  private final Index words;
  private final Index records;
  private final Index cells;
  private final int[] figure;
  private final int small;

  Candidates(Encoded claims) {
    this(claims, 1);
  }

  /** The same by several threads, where it pays. */
  Candidates(Encoded claims, int threads) {
    this.claims = claims;
    int n = claims.size();
    small = Math.max(SMALL_IN_ANY_RUN, Math.min(SMALL, BUDGET / Math.max(1, n)));
    List<Supplier<Index>> kinds = List.of(
        () -> words(claims), () -> places(claims), () -> records(claims), () -> cells(claims));
    List<Index> made =
        Portions.flatMap(kinds, n < MANY ? 1 : threads, kind -> Stream.of(kind.get()));
    words = made.get(0);
    places = made.get(1);
    records = made.get(2);
    cells = made.get(3);
    figure = new int[n];
    for (int i = 0; i < n; i++) {
      figure[i] = claims.figure(i) == 0 ? 0 : claims.figures.order(claims.figure(i));
    }
  }

  private static Index places(Encoded claims) {
    PlaceKeys keys = new PlaceKeys(claims.places);
    return new Index(claims.day, claims.places.keyCount(), new Index.Keys() {
      @Override
      public int count(int claim) {
        return keys.of(claims.place(claim)).length;
      }

      @Override
      public int key(int claim, int at) {
        return keys.of(claims.place(claim))[at];
      }
    });
  }

  private static Index words(Encoded claims) {
    WordTable table = claims.words;
    return new Index(claims.day, table.size(), new Index.Keys() {
      @Override
      public int count(int claim) {
        return Math.min(RARE_WORDS, table.end(claim) - table.start(claim));
      }

      @Override
      public int key(int claim, int at) {
        return table.word(table.start(claim) + at);
      }
    });
  }

  private static Index records(Encoded claims) {
    return new Index(claims.day, claims.records, new Index.Keys() {
      @Override
      public int count(int claim) {
        return claims.record(claim) == Names.NONE ? 0 : 1;
      }

      @Override
      public int key(int claim, int at) {
        return claims.record(claim);
      }
    });
  }

  private static Index cells(Encoded claims) {
    return new CellKeys(claims).index();
  }

  /** One thread's walk through the claims. */
  final class Walk {
    private final int[] stamps = new int[claims.size()];
    private final PairVisitor visitor;
    private int[] met = new int[256];
    private int count;
    private int claim;
    private long skipped;

    Walk(PairVisitor visitor) {
      this.visitor = visitor;
    }

    /** How many pairs of one block were left out so far. */
    long skipped() {
      return skipped;
    }

    /** Hands every candidate before this claim to the visitor, each once. */
    void visit(int next) {
      claim = next;
      blocks(records, small, CROWD, false);
      blocks(places, small, CROWD, false);
      blocks(cells, small, CROWD, false);
      blocks(words, Math.min(small, SMALL_WORD), CROWD_WORD, true);
      tell();
    }

    /** Apart from the search: a loop that does one thing is compiled sooner. */
    private void tell() {
      for (int i = 0; i < count; i++) {
        visitor.pair(met[i], claim);
      }
      count = 0;
    }

    private void blocks(Index index, int small, int crowd, boolean weak) {
      for (int k = 0; k < index.count(claim); k++) {
        int key = index.key(claim, k);
        int start = index.start(key);
        int position = index.position(claim, k);
        if (index.size(key) <= small) {
          all(index, start, position, weak);
        } else if (claims.day[claim] == Encoded.UNDATED) {
          undated(index, start, position);
        } else {
          near(index, start, position, crowd);
        }
      }
    }

    /** A shared word alone does not bring together what happened more than a week apart. */
    private void all(Index index, int start, int position, boolean weak) {
      for (int at = position - 1; at >= start; at--) {
        int other = index.member(at);
        if (!weak || !isFarApart(other)) {
          meet(other);
        }
      }
    }

    private boolean isFarApart(int other) {
      return claims.isDated(claim)
          && claims.isDated(other)
          && (claims.from(claim) - claims.to(other) > WEEK
              || claims.from(other) - claims.to(claim) > WEEK);
    }

    private void undated(Index index, int start, int position) {
      int last = Math.max(start, position - UNDATED_NEIGHBOURS);
      for (int at = position - 1; at >= last; at--) {
        meet(index.member(at));
      }
    }

    private void near(Index index, int start, int position, int crowd) {
      int end = position;
      while (end > start && claims.day[claim] - claims.day[index.member(end - 1)] <= NEAR_DAYS) {
        int from = index.dayStart(end - 1);
        onDay(index, from, end, crowd);
        end = from;
      }
    }

    private void onDay(Index index, int from, int end, int crowd) {
      int first = from;
      int last = end;
      if (end - from > 2 * crowd) {
        int middle = figureIn(index, from, end);
        first = Math.max(from, middle - crowd);
        last = Math.min(end, middle + crowd);
        skipped += end - from - (last - first);
      }
      for (int at = first; at < last; at++) {
        meet(index.member(at));
      }
    }

    /** Where the figure of the claim belongs among those of a day. */
    private int figureIn(Index index, int from, int end) {
      int low = from;
      int high = end;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (figure[index.member(middle)] < figure[claim]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private void meet(int other) {
      if (stamps[other] != claim + 1) {
        stamps[other] = claim + 1;
        if (count == met.length) {
          met = Arrays.copyOf(met, 2 * count);
        }
        met[count++] = other;
      }
    }
  }

  /** The keys of each place and its countries, each once. */
  private static final class PlaceKeys {
    private final int[][] keys;

    PlaceKeys(PlaceTable places) {
      keys = new int[places.size()][];
      for (int place = 0; place < keys.length; place++) {
        int[] all = Arrays.copyOf(
            places.keys(place), places.keys(place).length + places.countries(place).length);
        System.arraycopy(
            places.countries(place),
            0,
            all,
            places.keys(place).length,
            places.countries(place).length);
        keys[place] = Arrays.stream(all).distinct().toArray();
      }
    }

    int[] of(int place) {
      return keys[place];
    }
  }
}
