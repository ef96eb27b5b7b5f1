package org.crosscheck.story;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Article;
import org.crosscheck.claim.Place;
import org.crosscheck.extract.Outline;
import org.crosscheck.gazetteer.KnownPlace;

/** Finds the town of the event among the towns that an article names. */
final class EventPlace {
  private static final double IN_ADDRESS = 0.5;
  private static final double OF_OUTLET = 0.3;
  private static final double NAMED_TOO = 0.3;

  private final TownVotes votes = new TownVotes();
  private final Optional<KnownPlace> local;

  private EventPlace(Article article, Optional<Outline> title, Outline body) {
    this.local = Towns.ofOutlet(article.publication().outlet().name());
    title.ifPresent(outline -> new TownMentions(outline, true, votes).count());
    new TownMentions(body, false, votes).count();
    String url = Towns.plain(article.publication().url().orElse(""));
    for (String name : List.copyOf(votes.names())) {
      if (url.contains(Towns.plain(name))) {
        votes.add(name, IN_ADDRESS * votes.weight(name) + OF_OUTLET);
      }
    }
    local.ifPresent(town -> votes.add(town.name(), OF_OUTLET));
  }

  static Place of(Article article, Optional<Outline> title, Outline body) {
    EventPlace place = new EventPlace(article, title, body);
    return place
        .votes
        .winner()
        .map(place::withCity)
        .map(Towns::inFull)
        .map(Place::of)
        .orElse(Place.UNSTATED);
  }

  /** {@code Auburn Gresham, Chicago}: a quarter within the city that is named too, or has the paper. */
  private String withCity(String name) {
    List<KnownPlace> parts = Towns.all(name);
    return votes.names().stream()
        .filter(other -> !other.equals(name) && isNamedToo(other, name))
        .filter(other -> Towns.find(other)
            .filter(city -> parts.stream().anyMatch(part -> Towns.isAround(city, part)))
            .isPresent())
        .findFirst()
        .map(city -> name + ", " + city)
        .orElse(name);
  }

  private boolean isNamedToo(String other, String name) {
    String plain = Towns.plain(other);
    return votes.hasPolice(other)
        || votes.weight(other) >= NAMED_TOO * votes.weight(name)
        || local.filter(town -> Towns.plain(town.name()).equals(plain)).isPresent();
  }
}
