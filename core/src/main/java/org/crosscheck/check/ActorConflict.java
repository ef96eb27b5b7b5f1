package org.crosscheck.check;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.About;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** The perpetrators named differ: others are named, one leaves open what the other states, or the accused denies. */
final class ActorConflict implements AttributeRule {
  static final RuleInfo ACTOR_CONFLICT = RuleInfo.conflict(
          "D20",
          "ACTOR_CONFLICT",
          Severity.WARNING,
          "Different perpetrators are named, or one is certain where the other leaves it open.",
          "US-led Coalition; Russia or US-led Coalition.",
          "Say who names whom.")
      .about(About.ACTOR);

  static final RuleInfo ACTOR_DENIED = RuleInfo.conflict(
          "D21",
          "ACTOR_DENIED",
          Severity.WARNING,
          "The accused denies it.",
          "A US drone, says one; the Coalition says it was not.",
          "Add the denial.")
      .about(About.ACTOR);

  static final RuleInfo CERTAINTY_UPGRADE = RuleInfo.conflict(
          "D22",
          "CERTAINTY_UPGRADE",
          Severity.WARNING,
          "What one outlet leaves unidentified another states as fact.",
          "Reuters: unidentified aircraft; Zaman Al Wasl: a US drone.",
          "Give the hedge of the best-placed source.")
      .about(About.ACTOR);

  @Override
  public List<RuleInfo> infos() {
    return List.of(ACTOR_CONFLICT, ACTOR_DENIED, CERTAINTY_UPGRADE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return deniedByAccused(pair, pair.a(), pair.b())
        .or(() -> deniedByAccused(pair, pair.b(), pair.a()))
        .or(() -> actors(pair));
  }

  /** One says that somebody denies it ({@code !Coalition} in cites), and the other names just that one as the actor. */
  private static Optional<Verdict> deniedByAccused(Pair pair, Claim reporter, Claim accuser) {
    if (accuser.circumstances().actor().isEmpty()) {
      return Optional.empty();
    }
    Actor accused = Actor.of(accuser.circumstances().actor().get());
    return reporter.cites().stream()
        .filter(cite -> cite.stance() == Stance.DENIES)
        .map(cite -> cite.origin().name())
        .filter(
            name -> !accused.isDenial() && accused.names().equals(Actor.of(name).names()))
        .findFirst()
        .map(name -> pair.verdict(
            ACTOR_DENIED,
            words(accuser) + "; " + name + " denies it, says " + Say.who(reporter) + "."));
  }

  private static Optional<Verdict> actors(Pair pair) {
    if (pair.a().circumstances().actor().isEmpty()
        || pair.b().circumstances().actor().isEmpty()) {
      return Optional.empty();
    }
    Actor a = Actor.of(pair.a().circumstances().actor().get());
    Actor b = Actor.of(pair.b().circumstances().actor().get());
    if (a.isDenial() != b.isDenial()) {
      return denied(pair, a.isDenial() ? pair.a() : pair.b(), a.isDenial() ? b : a);
    }
    boolean hedged = a.isSuspected() != b.isSuspected() && a.names().equals(b.names());
    if (a.isUnknown() != b.isUnknown() || hedged) {
      boolean aIsSure = hedged ? b.isSuspected() : b.isUnknown();
      return Optional.of(
          firmer(pair, aIsSure ? pair.a() : pair.b(), aIsSure ? pair.b() : pair.a()));
    }
    return named(pair, a, b);
  }

  private static Verdict firmer(Pair pair, Claim sure, Claim open) {
    return pair.verdict(
        CERTAINTY_UPGRADE, words(sure) + " states as fact what " + words(open) + " leaves open.");
  }

  private static Optional<Verdict> named(Pair pair, Actor a, Actor b) {
    boolean read = !Written.inTable(pair.a()) && !Written.inTable(pair.b());
    if (read || a.isDenial() || a.isUnknown() || a.names().equals(b.names())) {
      return Optional.empty();
    }
    boolean apart = Sets.intersection(a.names(), b.names()).isEmpty();
    return Optional.of(pair.verdict(
        ACTOR_CONFLICT,
        (apart ? "Different perpetrators: " : "One leaves open what the other states: ")
            + words(pair.a()) + "; " + words(pair.b()) + "."));
  }

  private static Optional<Verdict> denied(Pair pair, Claim denier, Actor named) {
    return named.isUnknown()
        ? Optional.empty()
        : Optional.of(pair.verdict(
            ACTOR_DENIED,
            words(denier.equals(pair.a()) ? pair.b() : pair.a()) + ", which " + words(denier)
                + " denies."));
  }

  private static String words(Claim claim) {
    return claim.outlet().name() + " (\u201c" + claim.circumstances().actor().orElse("")
        + "\u201d)";
  }
}
