package org.crosscheck.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.match.Evidence;
import org.crosscheck.match.Matcher;
import org.crosscheck.match.ScoredPair;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Relation;

/** Which claims were put together into events, and how sure that is for each pair. */
public final class Matching {
  private final List<Claim> ordered;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final Matcher matcher;
  private final List<ScoredPair> pairs;
  private final List<Event> events;
  private final int[] eventOf;

  private Matching(List<Claim> claims, Origins origins) {
    ordered = claims.stream()
        .sorted(Comparator.comparing(Events::content).thenComparing(Claim::id))
        .toList();
    for (int i = 0; i < ordered.size(); i++) {
      indexOf.put(ordered.get(i).id(), i);
    }
    matcher = new Matcher(ordered);
    pairs = matcher.pairs();
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

  /** Puts every claim into exactly one event. The order of the claims makes no difference. */
  public static Matching of(List<Claim> claims, Origins origins) {
    return new Matching(claims, origins);
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
    return matcher.places(pair.a(), pair.b()) == Relation.SAME
        || (oneRecord && a.population().equals(b.population()));
  }

  /**
   * Two claims of two events that lie near each other.
   *
   * @param a a claim
   * @param b a claim of another event
   */
  public record NearMiss(Claim a, Claim b) {}
}
