package org.crosscheck.evaluate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Optional;
import java.util.Set;

/** How the members of one event are spread over the events of the other partition. */
final class Overlaps {
  private final Multiset<String> shares;
  private final int size;
  private final int met;
  private final int held;
  private final double squares;
  private final Optional<String> lone;

  Overlaps(Set<String> cluster, Partition other) {
    size = cluster.size();
    shares = HashMultiset.create();
    cluster.forEach(id -> other.eventOf(id).ifPresent(shares::add));
    met = shares.elementSet().size();
    held = shares.size();
    squares = shares.entrySet().stream()
        .mapToDouble(share -> square(share.getCount()))
        .sum();
    lone = size == 1 ? shares.elementSet().stream().findFirst() : Optional.empty();
  }

  private Overlaps(Overlaps before, String event, int things) {
    int count = before.shares.count(event);
    shares = before.shares;
    size = before.size + things;
    met = before.met + Math.min(1, count + things) - Math.min(1, count);
    held = before.held + things;
    squares = before.squares + square(count + things) - square(count);
    lone = size == 1 ? only(event, count + things) : Optional.empty();
  }

  private Optional<String> only(String event, int count) {
    return count == 1
        ? Optional.of(event)
        : shares.elementSet().stream().filter(other -> !other.equals(event)).findFirst();
  }

  /**
   * The spread after one event of the other partition gained members here, or lost some with a number below 0; in no
   * time, however many others there are. Its {@link #shares()} stay what they were.
   */
  Overlaps with(String event, int things) {
    return new Overlaps(this, event, things);
  }

  /** Of the same members, of which some moved from one of the other events to another. */
  Overlaps moved(String from, String to, int things) {
    return with(from, -things).with(to, things);
  }

  int size() {
    return size;
  }

  /** Events of the other partition that hold a member, and each member that it lacks as one more. */
  int pieces() {
    return met + size - held;
  }

  /** Sum of the squares of the shares. */
  double squares() {
    return squares;
  }

  /** Pairs of members that the other partition keeps together. */
  double pairs() {
    return (squares - held) / 2;
  }

  /** Where the only member is; empty with more, and where the other partition lacks it. */
  Optional<String> lone() {
    return lone;
  }

  static double pairs(int members) {
    return members * (members - 1.0) / 2;
  }

  private static double square(int count) {
    return (double) count * count;
  }

  Multiset<String> shares() {
    return shares;
  }
}
