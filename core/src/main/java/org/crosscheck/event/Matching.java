package org.crosscheck.event;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Window;
import org.crosscheck.match.Draft;
import org.crosscheck.match.Encoded;
import org.crosscheck.match.Encoder;
import org.crosscheck.match.Evidence;
import org.crosscheck.match.Matcher;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Relation;
import org.crosscheck.work.Portions;

/** Which claims were put together into events, and how sure that is for each pair. */
public final class Matching {
  private static final int WEEK = 7;
  private static final int MONTHS = 300;
  private static final int NIGHT = 1;

  /** How many claims are encoded at a time. */
  private static final int BATCH = 256;

  private final List<Claim> ordered;
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final Stories stories;
  private final int threads;
  private final Grouping grouping;
  private final Decided decided;
  private final List<Event> events;

  private Matching(
      List<Claim> claims, Origins origins, Guidance guidance, Stories stories, int threads) {
    this.stories = stories;
    this.threads = threads;
    Encoder encoder = new Encoder();
    List<List<Claim>> batches = Lists.partition(claims, BATCH);
    List<Draft> drafts = Portions.flatMap(
        batches,
        threads,
        batch -> Stream.of(encoder.draft(batch.stream().map(stories::settled).toList())));
    for (int i = 0; i < batches.size(); i++) {
      encoder.add(drafts.get(i), batches.get(i).stream().map(Claim::id).toList());
    }
    Encoded encoded = encoder.encoded(threads);
    ordered = IntStream.range(0, claims.size())
        .mapToObj(i -> claims.get(encoded.row(i)))
        .toList();
    for (int i = 0; i < ordered.size(); i++) {
      indexOf.put(ordered.get(i).id(), i);
    }
    grouping = Grouping.of(encoded, guidance, stories, threads);
    decided = new Decided(guidance.decisions(), indexOf);
    Map<String, List<Claim>> members = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      members.computeIfAbsent(grouping.event(i), id -> new ArrayList<>()).add(ordered.get(i));
    }
    events = Portions.flatMap(
        List.copyOf(members.entrySet()),
        threads,
        event -> Stream.of(
            Events.event(event.getKey(), event.getValue(), stories, guidance.policy(), origins)));
  }

  /** The same on one thread. */
  public static Matching of(List<Claim> claims, Origins origins) {
    return of(claims, origins, Guidance.NONE, Stories.NONE, 1);
  }

  /**
   * Puts every claim into exactly one event. Neither the order of the claims nor the number of threads makes a
   * difference.
   *
   * @throws ContradictionException when decisions contradict each other or the labels of the claims
   */
  public static Matching of(
      List<Claim> claims, Origins origins, Guidance guidance, Stories stories, int threads) {
    return new Matching(claims, origins, guidance, stories, threads);
  }

  /** Sorted by id. */
  public List<Event> events() {
    return events;
  }

  /** How strongly two claims look like one event, in bits; above 0 it is likelier than not. */
  public double score(Claim a, Claim b) {
    return grouping.matcher().score(index(a), index(b));
  }

  /** Whether articles that tell of one event hold both, whatever the claims say by themselves. */
  public boolean isOneStory(Claim a, Claim b) {
    return stories.agree(a, b);
  }

  /** The evidence for and against one pair; its bits add up to the score. */
  public List<Evidence> evidence(Claim a, Claim b) {
    return grouping.matcher().evidence(index(a), index(b), stories.settled(a), stories.settled(b));
  }

  /** Whether the two were compared at all; claims that share no place, record or rare word are not. */
  public boolean compared(Claim a, Claim b) {
    return grouping.matcher().compares(index(a), index(b));
  }

  /** The pairs that are most worth a person's look, by the places of the claims in {@link #ordered}. */
  public List<Question> questions(int most) {
    return grouping.questions(most);
  }

  /** The claims in the order of matching, which is that of what they say. */
  public List<Claim> ordered() {
    return ordered;
  }

  /** How the comparisons went. */
  public Grouping grouping() {
    return grouping;
  }

  /** Whether decisions say that the two are about one event, whatever they look like. */
  public boolean decidedSame(Claim a, Claim b) {
    return decided.same(index(a), index(b));
  }

  /** Whether decisions say that the two are about two events. */
  public boolean decidedDifferent(Claim a, Claim b) {
    return decided.different(index(a), index(b));
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
    return grouping.matcher().<NearMiss>candidates(threads, (a, b, near) -> {
      if (grouping.cluster(a) != grouping.cluster(b) && isNear(a, b)) {
        near.accept(new NearMiss(ordered.get(a), ordered.get(b)));
      }
    });
  }

  private boolean isNear(int first, int second) {
    Matcher matcher = grouping.matcher();
    if (!matcher.sameMeasure(first, second)) {
      return false;
    }
    Claim a = ordered.get(first);
    Claim b = ordered.get(second);
    int days = matcher.daysApart(first, second);
    boolean near = days <= WEEK || (days >= MONTHS && isYearsOn(a.window(), b.window()));
    return (near && matcher.places(first, second) == Relation.SAME)
        || (matcher.sameRecord(first, second) && a.population().equals(b.population()));
  }

  /** The same time of another year: a date copied without its year looks like that. */
  private static boolean isYearsOn(Window a, Window b) {
    return a.isDay()
        && b.isDay()
        && Math.abs(
                a.from().orElseThrow().getDayOfYear() - b.from().orElseThrow().getDayOfYear())
            <= NIGHT;
  }

  /**
   * Two claims of two events that lie near each other.
   *
   * @param a a claim
   * @param b a claim of another event
   */
  public record NearMiss(Claim a, Claim b) {}
}
