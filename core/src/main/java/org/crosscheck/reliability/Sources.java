package org.crosscheck.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.reliability.SourceRecord.Agreement;
import org.crosscheck.reliability.SourceRecord.Kind;

/** Counts how often the figures of each outlet and origin agreed with those of other origins. */
public final class Sources {
  /** Standard normal quantile of a two-sided 90 % interval. */
  private static final double Z = 1.6449;

  private Sources() {}

  /** Outlets, then origins, each by name. */
  public static List<SourceRecord> of(List<Claim> claims, List<Verdict> verdicts, Origins origins) {
    Map<String, Claim> byId = new HashMap<>();
    Map<String, Tally> outlets = new TreeMap<>();
    Map<String, Tally> named = new TreeMap<>();
    for (Claim claim : claims) {
      byId.put(claim.id(), claim);
      outlets.computeIfAbsent(claim.outlet().name(), k -> new Tally()).claims++;
      behind(claim).forEach(name -> named.computeIfAbsent(name, k -> new Tally()).claims++);
    }
    for (Verdict verdict : verdicts) {
      count(verdict, byId, origins, outlets, named);
    }
    List<SourceRecord> records = new ArrayList<>();
    outlets.forEach((name, tally) -> records.add(tally.record(name, Kind.OUTLET)));
    named.forEach((name, tally) -> records.add(tally.record(name, Kind.ORIGIN)));
    return records;
  }

  private static void count(
      Verdict verdict,
      Map<String, Claim> byId,
      Origins origins,
      Map<String, Tally> outlets,
      Map<String, Tally> named) {
    if (verdict.b().isEmpty() || verdict.rule().about() != About.FIGURE || !decides(verdict)) {
      return;
    }
    Claim a = byId.get(verdict.a());
    Claim b = byId.get(verdict.b().get());
    if (a == null || b == null || origins.shared(a, b)) {
      return;
    }
    boolean agree = verdict.outcome() == Outcome.CLEARED;
    for (Claim claim : List.of(a, b)) {
      outlets.computeIfAbsent(claim.outlet().name(), k -> new Tally()).add(agree);
      behind(claim)
          .forEach(name -> named.computeIfAbsent(name, k -> new Tally()).add(agree));
    }
  }

  /** Whoever is said to give the figure; one who denies it does not stand behind it. */
  private static Stream<String> behind(Claim claim) {
    return claim.cites().stream()
        .filter(cite -> cite.stance() == Stance.ASSERTS)
        .map(cite -> cite.origin().name())
        .distinct();
  }

  /** Only where the figures themselves were held together: not other periods, groups, measures or events. */
  private static boolean decides(Verdict verdict) {
    return switch (verdict.rule().code()) {
      case "N01", "N02", "N03", "N17", "D01", "D02" -> true;
      default -> false;
    };
  }

  private static final class Tally {
    private int claims;
    private int agreed;
    private int compared;

    void add(boolean agree) {
      compared++;
      agreed += agree ? 1 : 0;
    }

    SourceRecord record(String name, Kind kind) {
      return new SourceRecord(
          name, kind, claims, compared == 0 ? Optional.empty() : Optional.of(interval()));
    }

    /** Wilson's score interval: it stays inside 0..1 and does not collapse at few or unanimous comparisons. */
    private Agreement interval() {
      double p = (double) agreed / compared;
      double z2 = Z * Z / compared;
      double middle = (p + z2 / 2) / (1 + z2);
      double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / compared + z2 / (4 * compared));
      return new Agreement(p, Math.max(0, middle - half), Math.min(1, middle + half), compared);
    }
  }
}
