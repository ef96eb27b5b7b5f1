package org.crosscheck.check;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;

/** The perpetrators named differ: others are named, one leaves open what the other states, or the accused denies. */
final class ActorConflict implements AttributeRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.a().circumstances().actor().isEmpty()
        || pair.b().circumstances().actor().isEmpty()) {
      return Optional.empty();
    }
    Actor a = Actor.of(pair.a().circumstances().actor().get());
    Actor b = Actor.of(pair.b().circumstances().actor().get());
    if (a.isDenial() != b.isDenial()) {
      return denied(pair, a.isDenial() ? pair.a() : pair.b(), a.isDenial() ? b : a);
    }
    if (a.isUnknown() != b.isUnknown()) {
      Claim sure = a.isUnknown() ? pair.b() : pair.a();
      return Optional.of(pair.verdict(
          Codes.D22,
          words(sure) + " states as fact what " + words(sure.equals(pair.a()) ? pair.b() : pair.a())
              + " leaves open."));
    }
    return named(pair, a, b);
  }

  private static Optional<Verdict> named(Pair pair, Actor a, Actor b) {
    if (a.isDenial() || a.isUnknown() || a.names().equals(b.names())) {
      return Optional.empty();
    }
    boolean apart = Sets.intersection(a.names(), b.names()).isEmpty();
    return Optional.of(pair.verdict(
        Codes.D20,
        (apart ? "Different perpetrators: " : "One leaves open what the other states: ")
            + words(pair.a()) + "; " + words(pair.b()) + "."));
  }

  private static Optional<Verdict> denied(Pair pair, Claim denier, Actor named) {
    return named.isUnknown()
        ? Optional.empty()
        : Optional.of(pair.verdict(
            Codes.D21,
            words(denier.equals(pair.a()) ? pair.b() : pair.a()) + ", which " + words(denier)
                + " denies."));
  }

  private static String words(Claim claim) {
    return claim.outlet().name() + " (\u201c" + claim.circumstances().actor().orElse("")
        + "\u201d)";
  }
}
