package org.crosscheck.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosscheck.arithmetic.Proof;
import org.crosscheck.check.PerpetratorCounted.Twofold;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.claim.Moment;
import org.crosscheck.origin.Origins;

/** What a pair is judged in: the event around it, and what the whole run tells. */
final class Setting {
  private static final Measure ABOARD = new Measure("aboard");

  private final List<Claim> claims;
  private final Run run;
  private final Supplier<Boolean> nobodySurvived = Suppliers.memoize(this::nobodySurvived);
  private final Supplier<List<Twofold>> twofold = Suppliers.memoize(this::findTwofold);

  /**
   * What is worked out once for all events.
   *
   * @param origins who stands behind each claim
   * @param asOf for what moment each figure was given, by claim id, where that is stated
   * @param habits which outlets count one more than others as a rule
   * @param proof what the parts on file add up to
   * @param documents the claims by the document and the outlet that they stand in
   * @param among by the id of a claim that counts some of its article's victims, the id of one that counts them all
   * @param sentences what the texts of the claims say
   */
  record Run(
      Origins origins,
      Map<String, Moment> asOf,
      CountingHabits habits,
      Proof proof,
      Documents documents,
      Map<String, String> among,
      Sentences sentences) {
    Run {
      asOf = ImmutableMap.copyOf(asOf);
      among = ImmutableMap.copyOf(among);
    }

    static Run of(
        List<Claim> claims, Origins origins, CountingHabits habits, Map<String, String> among) {
      Map<String, Moment> moments = new HashMap<>();
      Map<AsOf.Dated, Optional<Moment>> known = new HashMap<>();
      for (Claim claim : claims) {
        claim
            .published()
            .or(() -> known.computeIfAbsent(AsOf.Dated.of(claim), AsOf::stated))
            .ifPresent(moment -> moments.put(claim.id(), moment));
      }
      return new Run(
          origins,
          moments,
          habits,
          Proof.of(claims, origins),
          Documents.of(claims, origins),
          among,
          new Sentences());
    }
  }

  /** A setting of these claims, sorted by id. */
  Setting(List<Claim> claims, Run run) {
    this.claims = List.copyOf(claims);
    this.run = run;
  }

  /** A setting in which the run has nothing else to tell. */
  Setting(List<Claim> claims, Origins origins) {
    this(claims, Run.of(claims, origins, CountingHabits.NONE, Map.of()));
  }

  /** The claim that counts all victims of the article in which this one counts some. */
  Optional<String> whole(Claim claim) {
    return Optional.ofNullable(run.among().get(claim.id()));
  }

  Sentences sentences() {
    return run.sentences();
  }

  List<Claim> claims() {
    return claims;
  }

  Origins origins() {
    return run.origins();
  }

  CountingHabits habits() {
    return run.habits();
  }

  Proof proof() {
    return run.proof();
  }

  /** The documents of the whole run: a number may stand in another event. */
  Documents documents() {
    return run.documents();
  }

  /** For what moment the figure was given, when that is stated. */
  Optional<Moment> asOf(Claim claim) {
    return Optional.ofNullable(run.asOf().get(claim.id()));
  }

  /** The entries that give a measure with and without the perpetrators. */
  List<Twofold> twofold(Measure measure) {
    return twofold.get().stream()
        .filter(two -> two.with().measure().equals(measure))
        .toList();
  }

  private List<Twofold> findTwofold() {
    return Twofold.in(claims);
  }

  /**
   * How a count of this measure can move here: a death toll that has reached everybody aboard grows no more, and so
   * do its parts.
   */
  Course course(Measure measure) {
    return measure.equals(Measure.KILLED) && nobodySurvived.get() ? Course.FIXED : measure.course();
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
