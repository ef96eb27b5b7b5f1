package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Origin;
import org.crosscheck.extract.NounPhrase.Kind;
import org.crosscheck.extract.Scopes.Setting;

/** Tells of a claim which rule gave each part. */
final class Trace {
  private static final String NOT_STATED = "not stated";

  private final Page page;
  private final Speakers speakers;
  private final Scopes scopes;

  Trace(Page page, Speakers speakers, Scopes scopes) {
    this.page = page;
    this.speakers = speakers;
    this.scopes = scopes;
  }

  Traced of(Claim claim, Reading reading) {
    List<Step> steps = new ArrayList<>();
    steps.add(figure(claim));
    steps.add(measure(claim, reading));
    steps.add(population(claim, reading));
    Setting setting = scopes.settingOf(reading);
    steps.add(
        claim.place().isStated()
            ? new Step("place", claim.place().name(), setting.placeTaken().words(), "")
            : new Step("place", "", NOT_STATED, ""));
    steps.add(window(claim, setting));
    steps.add(cites(claim, reading));
    claim
        .circumstances()
        .actor()
        .ifPresent(actor -> steps.add(new Step("actor", actor, "named beside the claim", actor)));
    claim
        .circumstances()
        .weapon()
        .ifPresent(
            weapon -> steps.add(new Step("weapon", weapon, "nearest means in the sentence", "")));
    reading
        .whole()
        .ifPresent(whole -> steps.add(new Step(
            "part_of",
            claim.curation().partOf().orElse(""),
            "a part of the number before it",
            page.words(whole.from(), whole.to()))));
    return new Traced(claim, steps);
  }

  private static Step figure(Claim claim) {
    String bound = claim.figure().bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Step(
        "figure",
        claim.figure().interval(),
        "as worded: " + bound,
        claim.figure().text());
  }

  private Step measure(Claim claim, Reading reading) {
    Link link = reading.link().orElseThrow();
    return new Step(
        "measure", claim.measure().name(), link.tie().words(), page.words(link.from(), link.to()));
  }

  private Step population(Claim claim, Reading reading) {
    NounPhrase noun = reading.noun();
    String name = claim.population().name();
    if (name.isEmpty()) {
      return new Step("population", "", NOT_STATED, "");
    }
    boolean behind = !noun.is(Kind.NONE) && noun.to() > noun.from();
    return behind
        ? new Step("population", name, "noun behind the number", page.words(noun.from(), noun.to()))
        : new Step("population", name, "taken from the number before it", "");
  }

  private static Step window(Claim claim, Setting setting) {
    return claim.window().isUnstated()
        ? new Step("window", "", NOT_STATED, "")
        : new Step(
            "window",
            claim.window().words(),
            setting.windowTaken().words(),
            claim.window().text());
  }

  private Step cites(Claim claim, Reading reading) {
    if (claim.cites().isEmpty()) {
      return new Step("cites", "", "nobody named: the outlet's own", "");
    }
    boolean own = !speakers.in(reading.sentence()).isEmpty();
    Attribution first = claim.cites().get(0);
    String name = first.origin().name()
        + first.via().map(Origin::name).map(" via "::concat).orElse("");
    String rule = own ? "named in the sentence" : "carried over from a sentence before";
    String stance = first.stance() == Stance.DENIES ? ", who denies it" : "";
    return new Step("cites", name, rule + stance, "");
  }
}
