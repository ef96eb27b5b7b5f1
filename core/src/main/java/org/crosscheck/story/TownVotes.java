package org.crosscheck.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The weights of towns; one town in capitals and in small letters, or with a dot more, is one town. */
final class TownVotes {
  private final Ballot<String> ballot = new Ballot<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Set<String> policed = new HashSet<>();

  void add(String name, double weight) {
    String spelt = name.replaceAll("\\s+", " ");
    String key = Towns.plain(spelt);
    boolean capitals = spelt.chars().noneMatch(Character::isLowerCase);
    if (!capitals || !spellings.containsKey(key)) {
      spellings.put(key, spelt);
    }
    ballot.add(key, weight);
  }

  /** The police of a town are told of: {@code Chicago police}. */
  void police(String name) {
    policed.add(Towns.plain(name));
  }

  boolean hasPolice(String name) {
    return policed.contains(Towns.plain(name));
  }

  double weight(String name) {
    return ballot.weight(Towns.plain(name));
  }

  /** Each town as it was last spelt, in capitals only where it was never spelt otherwise. */
  List<String> names() {
    return ballot.values().stream().map(this::spelling).toList();
  }

  Optional<String> winner() {
    return ballot.winner().map(this::spelling);
  }

  private String spelling(String key) {
    return spellings.getOrDefault(key, key);
  }
}
