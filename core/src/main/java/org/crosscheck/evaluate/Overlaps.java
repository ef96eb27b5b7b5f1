package org.crosscheck.evaluate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Set;

/** How the members of one event are spread over the events of the other partition. */
final class Overlaps {
  private final int size;
  private final Multiset<String> shares = HashMultiset.create();

  Overlaps(Set<String> cluster, Partition other) {
    size = cluster.size();
    cluster.forEach(id -> other.eventOf(id).ifPresent(shares::add));
  }

  int size() {
    return size;
  }

  /** Events of the other partition that hold a member, and each member that it lacks as one more. */
  int pieces() {
    return shares.elementSet().size() + size - shares.size();
  }

  /** Sum of the squares of the shares. */
  double squares() {
    return shares.entrySet().stream()
        .mapToDouble(share -> (double) share.getCount() * share.getCount())
        .sum();
  }

  /** Pairs of members that the other partition keeps together. */
  double pairs() {
    return shares.entrySet().stream()
        .mapToDouble(share -> pairs(share.getCount()))
        .sum();
  }

  static double pairs(int members) {
    return members * (members - 1.0) / 2;
  }

  Multiset<String> shares() {
    return shares;
  }
}
