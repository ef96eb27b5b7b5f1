package org.crosscheck.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things by the event they were put into. */
public final class Partition {
  private final ImmutableMap<String, String> eventOf;
  private final ImmutableSetMultimap<String, String> members;

  private Partition(Map<String, String> eventOf) {
    this.eventOf = ImmutableMap.copyOf(eventOf);
    this.members = this.eventOf.asMultimap().inverse();
  }

  /**
   * A partition of things.
   *
   * @param eventOf the event of each thing, both by their ids
   */
  public static Partition of(Map<String, String> eventOf) {
    return new Partition(eventOf);
  }

  /** The same things as in a key; one that this partition lacks is an event of its own. */
  public Partition restrictedTo(Partition key) {
    ImmutableMap.Builder<String, String> restricted = ImmutableMap.builder();
    for (String id : key.eventOf.keySet()) {
      // No label holds a NUL, so that a lone thing meets no event.
      restricted.put(id, eventOf.getOrDefault(id, "\u0000" + id));
    }
    return of(restricted.buildOrThrow());
  }

  /** How many things of this partition the other holds too. */
  public int shared(Partition other) {
    return (int) eventOf.keySet().stream().filter(other.eventOf::containsKey).count();
  }

  /** The event of a thing. */
  public Optional<String> eventOf(String id) {
    return Optional.ofNullable(eventOf.get(id));
  }

  /** The members of an event, in the order in which they were given. */
  Set<String> members(String event) {
    return members.get(event);
  }

  Collection<String> events() {
    return members.keySet();
  }

  /** The events, the largest first. */
  List<Set<String>> clusters() {
    return events().stream()
        .sorted(Comparator.comparing((String event) -> -members(event).size())
            .thenComparing(Comparator.naturalOrder()))
        .map(this::members)
        .toList();
  }

  /** How many things. */
  public int size() {
    return eventOf.size();
  }

  /** How many events. */
  public int count() {
    return members.keySet().size();
  }
}
