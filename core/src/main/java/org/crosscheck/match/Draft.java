package org.crosscheck.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Coordinates;

/** What matching looks at of some claims, as columns, worked out from these alone. {@link Encoder#draft} makes them. */
public final class Draft {
  final long[] prints;
  final int[] from;
  final int[] to;
  final int[] published;
  final int[] publishedTo;
  final int[] marks;
  final PlaceFacts[] places;
  final int[] measures;
  final int[] populations;
  final double[] figures;
  final int[] outlets;
  final int[] records;
  final int[] labels;
  final List<Point> points = new ArrayList<>();
  /** Where the words of each claim end. */
  final int[] ends;

  private int[] words = new int[64];
  private int wordCount;
  private int foreign;

  /** Where a claim is said to be. */
  record Point(int claim, Coordinates at) {}

  Draft(int size) {
    prints = new long[size];
    from = new int[size];
    to = new int[size];
    published = new int[size];
    publishedTo = new int[size];
    marks = new int[size];
    places = new PlaceFacts[size];
    measures = new int[size];
    populations = new int[size];
    figures = new double[size];
    outlets = new int[size];
    records = new int[size];
    labels = new int[size];
    ends = new int[size];
  }

  int size() {
    return ends.length;
  }

  /** Notes the words that were found in a claim; the claims come in their order. */
  void words(int claim, WordReader found) {
    int count = found.size();
    if (wordCount + count > words.length) {
      words = Arrays.copyOf(words, 2 * (wordCount + count));
    }
    for (int i = 0; i < count; i++) {
      words[wordCount++] = found.counts(i) ? found.word(i) : ~found.word(i);
    }
    ends[claim] = wordCount;
    foreign += found.isEnglish() ? 0 : 1;
  }

  /** The numbers of the words, of those the complement that do not count in any language. */
  int[] words() {
    return words;
  }

  /** How many of the claims are not English. */
  int foreign() {
    return foreign;
  }
}
