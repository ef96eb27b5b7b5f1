package org.crosscheck.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.crosscheck.claim.Claim;
import org.crosscheck.scope.Relation;

/** Scores the pairs of claims that could be about one event. */
public final class Matcher {
  /** Parts up to this size are compared in full. */
  private static final int SMALL_PART = 200;

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
   * Every candidate pair that speaks for a match, and what speaks against one between claims that such pairs connect:
   * the same list for any number of threads.
   */
  public ScoredPairs pairs(int threads) {
    Candidates candidates = new Candidates(claims);
    int portions = (claims.size() + PORTION - 1) / PORTION;
    ScoredPairs[] found = new ScoredPairs[portions];
    AtomicInteger next = new AtomicInteger();
    Callable<Boolean> worker = () -> {
      Scorer scorer = new Scorer();
      Candidates.Walk walk = candidates.new Walk(scorer);
      for (int at = next.getAndIncrement(); at < portions; at = next.getAndIncrement()) {
        scorer.pairs = new ScoredPairs();
        int end = Math.min(claims.size(), (at + 1) * PORTION);
        for (int claim = at * PORTION; claim < end; claim++) {
          walk.visit(claim);
        }
        found[at] = scorer.pairs;
      }
      skipped.addAndGet(walk.skipped());
      return true;
    };
    run(worker, Math.max(1, Math.min(threads, portions)));
    ScoredPairs all = new ScoredPairs();
    for (int at = 0; at < portions; at++) {
      all.addAll(found[at]);
      found[at] = NONE;
    }
    addAgainst(new Connected(claims.size(), all), candidates, all);
    return all;
  }

  /**
   * In a small part every claim is held against every other. In a large one there are too many: what is bad there counts
   * as never compared, but for entries of registers, which must not be chained.
   */
  private void addAgainst(Connected parts, Candidates candidates, ScoredPairs all) {
    Candidates.Walk walk = candidates.new Walk((a, b) -> {
      if (parts.of(a) == parts.of(b)) {
        addAgainst(a, b, all);
      }
    });
    for (int claim = 0; claim < claims.size(); claim++) {
      if (parts.size(claim) > SMALL_PART && claims.entry(claim) > 0) {
        walk.visit(claim);
      } else if (parts.size(claim) <= SMALL_PART) {
        for (int other = parts.before(claim); other >= 0; other = parts.before(other)) {
          addAgainst(other, claim, all);
        }
      }
    }
  }

  private void addAgainst(int a, int b, ScoredPairs all) {
    int score = weight(a, b);
    if (score <= 0) {
      all.add(a, b, score);
    }
  }

  /** Hands every candidate pair to the visitor, ordered by the second of the two. */
  public void candidates(PairVisitor visitor) {
    Candidates.Walk walk = new Candidates(claims).new Walk(visitor);
    for (int claim = 0; claim < claims.size(); claim++) {
      walk.visit(claim);
    }
  }

  /** How many pairs that share a place, a word or a record were not compared because too many do. */
  public long skipped() {
    return skipped.get();
  }

  private static void run(Callable<Boolean> worker, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Boolean>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(worker);
      }
      for (Future<Boolean> done : pool.invokeAll(workers)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("matching was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("matching failed", e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  /** Scores candidates and keeps those that speak for a match. */
  private final class Scorer implements PairVisitor {
    private ScoredPairs pairs = new ScoredPairs();

    @Override
    public void pair(int a, int b) {
      int sum = weightButText(a, b);
      if (sum + text.most() > 0) {
        int score = sum + text.weight(a, b);
        if (score > 0) {
          pairs.add(a, b, score);
        }
      }
    }
  }

  private int weightButText(int a, int b) {
    return prior
        + figure.weight(a, b)
        + scope.weight(a, b)
        + record.weight(a, b)
        + time.weight(a, b)
        + place.weight(a, b);
  }

  private int weight(int a, int b) {
    return weightButText(a, b) + text.weight(a, b);
  }

  /** How the places of two claims relate. */
  public Relation places(int a, int b) {
    return claims.places.relation(claims.place[a], claims.place[b]);
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
