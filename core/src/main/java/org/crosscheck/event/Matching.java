package org.crosscheck.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Window;
import org.crosscheck.match.Evidence;
import org.crosscheck.match.Matcher;
import org.crosscheck.match.ScoredPair;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Relation;

/** Which claims were put together into events, and how sure that is for each pair. */
public final class Matching {
  private static final long WEEK = 7;
  private static final int NIGHT = 1;

  private final List<Claim> ordered;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final Matcher matcher;
  private final List<ScoredPair> pairs;
  private final List<Event> events;
  private final int[] eventOf;

  private Matching(List<Claim> claims, Origins origins, int threads) {
    ordered = claims.stream()
        .sorted(Comparator.comparing(Events::content).thenComparing(Claim::id))
        .toList();
    for (int i = 0; i < ordered.size(); i++) {
      indexOf.put(ordered.get(i).id(), i);
    }
    matcher = new Matcher(ordered);
    pairs = matcher.pairs(threads);
    List<Optional<String>> labels =
        ordered.stream().map(c -> c.curation().event()).toList();
    eventOf = new int[ordered.size()];
    List<Event> built = new ArrayList<>();
    Set<String> ids = new HashSet<>(labels.stream().flatMap(Optional::stream).toList());
    for (List<Integer> members : Clustering.of(ordered.size(), pairs, labels)) {
      members.forEach(i -> eventOf[i] = built.size());
      Event event = Events.event(members.stream().map(ordered::get).toList(), origins, ids);
      ids.add(event.id());
      built.add(event);
    }
    events = built.stream().sorted(Comparator.comparing(Event::id)).toList();
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
    return evidence(a, b).stream().mapToDouble(Evidence::bits).sum();
  }

  /** The evidence for and against one pair; its bits add up to the score. */
  public List<Evidence> evidence(Claim a, Claim b) {
    return matcher.evidence(index(a), index(b));
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
    return pairs.stream()
        .filter(pair -> eventOf[pair.a()] != eventOf[pair.b()] && isNear(pair))
        .map(pair -> new NearMiss(ordered.get(pair.a()), ordered.get(pair.b())))
        .toList();
  }

  private boolean isNear(ScoredPair pair) {
    Claim a = ordered.get(pair.a());
    Claim b = ordered.get(pair.b());
    if (!a.measure().equals(b.measure())) {
      return false;
    }
    boolean oneRecord = a.recordKey().isPresent() && a.recordKey().equals(b.recordKey());
    return (matcher.places(pair.a(), pair.b()) == Relation.SAME && isNear(a.window(), b.window()))
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
