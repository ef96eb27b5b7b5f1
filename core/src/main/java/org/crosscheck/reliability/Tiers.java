package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;

/**
 * Puts sources into tiers: whoever is in a higher one is better than everybody in a lower one with nine chances in ten.
 * Sources that the data cannot tell apart, or that a chain of such connects, share a tier.
 */
final class Tiers {
  /** Two standard normal numbers differ by this much with nine chances in ten, per unit of their common deviation. */
  private static final double SURE = 1.2816;

  private final boolean byVerified;

  /** @param byVerified whether what was verified decides, or agreement */
  Tiers(boolean byVerified) {
    this.byVerified = byVerified;
  }

  /** The same records, in the same order, with their tiers; outlets and origins apart. */
  List<TrackRecord> of(List<TrackRecord> records) {
    List<TrackRecord> placed = new ArrayList<>(records);
    for (Kind kind : Kind.values()) {
      List<Integer> best = IntStream.range(0, records.size())
          .filter(i -> records.get(i).kind() == kind && share(records.get(i)).isPresent())
          .boxed()
          .sorted(Comparator.comparingDouble(i -> -mean(records.get(i))))
          .toList();
      place(best, placed);
    }
    return placed;
  }

  private void place(List<Integer> best, List<TrackRecord> placed) {
    double widest = best.stream()
        .mapToDouble(i -> share(placed.get(i)).orElseThrow().deviation())
        .max()
        .orElse(0);
    int tier = 1;
    int reach = 0;
    for (int at = 0; at < best.size(); at++) {
      if (at > reach) {
        tier++;
        reach = at;
      }
      TrackRecord record = placed.get(best.get(at));
      reach = furthest(record, best, reach, widest, placed);
      placed.set(best.get(at), record.inTier(tier));
    }
  }

  /** The last in order that cannot be told from one. */
  private int furthest(
      TrackRecord record, List<Integer> best, int reach, double widest, List<TrackRecord> placed) {
    double own = share(record).orElseThrow().deviation();
    int last = reach;
    for (int other = reach + 1; other < best.size(); other++) {
      TrackRecord worse = placed.get(best.get(other));
      double apart = mean(record) - mean(worse);
      if (apart > SURE * Math.hypot(own, widest)) {
        break;
      }
      if (apart <= SURE * Math.hypot(own, share(worse).orElseThrow().deviation())) {
        last = other;
      }
    }
    return last;
  }

  private double mean(TrackRecord record) {
    return share(record).orElseThrow().mean();
  }

  private Optional<Agreement> share(TrackRecord record) {
    return byVerified ? record.scores().verified() : record.scores().agreement();
  }
}
