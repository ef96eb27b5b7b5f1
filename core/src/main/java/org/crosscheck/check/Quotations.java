package org.crosscheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.arithmetic.Declared;
import org.crosscheck.arithmetic.Proof;
import org.crosscheck.arithmetic.Share;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Window;
import org.crosscheck.event.Event;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.origin.Origins;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Populations;
import org.crosscheck.scope.Relation;
import org.crosscheck.scope.Windows;

/**
 * A number that an outlet quotes from an origin, held against the origin's own claim in another event. The number must
 * be one that is not met twice by chance: an undated text can be too vague to be matched with what it quotes, and still
 * names its source and its 955.
 */
final class Quotations implements Rule {
  private final Map<String, List<Claim>> own = new HashMap<>();
  private final Map<String, String> eventOf = new HashMap<>();
  private final Map<String, Breakdown> causes = new HashMap<>();
  private final Map<String, List<Claim>> shares = new HashMap<>();
  private final List<Event> events;
  private final Origins origins;
  private final Setting.Run run;

  Quotations(List<Event> events, Origins origins, Setting.Run run) {
    this.events = List.copyOf(events);
    this.origins = origins;
    this.run = run;
    for (Event event : events) {
      for (Claim claim : event.claims()) {
        eventOf.put(claim.id(), event.id());
        file(claim);
      }
    }
    if (!own.isEmpty()) {
      events.stream()
          .flatMap(event -> Declared.in(event.claims()).stream())
          .filter(breakdown -> breakdown.by().equals("cause"))
          .forEach(breakdown -> causes.put(breakdown.whole().id(), breakdown));
    }
  }

  private void file(Claim claim) {
    if (claim.measure().isShare()) {
      claim
          .recordKey()
          .ifPresent(key -> shares.computeIfAbsent(key, k -> new ArrayList<>()).add(claim));
    } else if (WindowShift.isRare(claim)
        && !origins.isRelay(claim)
        && claim.window().isResolved()) {
      String witness = origins.witnesses(claim).iterator().next();
      List<Claim> same = own.computeIfAbsent(key(witness, claim), k -> new ArrayList<>());
      if (same.stream().noneMatch(known -> isAlike(known, claim))) {
        same.add(claim);
      }
    }
  }

  /** One of those that say the same stands for all. */
  private static boolean isAlike(Claim a, Claim b) {
    return a.window().equals(b.window())
        && a.population().equals(b.population())
        && a.place().equals(b.place());
  }

  private static String key(String witness, Claim claim) {
    return witness + "\u0000" + claim.measure().name() + "\u0000"
        + claim.figure().low();
  }

  @Override
  public List<RuleInfo> infos() {
    return List.of(Disagreement.ORIGIN_CONTRADICTED, SameOriginRepeated.SAME_ORIGIN_REPEATED);
  }

  List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Event event : events) {
      for (Claim relay : event.claims()) {
        if (WindowShift.isRare(relay) && origins.isRelay(relay)) {
          sources(relay).forEach(source -> judge(relay, source, verdicts));
        }
      }
    }
    return verdicts;
  }

  private List<Claim> sources(Claim relay) {
    return origins.witnesses(relay).stream()
        .flatMap(witness -> own.getOrDefault(key(witness, relay), List.of()).stream())
        .filter(source -> !Objects.equals(eventOf.get(source.id()), eventOf.get(relay.id())))
        .filter(source -> isComparable(relay, source))
        .toList();
  }

  private static boolean isComparable(Claim relay, Claim source) {
    return Populations.relation(relay.population(), source.population()) == Relation.SAME
        && Places.relation(relay.place(), source.place()) != Relation.DIFFERENT
        && !relay.window().isUnstated();
  }

  private void judge(Claim relay, Claim source, List<Verdict> verdicts) {
    Window read = Proof.anchored(relay.window(), source);
    if (!read.isResolved()) {
      return;
    }
    Pair pair = Pair.of(relay, source, new Setting(List.of(relay, source), run));
    List<String> because = new ArrayList<>();
    if (!relay.window().isResolved()) {
      because.add("read as of the origin's own report, \u201c" + relay.window().text()
          + "\u201d is " + read.words());
    }
    Optional<Breakdown> sum = run.proof().settles(source, relay);
    sum.ifPresent(parts -> because.add(WindowShift.settled(parts)));
    Optional<Verdict> share = share(relay, source);
    share.ifPresent(verdict -> because.add(verdict.message()));
    boolean same = Windows.relation(read, source.window()) == Relation.SAME;
    verdicts.add(pair.verdict(
        same ? SameOriginRepeated.SAME_ORIGIN_REPEATED : Disagreement.ORIGIN_CONTRADICTED,
        same
            ? "As its origin has it on file: " + Say.both(relay, source) + "."
            : "The origin itself counts another period: " + period(relay) + "; " + period(source)
                + "." + WindowShift.sentence(sum),
        because.toArray(String[]::new)));
    if (same) {
      share.ifPresent(verdicts::add);
    }
  }

  private static String period(Claim claim) {
    return Say.claim(claim) + ", " + claim.window().words();
  }

  /** A share in the same article, held against the parts that the origin has on file. */
  private Optional<Verdict> share(Claim relay, Claim source) {
    Breakdown breakdown = causes.get(source.id());
    if (breakdown == null || relay.recordKey().isEmpty()) {
      return Optional.empty();
    }
    return shares.getOrDefault(relay.recordKey().get(), List.of()).stream()
        .flatMap(claim -> Share.ofCauses(claim, breakdown).stream())
        .map(SharesAndParts::judge)
        .findFirst();
  }
}
