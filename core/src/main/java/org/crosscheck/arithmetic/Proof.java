package org.crosscheck.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.claim.Window;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;
import org.crosscheck.scope.Windows;
import org.crosscheck.wording.TimeGrammar;

/**
 * Which of two periods a number counts, settled by arithmetic: where parts on file for one of them add up to exactly
 * that number, that is the period that was counted.
 */
public final class Proof {
  /** Smaller sums come about by chance. */
  private static final double TELLING = 10;

  private final Map<Double, List<Breakdown>> byNumber = new HashMap<>();
  private final Origins origins;

  private Proof(Origins origins) {
    this.origins = origins;
  }

  /** What the parts on file can prove. */
  public static Proof of(Collection<Claim> claims, Origins origins) {
    Proof proof = new Proof(origins);
    for (Breakdown breakdown : Declared.in(claims)) {
      if (breakdown.addsUp() && !breakdown.overlaps() && breakdown.low() >= TELLING) {
        proof.byNumber.computeIfAbsent(breakdown.low(), k -> new ArrayList<>()).add(breakdown);
      }
    }
    return proof;
  }

  /**
   * The sum that fits this claim and not the other: parts of the same count, of an origin that stands behind one of the
   * two, over the days that this one states.
   */
  public Optional<Breakdown> settles(Claim claim, Claim other) {
    return byNumber.getOrDefault(claim.figure().anchor(), List.of()).stream()
        .filter(sum -> isAbout(sum.whole(), claim)
            && (origins.shared(sum.whole(), claim) || origins.shared(sum.whole(), other)))
        .filter(sum -> covers(sum, claim) && !covers(sum, other))
        .findFirst();
  }

  private static boolean isAbout(Claim whole, Claim claim) {
    return whole.measure().equals(claim.measure())
        && Populations.relation(whole.population(), claim.population()) == Relation.SAME;
  }

  private static boolean covers(Breakdown sum, Claim claim) {
    Window days = sum.whole().window();
    return days.isResolved()
        && sum.parts().stream().allMatch(part -> days.contains(part.window()))
        && Windows.relation(anchored(claim.window(), sum.whole()), days) == Relation.SAME;
  }

  /**
   * A period in words of an undated text, read as of the day on which another claim was published: {@code since
   * September} becomes days. One that is resolved stays as it is.
   */
  public static Window anchored(Window window, Claim by) {
    Optional<Moment> asOf = by.published().or(() -> by.window().to().map(Moment::day));
    return window.isResolved() || window.text().isEmpty() || asOf.isEmpty()
        ? window
        : TimeGrammar.window(window.text(), "", asOf);
  }
}
