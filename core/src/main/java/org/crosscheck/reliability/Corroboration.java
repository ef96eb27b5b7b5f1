package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;

/** With which other origins each claim was held together on its figure, and how often they agreed. */
final class Corroboration {
  /** So many figures, beside the one in question, make a history. */
  private static final int HISTORY = 3;

  private final Ledger ledger;
  private final List<Map<String, Met>> met;
  private final Map<String, Set<String>> history = new HashMap<>();

  Corroboration(Ledger ledger, List<Verdict> verdicts) {
    this.ledger = ledger;
    met = IntStream.range(0, ledger.size())
        .mapToObj(claim -> Map.<String, Met>of())
        .collect(Collectors.toCollection(ArrayList::new));
    for (Verdict verdict : verdicts) {
      if (verdict.b().isPresent() && compares(verdict)) {
        ledger
            .find(verdict.a())
            .ifPresent(a -> ledger
                .find(verdict.b().get())
                .ifPresent(b -> count(a, b, verdict.outcome() == Outcome.CLEARED)));
      }
    }
  }

  /** Only where the figures themselves were held together: not other periods, groups, measures or events. */
  static boolean compares(Verdict verdict) {
    return switch (verdict.rule().code()) {
      case "N01", "N02", "N03", "N17", "D01", "D02" -> verdict.rule().about() == About.FIGURE;
      default -> false;
    };
  }

  private void count(int a, int b, boolean agree) {
    Claim first = ledger.claim(a);
    Claim second = ledger.claim(b);
    if (!ledger.origins().shared(first, second)) {
      note(a, b, agree);
      note(b, a, agree);
    }
  }

  private void note(int claim, int other, boolean agree) {
    if (met.get(claim).isEmpty()) {
      met.set(claim, new TreeMap<>());
      for (String witness : ledger.witnesses(claim)) {
        history.computeIfAbsent(witness, k -> new HashSet<>()).add(ledger.quantity(claim));
      }
    }
    for (String witness : ledger.witnesses(other)) {
      met.get(claim)
          .computeIfAbsent(witness, k -> new Met())
          .add(ledger.outlet(other).equals(witness), agree);
    }
  }

  /** Whether a witness was held against others so often that its word weighs something by itself. */
  boolean isKnown(String witness) {
    return history.getOrDefault(witness, Set.of()).size() > HISTORY;
  }

  /** What the others say of a claim, each other origin counted once; empty where it met none. */
  Optional<Word> of(int claim) {
    Map<String, Met> others = met.get(claim);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    double agreed = others.values().stream().mapToDouble(Met::agreed).sum();
    return Optional.of(new Word(agreed / others.size(), List.copyOf(others.keySet())));
  }

  /** How often a claim was held against one other origin: against its own words, and through others. */
  private static final class Met {
    private int own;
    private int ownAgreed;
    private int relayed;
    private int relayedAgreed;

    void add(boolean byItself, boolean agree) {
      own += byItself ? 1 : 0;
      ownAgreed += byItself && agree ? 1 : 0;
      relayed += byItself ? 0 : 1;
      relayedAgreed += !byItself && agree ? 1 : 0;
    }

    /** By its own words where it has spoken, else by what most who relay it say: one that misquotes it changes nothing. */
    double agreed() {
      return own > 0
          ? (double) ownAgreed / own
          : (1 + Integer.signum(2 * relayedAgreed - relayed)) / 2.0;
    }
  }

  /**
   * What other origins say of a claim.
   *
   * @param agreed the share of them that agree, 0 to 1
   * @param by their keys, sorted, at least one
   */
  record Word(double agreed, List<String> by) {
    /** Two that disagree, and nobody else: without a history nothing tells which of them is right. */
    boolean isStandoff() {
      return by.size() == 1 && agreed == 0;
    }
  }
}
