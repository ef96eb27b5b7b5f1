package org.crosscheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.claim.Moment;
import org.crosscheck.origin.Origins;

/**
 * What a pair is judged in.
 *
 * @param claims the claims of the event, sorted by id
 * @param origins who stands behind each claim
 * @param asOf for what moment each figure was given, by claim id, where that is stated
 *
 */
record Setting(List<Claim> claims, Origins origins, Map<String, Moment> asOf) {
  private static final Measure ABOARD = new Measure("aboard");

  Setting {
    claims = List.copyOf(claims);
    asOf = Map.copyOf(asOf);
  }

  Setting(List<Claim> claims, Origins origins) {
    this(claims, origins, moments(claims));
  }

  private static Map<String, Moment> moments(List<Claim> claims) {
    Map<String, Moment> moments = new HashMap<>();
    claims.forEach(claim -> AsOf.of(claim).ifPresent(moment -> moments.put(claim.id(), moment)));
    return moments;
  }

  /** For what moment the figure was given, when that is stated. */
  Optional<Moment> asOf(Claim claim) {
    return Optional.ofNullable(asOf.get(claim.id()));
  }

  /**
   * How a count of this measure can move here: a death toll that has reached everybody aboard grows no more, and so
   * do its parts.
   */
  Course course(Measure measure) {
    return measure.equals(Measure.KILLED) && nobodySurvived() ? Course.FIXED : measure.course();
  }

  private boolean nobodySurvived() {
    double most = claims.stream()
        .filter(c -> c.measure().equals(ABOARD))
        .mapToDouble(c -> c.figure().low())
        .max()
        .orElse(Double.POSITIVE_INFINITY);
    return claims.stream()
        .anyMatch(c -> c.measure().equals(Measure.KILLED)
            && c.figure().isPoint()
            && c.figure().low() >= most);
  }
}
