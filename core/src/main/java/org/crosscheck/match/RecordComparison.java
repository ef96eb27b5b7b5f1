package org.crosscheck.match;

/** One article is mostly about one event. */
final class RecordComparison implements Comparison {
  private static final String ABOUT = "record";

  @Override
  public Evidence compare(Features a, Features b, Corpus corpus) {
    boolean same = a.record().isPresent() && a.record().equals(b.record());
    return same
        ? new Evidence(ABOUT, "same article or entry", 3)
        : Evidence.none(ABOUT, "different articles or entries");
  }
}
