package org.crosscheck.reliability;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Verdict;

/**
 * Whether outlets quote their origins right: held against the origin's own claim where it is on file, else against what
 * others have from the same origin.
 */
final class Quoting {
  private static final Set<String> KEPT = Set.of("N01", "N02", "N03", "N14", "N15");
  private static final Set<String> CHANGED =
      Set.of("D03", "D04", "D05", "D06", "D07", "D08", "D09");

  private final Ledger ledger;
  private final Map<Integer, Count> counts = new HashMap<>();

  Quoting(Ledger ledger, Iterable<Verdict> verdicts) {
    this.ledger = ledger;
    for (Verdict verdict : verdicts) {
      boolean kept = KEPT.contains(verdict.rule().code());
      if (verdict.rule().about() == About.FIGURE
          && (kept || CHANGED.contains(verdict.rule().code()))) {
        verdict.relays().forEach(relay -> pair(verdict.a(), relay, verdict));
        verdict.b().ifPresent(other -> pair(verdict.a(), other, verdict));
      }
    }
  }

  private void pair(String first, String second, Verdict verdict) {
    ledger
        .find(first)
        .ifPresent(a -> ledger.find(second).ifPresent(b -> {
          if (!ledger.outlet(a).equals(ledger.outlet(b))
              && ledger.origins().shared(ledger.claim(a), ledger.claim(b))) {
            hold(a, b, verdict);
            hold(b, a, verdict);
          }
        }));
  }

  /** Holds a relay against another claim on the word of the same origin. */
  private void hold(int relay, int other, Verdict verdict) {
    if (ledger.isOwn(relay)) {
      return;
    }
    Claim said = ledger.claim(other);
    boolean byOrigin = ledger.origins().quotes(ledger.claim(relay), said)
        || (ledger.isOwn(other) && ledger.witnesses(relay).contains(ledger.outlet(other)));
    // Whom the other has it from need not tell him the same as this relay.
    if (byOrigin || !ledger.origins().quotes(said, ledger.claim(relay))) {
      Count count = counts.computeIfAbsent(relay, k -> new Count());
      (byOrigin ? count.origin : count.relays).add(verdict, ledger.outlet(other));
    }
  }

  /** Empty for what is no relay, and for one that could be held against nothing. */
  Optional<Quote> of(int claim) {
    return Optional.ofNullable(counts.get(claim)).map(Count::quote);
  }

  /**
   * How a relay quotes its origin.
   *
   * @param outcome right or not
   * @param byOrigin whether the origin's own claim is on file, and told
   * @param code the rule that says how it was changed; empty where it was not
   * @param by keys of the outlets that it was held against, sorted
   */
  record Quote(Outcome outcome, boolean byOrigin, String code, Set<String> by) {}

  /** What comes of holding a relay against others. */
  enum Outcome {
    RIGHT,
    MISQUOTED,
    /** Two relays of one origin differ, and nothing tells which of them is right. */
    DISPUTED
  }

  private static final class Count {
    private final Side origin = new Side();
    private final Side relays = new Side();

    Quote quote() {
      boolean byOrigin = !origin.kept.isEmpty() || !origin.changed.isEmpty();
      Side side = byOrigin ? origin : relays;
      Set<String> by = new TreeSet<>(side.kept);
      by.addAll(side.changed);
      return new Quote(outcome(side, byOrigin), byOrigin, side.code, Set.copyOf(by));
    }

    private static Outcome outcome(Side side, boolean byOrigin) {
      int kept = side.kept.size();
      int changed = side.changed.size();
      if (changed == 0 || kept > changed) {
        return Outcome.RIGHT;
      }
      // Of two relays that differ each may be the one that is wrong.
      return byOrigin || (changed > 1 && changed > kept) ? Outcome.MISQUOTED : Outcome.DISPUTED;
    }
  }

  /** Keys of the outlets that say the same, and of those that say otherwise. */
  private static final class Side {
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> changed = new TreeSet<>();
    private String code = "";

    void add(Verdict verdict, String other) {
      if (KEPT.contains(verdict.rule().code())) {
        kept.add(other);
      } else {
        changed.add(other);
        code = code.isEmpty() || verdict.rule().code().compareTo(code) < 0
            ? verdict.rule().code()
            : code;
      }
    }
  }
}
