package org.crosscheck.check;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Means;

/** The means named exclude each other: a drone is no warplane, but both are air strikes. */
final class WeaponConflict implements AttributeRule {
  static final RuleInfo WEAPON_CONFLICT = RuleInfo.conflict(
          "D23",
          "WEAPON_CONFLICT",
          Severity.NOTE,
          "Different means are named.",
          "A drone and a warplane; shelling and air strikes.",
          "Say who names which.")
      .about(About.WEAPON);

  @Override
  public List<RuleInfo> infos() {
    return List.of(WEAPON_CONFLICT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Set<String> a = kinds(pair.a());
    Set<String> b = kinds(pair.b());
    if (a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        WEAPON_CONFLICT,
        "Different means: " + words(pair.a()) + "; " + words(pair.b()) + ".",
        String.join(", ", Sets.symmetricDifference(a, b).stream().sorted().toList())
            + " in one only"));
  }

  private static Set<String> kinds(Claim claim) {
    return Means.in(claim.circumstances().weapon().orElse(""));
  }

  private static String words(Claim claim) {
    return claim.outlet().name() + " (\u201c" + claim.circumstances().weapon().orElse("")
        + "\u201d)";
  }
}
