package org.crosscheck.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;

/** The means named exclude each other: a drone is no warplane, but both are air strikes. */
final class WeaponConflict implements AttributeRule {
  /** Words in a wording, and the kinds of means they stand for, the general before the special. */
  private static final ImmutableMap<String, Set<String>> KINDS =
      ImmutableMap.<String, Set<String>>builder()
          .put("air strike", Set.of("air"))
          .put("airstrike", Set.of("air"))
          .put("air raid", Set.of("air"))
          .put("warplane", Set.of("air", "warplane"))
          .put("jet", Set.of("air", "warplane"))
          .put("drone", Set.of("air", "drone"))
          .put("helicopter", Set.of("air", "helicopter"))
          .put("barrel bomb", Set.of("air", "helicopter"))
          .put("shell", Set.of("ground fire"))
          .put("artillery", Set.of("ground fire"))
          .put("mortar", Set.of("ground fire"))
          .put("rocket", Set.of("ground fire"))
          .put("car bomb", Set.of("bomb", "car bomb"))
          .put("truck bomb", Set.of("bomb", "truck bomb"))
          .put("motorcycle", Set.of("bomb", "motorcycle bomb"))
          .put("bombing", Set.of("bomb"))
          .put("gun", Set.of("gun"))
          .put("shooting", Set.of("gun"))
          .put("knife", Set.of("knife"))
          .put("stabbing", Set.of("knife"))
          .buildOrThrow();

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Set<String> a = kinds(pair.a());
    Set<String> b = kinds(pair.b());
    if (a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        Codes.D23,
        "Different means: " + words(pair.a()) + "; " + words(pair.b()) + ".",
        String.join(", ", Sets.symmetricDifference(a, b).stream().sorted().toList())
            + " in one only"));
  }

  private static Set<String> kinds(Claim claim) {
    String wording = claim.circumstances().weapon().orElse("").toLowerCase(Locale.ROOT);
    Set<String> kinds = new HashSet<>();
    for (Map.Entry<String, Set<String>> kind : KINDS.entrySet()) {
      if (wording.contains(kind.getKey())) {
        kinds.addAll(kind.getValue());
      }
    }
    return kinds;
  }

  private static String words(Claim claim) {
    return claim.outlet().name() + " (\u201c" + claim.circumstances().weapon().orElse("")
        + "\u201d)";
  }
}
