package org.crosscheck.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Place;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Window;
import org.crosscheck.match.Encoded;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;

/**
 * What comparing articles as wholes says of the claims in them: those about the stories of articles that tell of one
 * event are of one event, those of articles about two events of two.
 *
 * @param eventOf the event of each such claim, by its id
 * @param dayOf when an event happened, where its articles tell
 * @param placeOf where it happened, where they tell
 */
public record Stories(
    Map<String, String> eventOf, Map<String, Window> dayOf, Map<String, Place> placeOf) {
  /** Of a run without articles. */
  public static final Stories NONE = new Stories(Map.of(), Map.of(), Map.of());

  public Stories {
    eventOf = Map.copyOf(eventOf);
    dayOf = Map.copyOf(dayOf);
    placeOf = Map.copyOf(placeOf);
  }

  /**
   * The claim as it is matched: where its own sentence names no day or place it has those of the story, and a house or
   * a street that it names is in the town of the story.
   */
  Claim settled(Claim claim) {
    String event = eventOf.get(claim.id());
    if (event == null) {
      return claim;
    }
    Scope scope = claim.scope();
    Window window =
        claim.window().isUnstated() ? dayOf.getOrDefault(event, claim.window()) : claim.window();
    Place place = Optional.ofNullable(placeOf.get(event))
        .map(town -> within(claim.place(), town))
        .orElse(claim.place());
    return claim.with(new Scope(scope.measure(), scope.population(), place, window));
  }

  private static Place within(Place named, Place town) {
    if (!named.isStated()) {
      return town;
    }
    return Places.relation(named, town) == Relation.DIFFERENT
        ? new Place(
            named.name() + ", " + town.name(),
            named.countries(),
            named.regions(),
            named.coordinates())
        : named;
  }

  /** Whether the two are told in articles about one event. */
  boolean agree(Claim a, Claim b) {
    return of(a.id()).isPresent() && of(a.id()).equals(of(b.id()));
  }

  /** Adds what follows for the claims, but for those that people decided on. */
  void add(Encoded claims, Constraints decisions) {
    if (isEmpty()) {
      return;
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int unit = i;
      of(claims.id(i))
          .ifPresent(event ->
              decisions.story(unit, numbers.computeIfAbsent(event, k -> numbers.size() + 1)));
    }
  }

  /** Whether no claim is told in a story. */
  boolean isEmpty() {
    return eventOf.isEmpty();
  }

  /** The event of a claim; empty for a claim of no story. */
  Optional<String> of(String claim) {
    return Optional.ofNullable(eventOf.get(claim));
  }
}
