package org.crosscheck.extract;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claim.Place;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.gazetteer.KnownPlace;
import org.crosscheck.gazetteer.KnownPlace.Kind;
import org.crosscheck.wording.Tokens;

/**
 * Where the places of one article lie. Of places of one name, it takes the one in the region or country that the name
 * itself or else the article mentions; where that does not decide, only a city far larger than its namesakes; otherwise
 * none.
 */
final class Atlas {
  private static final Splitter LEVELS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int CITY = 300_000;
  private static final int FAR_LARGER = 8;

  /** Shorter names of regions are abbreviations, which are also words. */
  private static final int LONGEST_ABBREVIATION = 5;

  private static final int MOST_LANDS = 40;

  private final Tokens tokens;

  /** By what a place is called, and whose it is. */
  private final Map<String, Place> located = new HashMap<>();

  private Optional<Set<KnownPlace>> lands = Optional.empty();

  Atlas(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The place with its country and coordinates, as far as they are certain. */
  Place locate(PlaceMention mention) {
    return located.computeIfAbsent(mention.name() + '\n' + mention.owner(), name -> look(mention));
  }

  private Place look(PlaceMention mention) {
    List<String> levels = new ArrayList<>(LEVELS.splitToList(mention.name()));
    if (!mention.owner().isEmpty()) {
      levels.add(mention.owner());
    }
    Optional<KnownPlace> found = Optional.empty();
    boolean point = false;
    for (int i = 0; i < levels.size() && found.isEmpty(); i++) {
      String core = core(levels.get(i));
      found = choose(
          candidates(core), wider(levels.subList(i + 1, levels.size())), core, levels.get(i));
      point = core.equals(levels.get(i));
    }
    boolean exact = point;
    return new Place(
        named(mention),
        found.flatMap(Gazetteer::countryOf).map(KnownPlace::name).stream().toList(),
        found.flatMap(Gazetteer::regionOf).map(KnownPlace::name).stream().toList(),
        found.filter(place -> exact).flatMap(KnownPlace::coordinates));
  }

  /** Whether the gazetteer knows a town of the name. */
  boolean isTown(PlaceMention mention) {
    String name = LEVELS.splitToList(mention.name()).stream().findFirst().orElse("");
    return Gazetteer.find(name).stream().anyMatch(place -> place.kind() == Kind.TOWN);
  }

  /** With the town whose district it is: {@code Old Market, Harada} for Harada's Old Market. */
  private static String named(PlaceMention mention) {
    boolean town = !mention.owner().isEmpty()
        && Gazetteer.lands(mention.owner()).isEmpty()
        && Gazetteer.knows(mention.owner());
    return town ? mention.name() + ", " + mention.owner() : mention.name();
  }

  /** {@code Raqqa} of {@code northern Raqqa province}: the name without what says that it is an area. */
  private static String core(String level) {
    return Gazetteer.knows(level)
        ? level
        : WORDS.splitToList(level).stream()
            .filter(word -> !WordClass.COMPASS.has(word.toLowerCase(java.util.Locale.ROOT)))
            .filter(word -> !WordClass.PLACE_TAIL.has(word))
            .collect(Collectors.joining(" "));
  }

  /** Without smaller places that only are called so, too, as Amman once was Philadelphia. */
  private static List<KnownPlace> candidates(String name) {
    List<KnownPlace> all = Gazetteer.find(name);
    int largest = all.stream()
        .filter(place -> place.name().equalsIgnoreCase(name))
        .mapToInt(KnownPlace::population)
        .max()
        .orElse(0);
    return all.stream()
        .filter(place -> place.kind() != Kind.TOWN
            || place.population() >= largest
            || place.name().equalsIgnoreCase(name))
        .toList();
  }

  /** The regions and countries that the broader names can mean. */
  private static List<KnownPlace> wider(List<String> levels) {
    return levels.stream()
        .flatMap(level -> Gazetteer.lands(core(level)).stream())
        .toList();
  }

  private Optional<KnownPlace> choose(
      List<KnownPlace> candidates, List<KnownPlace> wider, String core, String level) {
    if (!wider.isEmpty()) {
      return candidates.stream()
          .filter(place -> wider.stream().anyMatch(place::isIn))
          .findFirst();
    }
    List<KnownPlace> known =
        candidates.stream().filter(p -> p.kind() != Kind.TOWN).toList();
    boolean area = !core.equals(level);
    if (!known.isEmpty() && (area || !hasSeat(known, candidates))) {
      return only(known).or(() -> inArticle(known));
    }
    List<KnownPlace> towns =
        candidates.stream().filter(p -> p.kind() == Kind.TOWN).toList();
    return inArticle(towns).or(() -> largest(towns, CITY));
  }

  /** A town of the name of its region, as Aleppo is. */
  private static boolean hasSeat(List<KnownPlace> lands, List<KnownPlace> candidates) {
    return lands.stream()
        .allMatch(land ->
            land.kind() == Kind.REGION && candidates.stream().anyMatch(town -> town.isIn(land)));
  }

  /** The one in a region that the article mentions, else in a country. */
  private Optional<KnownPlace> inArticle(List<KnownPlace> places) {
    for (Kind kind : List.of(Kind.REGION, Kind.COUNTRY)) {
      List<KnownPlace> near = places.stream()
          .filter(place -> lands().stream()
              .anyMatch(land -> land.kind() == kind && (place.isIn(land) || place.equals(land))))
          .toList();
      if (!near.isEmpty()) {
        return only(near).or(() -> largest(near, 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<KnownPlace> only(List<KnownPlace> places) {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** The largest, if it has so many people and far more than the next. */
  private static Optional<KnownPlace> largest(List<KnownPlace> places, int atLeast) {
    if (places.isEmpty() || places.get(0).population() < atLeast) {
      return Optional.empty();
    }
    boolean alone = places.size() == 1
        || places.get(0).population() >= (long) FAR_LARGER * places.get(1).population();
    return alone ? Optional.of(places.get(0)) : Optional.empty();
  }

  /** The countries and regions that the article mentions, also as {@code Syrian}. */
  private Set<KnownPlace> lands() {
    Set<KnownPlace> mentioned = lands.orElseGet(LinkedHashSet::new);
    if (lands.isEmpty()) {
      for (int i = 0; i < tokens.size() && mentioned.size() < MOST_LANDS; i++) {
        if (tokens.isCapitalised(i) && Gazetteer.startsLand(tokens.word(i))) {
          addLand(i, mentioned);
        }
      }
      lands = Optional.of(mentioned);
    }
    return mentioned;
  }

  private void addLand(int at, Set<KnownPlace> mentioned) {
    String one = tokens.word(at);
    String two = one + " " + tokens.word(at + 1);
    Gazetteer.byDemonym(one).ifPresent(mentioned::add);
    mentioned.addAll(Gazetteer.lands(two));
    for (KnownPlace land : Gazetteer.lands(one)) {
      boolean abbreviation = one.length() < LONGEST_ABBREVIATION
          && !land.name().equalsIgnoreCase(one)
          && land.kind() == Kind.REGION;
      if (!abbreviation || tokens.is(at - 1, ",")) {
        mentioned.add(land);
      }
    }
  }
}
