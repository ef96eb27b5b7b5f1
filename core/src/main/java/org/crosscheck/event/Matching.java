package org.crosscheck.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Window;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Evidence;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Relation;

/** Which claims were put together into events, and how sure that is for each pair. */
public final class Matching {
  private static final long WEEK = 7;
  private static final int NIGHT = 1;

  private final List<Claim> ordered;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final Grouping grouping;
  private final List<Event> events;

  private Matching(List<Claim> claims, Origins origins, int threads) {
    Encoder encoder = new Encoder();
    claims.forEach(encoder::add);
    Encoded encoded = encoder.encoded();
    ordered = IntStream.range(0, claims.size())
        .mapToObj(i -> claims.get(encoded.row(i)))
        .toList();
    for (int i = 0; i < ordered.size(); i++) {
      indexOf.put(ordered.get(i).id(), i);
    }
    grouping = Grouping.of(encoded, threads);
    Map<String, List<Claim>> members = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      members.computeIfAbsent(grouping.event(i), id -> new ArrayList<>()).add(ordered.get(i));
    }
    events = members.entrySet().stream()
        .map(event -> Events.event(event.getKey(), event.getValue(), origins))
        .toList();
  }

  /** The same on one thread. */
  public static Matching of(List<Claim> claims, Origins origins) {
    return of(claims, origins, 1);
  }

  /**
   * Puts every claim into exactly one event. Neither the order of the claims nor the number of threads makes a
   * difference.
   */
  public static Matching of(List<Claim> claims, Origins origins, int threads) {
    return new Matching(claims, origins, threads);
  }

  /** Sorted by id. */
  public List<Event> events() {
    return events;
  }

  /** How strongly two claims look like one event, in bits; above 0 it is likelier than not. */
  public double score(Claim a, Claim b) {
    return grouping.matcher().score(index(a), index(b));
  }

  /** The evidence for and against one pair; its bits add up to the score. */
  public List<Evidence> evidence(Claim a, Claim b) {
    return grouping.matcher().evidence(index(a), index(b), a, b);
  }

  /** The claim with this id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(indexOf.get(id)).map(ordered::get);
  }

  /** Every claim of the run, sorted by id. */
  public List<Claim> claims() {
    return ordered.stream().sorted(Comparator.comparing(Claim::id)).toList();
  }

  private int index(Claim claim) {
    return Optional.ofNullable(indexOf.get(claim.id()))
        .orElseThrow(
            () -> new IllegalArgumentException("claim " + claim.id() + " is not in this run"));
  }

  /**
   * Pairs that a reader may take for one event and that were put into two: the same measure, at one place or in one
   * article.
   */
  public List<NearMiss> nearMisses() {
    List<NearMiss> near = new ArrayList<>();
    grouping.matcher().candidates((a, b) -> {
      if (grouping.cluster(a) != grouping.cluster(b) && isNear(a, b)) {
        near.add(new NearMiss(ordered.get(a), ordered.get(b)));
      }
    });
    return List.copyOf(near);
  }

  private boolean isNear(int first, int second) {
    Claim a = ordered.get(first);
    Claim b = ordered.get(second);
    if (!a.measure().equals(b.measure())) {
      return false;
    }
    boolean oneRecord = a.recordKey().isPresent() && a.recordKey().equals(b.recordKey());
    return (grouping.matcher().places(first, second) == Relation.SAME
            && isNear(a.window(), b.window()))
        || (oneRecord && a.population().equals(b.population()));
  }

  /** Within a week, or at the same time of another year: a date copied without its year looks like that. */
  private static boolean isNear(Window a, Window b) {
    if (!a.isApartFrom(b)) {
      return true;
    }
    LocalDate first = a.to().orElseThrow().isBefore(b.from().orElseThrow())
        ? a.to().get()
        : b.to().orElseThrow();
    LocalDate second =
        first.equals(a.to().orElseThrow()) ? b.from().orElseThrow() : a.from().orElseThrow();
    long days = ChronoUnit.DAYS.between(first, second);
    boolean yearsOn =
        a.isDay() && b.isDay() && Math.abs(first.getDayOfYear() - second.getDayOfYear()) <= NIGHT;
    return days <= WEEK || yearsOn;
  }

  /**
   * Two claims of two events that lie near each other.
   *
   * @param a a claim
   * @param b a claim of another event
   */
  public record NearMiss(Claim a, Claim b) {}
}
