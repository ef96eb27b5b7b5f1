package org.crosscheck.story;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Window;
import org.crosscheck.extract.Outline;
import org.crosscheck.extract.Outline.Told;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;
import org.crosscheck.story.Telling.Harm;

/** Tells the claims of an article that are about its story from those about other events. */
final class AccountReader {
  private final Article article;
  private final Story story;
  private final Outline body;
  private final List<Statement> statements;
  private final Set<String> victims;

  AccountReader(Article article, Story story, Outline body, List<Statement> statements) {
    this.article = article;
    this.story = story;
    this.body = body;
    this.statements = statements;
    victims = Set.copyOf(story.because());
  }

  Account read() {
    Set<String> ofStory = new HashSet<>();
    for (Told told : body.claims()) {
      if (isOfStory(told.claim())) {
        ofStory.add(told.claim().id());
      }
    }
    List<Claim> claims = body.claims().stream().map(Told::claim).toList();
    return new Account(article, story, claims, ofStory, among(ofStory));
  }

  /** Victims told of no other day, and whatever else is counted on the day of the story. */
  private boolean isOfStory(Claim claim) {
    boolean counted =
        victims.contains(claim.id()) || (Telling.harm(claim).isEmpty() && isAtTheTime(claim));
    return counted && (isAtThePlace(claim) || isToll(claim));
  }

  private boolean isAtTheTime(Claim claim) {
    Window window = claim.window();
    return window.isUnstated()
        || (story.dated() && window.isDay() && window.sameDays(story.window()));
  }

  /** A street or a house of the town is a place of its own by name, so that only another count tells of another place. */
  private boolean isAtThePlace(Claim claim) {
    Relation relation = Places.relation(claim.place(), story.place());
    return relation != Relation.DIFFERENT && relation != Relation.APART;
  }

  private boolean isToll(Claim claim) {
    return Telling.harm(claim)
        .flatMap(this::toll)
        .filter(claim.figure()::sameInterval)
        .isPresent();
  }

  private Optional<Figure> toll(Harm harm) {
    return switch (harm) {
      case KILLED -> story.killed();
      case INJURED -> story.injured();
      case STRUCK -> Optional.empty();
    };
  }

  /** By the id of each claim that counts some of the victims, the one that counts them all, else its own. */
  private Map<String, String> among(Set<String> ofStory) {
    Map<String, String> among = new HashMap<>();
    Map<Harm, List<Telling>> byHarm = statements.stream()
        .flatMap(statement -> statement.tellings().stream())
        .filter(telling -> !telling.title() && ofStory.contains(telling.claim().id()))
        .collect(Collectors.groupingBy(Telling::harm));
    byHarm.values().forEach(tellings -> {
      Optional<Telling> whole = whole(tellings);
      for (Telling telling : tellings) {
        if (whole.filter(all -> isSome(telling, all)).isPresent()) {
          among.put(telling.claim().id(), whole.orElseThrow().claim().id());
        } else if (telling.isSomeByItsWords()) {
          among.put(telling.claim().id(), telling.claim().id());
        }
      }
    });
    return among;
  }

  /**
   * Told of as some of the victims, or in a number so small that a text gives it to whomever it speaks of; but two
   * sources may well differ on the whole.
   */
  private static boolean isSome(Telling telling, Telling whole) {
    if (telling.high() >= whole.low()) {
      return false;
    }
    boolean inPassing = telling.tellsCondition() || telling.high() < Claim.TOLL;
    return telling.isSome() || (inPassing && !areRivals(telling.claim(), whole.claim()));
  }

  private static boolean areRivals(Claim a, Claim b) {
    return !a.cites().isEmpty()
        && !b.cites().isEmpty()
        && Sets.intersection(origins(a), origins(b)).isEmpty();
  }

  private static Set<String> origins(Claim claim) {
    return claim.cites().stream().map(cite -> cite.origin().name()).collect(Collectors.toSet());
  }

  /** The first claim that gives the toll of everybody. */
  private Optional<Telling> whole(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling ->
            telling.person().isEmpty() && telling.claim().population().isEverybody())
        .filter(telling -> isToll(telling.claim()))
        .findFirst();
  }
}
