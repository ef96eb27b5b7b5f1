package org.crosscheck.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.crosscheck.claim.Claim;
import org.crosscheck.scope.Relation;
import org.crosscheck.work.Portions;

/** Scores the pairs of claims that could be about one event. */
public final class Matcher {
  /** How many claims a thread takes at a time. */
  private static final int PORTION = 2048;

  /** A claim is of one event with about two of the others. */
  private static final double SHIFT = 1;

  private static final ScoredPairs NONE = new ScoredPairs();

  private final Encoded claims;
  private final int prior;
  private final TimeComparison time;
  private final PlaceComparison place;
  private final TextComparison text;
  private final FigureComparison figure;
  private final ScopeComparison scope;
  private final RecordComparison record;
  private final AtomicLong skipped = new AtomicLong();

  /** Prepares the claims; indices in pairs are places in {@code claims}. */
  public Matcher(Encoded claims, Weights weights) {
    this.claims = claims;
    Rarities rarities = new Rarities(claims);
    prior = Bits.of(SHIFT) - Bits.log2(rarities.events());
    time = new TimeComparison(claims, rarities, weights);
    place = new PlaceComparison(claims, rarities, weights);
    text = new TextComparison(claims, rarities, weights);
    figure = new FigureComparison(claims, rarities, weights);
    scope = new ScopeComparison(claims, rarities, weights);
    record = new RecordComparison(claims, weights);
  }

  /** Every comparison, in the order that explanations print them. */
  List<Comparison> comparisons() {
    return List.of(time, place, text, figure, scope, record);
  }

  /** The comparison of one aspect. */
  Comparison comparison(String about) {
    return comparisons().stream()
        .filter(comparison -> comparison.about().equals(about))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing compares " + about));
  }

  /**
   * Every candidate pair that speaks for a match: the same list for any number of threads. In large parts of what they
   * connect, also what speaks against one between entries of registers, which must not be chained.
   */
  public ScoredPairs pairs(int threads) {
    Candidates candidates = new Candidates(claims, threads);
    ScoredPairs[] found = new ScoredPairs[Portions.count(claims.size(), PORTION)];
    Portions.run(claims.size(), PORTION, threads, () -> {
      Search search = new Search();
      Candidates.Walk walk = candidates.new Walk(search);
      return (portion, from, to) -> {
        search.pairs = new ScoredPairs();
        long before = walk.skipped();
        for (int claim = from; claim < to; claim++) {
          walk.visit(claim);
        }
        found[portion] = search.pairs;
        skipped.addAndGet(walk.skipped() - before);
      };
    });
    ScoredPairs all = new ScoredPairs();
    for (int at = 0; at < found.length; at++) {
      all.addAll(found[at]);
      found[at] = NONE;
    }
    if (claims.hasEntries()) {
      addAgainst(new Connected(claims.size(), all), candidates, all);
    }
    return all;
  }

  private void addAgainst(Connected parts, Candidates candidates, ScoredPairs all) {
    PairScore scores = scorer(Integer.MIN_VALUE);
    Candidates.Walk walk = candidates.new Walk((a, b) -> {
      int score = parts.of(a) == parts.of(b) ? scores.of(a, b) : 1;
      if (score <= 0) {
        all.add(a, b, score);
      }
    });
    for (int claim = 0; claim < claims.size(); claim++) {
      if (!parts.isSmall(claim) && claims.entry(claim) > 0) {
        walk.visit(claim);
      }
    }
  }

  /**
   * What scores any pair, for one thread.
   *
   * @param least what scores below this are told as: how much lower they are costs most of the work
   */
  public PairScore scorer(int least) {
    return new Scorer(least);
  }

  /** Hands every candidate pair to the visitor, ordered by the second of the two. */
  public void candidates(PairVisitor visitor) {
    Candidates.Walk walk = new Candidates(claims).new Walk(visitor);
    for (int claim = 0; claim < claims.size(); claim++) {
      walk.visit(claim);
    }
  }

  /** What is made of the candidate pairs, ordered by the second of the two: the same list for any number of threads. */
  public <T> List<T> candidates(int threads, PairReader<T> reader) {
    Candidates candidates = new Candidates(claims);
    return Portions.collect(
        claims.size(), PORTION, threads, () -> new PairFinder<>(candidates, reader));
  }

  /** Makes something of some pairs. */
  public interface PairReader<T> {
    /** Hands over what it makes of this pair, if anything. */
    void pair(int a, int b, Consumer<? super T> taker);
  }

  /** One thread's walk. */
  private static final class PairFinder<T> implements Portions.Finder<T> {
    private final Candidates.Walk walk;
    private Consumer<? super T> taker = found -> {};

    PairFinder(Candidates candidates, PairReader<T> reader) {
      walk = candidates.new Walk((a, b) -> reader.pair(a, b, taker));
    }

    @Override
    public void find(int claim, Consumer<? super T> found) {
      taker = found;
      walk.visit(claim);
    }
  }

  /** Whether {@link #pairs} looks at a pair: claims that share no place, word or record are never compared. */
  public boolean compares(int a, int b) {
    boolean[] met = new boolean[1];
    new Candidates(claims).new Walk((earlier, later) -> met[0] |= earlier == Math.min(a, b))
        .visit(Math.max(a, b));
    return met[0];
  }

  /** How many pairs that share a place, a word or a record were not compared because too many do. */
  public long skipped() {
    return skipped.get();
  }

  /** Scores one pair after the other; what costs most is asked last, and only while it can still matter. */
  private final class Scorer implements PairScore {
    private final WordTable.Probe words = claims.words.new Probe();
    private final int least;

    Scorer(int least) {
      this.least = least;
    }

    @Override
    public int of(int a, int b) {
      int sum = weightOfFacts(a, b);
      int most = place.most(a, b);
      if (sum + most + text.most() <= least) {
        return least;
      }
      sum += text.weight(a, b, words.shared(a, b));
      return sum + most <= least ? least : Math.max(least, sum + place.weight(a, b));
    }
  }

  private int weightOfFacts(int a, int b) {
    return prior
        + figure.weight(a, b)
        + scope.weight(a, b)
        + record.weight(a, b)
        + time.weight(a, b);
  }

  /** Scores candidates and keeps those that speak for a match. */
  private final class Search implements PairVisitor {
    private final PairScore scores = scorer(0);
    private ScoredPairs pairs = new ScoredPairs();

    @Override
    public void pair(int a, int b) {
      int score = scores.of(a, b);
      if (score > 0) {
        pairs.add(a, b, score);
      }
    }
  }

  private int weight(int a, int b) {
    return weightOfFacts(a, b) + place.weight(a, b) + text.weight(a, b);
  }

  /** How the places of two claims relate. */
  public Relation places(int a, int b) {
    return claims.places.relation(claims.place(a), claims.place(b));
  }

  /** Whether two claims count the same thing. */
  public boolean sameMeasure(int a, int b) {
    return claims.measure(a) == claims.measure(b);
  }

  /** Whether two claims come from one article or one entry. */
  public boolean sameRecord(int a, int b) {
    return claims.record(a) != Names.NONE && claims.record(a) == claims.record(b);
  }

  /** The days between the two, 0 when they touch or overlap or when the days of one are not known. */
  public int daysApart(int a, int b) {
    return claims.isDated(a) && claims.isDated(b)
        ? Math.max(0, Math.max(claims.from(a) - claims.to(b), claims.from(b) - claims.to(a)))
        : 0;
  }

  /** What speaks for a match of two claims of which nothing is known, in bits. */
  public double prior() {
    return Bits.value(prior);
  }

  /** How strongly two claims look like one event, in bits; the sum of their evidence. */
  public double score(int a, int b) {
    return Bits.value(weight(a, b));
  }

  /**
   * The evidence for and against one pair, prior first; its bits add up to the score.
   *
   * @param x the claim with index {@code a}
   * @param y the claim with index {@code b}
   */
  public List<Evidence> evidence(int a, int b, Claim x, Claim y) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("prior", "two claims picked at random", Bits.value(prior)));
    for (Comparison comparison : comparisons()) {
      evidence.add(new Evidence(
          comparison.about(), comparison.detail(a, b, x, y), Bits.value(comparison.weight(a, b))));
    }
    return evidence;
  }
}
