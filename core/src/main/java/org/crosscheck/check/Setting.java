package org.crosscheck.check;

import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.origin.Origins;

/**
 * What a pair is judged in.
 *
 * @param claims the claims of the event, sorted by id
 * @param origins who stands behind each claim
 */
record Setting(List<Claim> claims, Origins origins) {
  private static final Measure ABOARD = new Measure("aboard");

  Setting {
    claims = List.copyOf(claims);
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
