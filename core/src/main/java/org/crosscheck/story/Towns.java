package org.crosscheck.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.gazetteer.Gazetteer;
import org.crosscheck.gazetteer.KnownPlace;
import org.crosscheck.gazetteer.KnownPlace.Kind;

/** What the gazetteer knows of towns that a story may be about. */
final class Towns {
  static final String CAPITAL = "Washington";

  private static final String CAPITAL_DISTRICT = "DC";
  private static final int CITY = 100_000;
  private static final int BIG_CITY = 400_000;
  private static final double AROUND_KM = 30;
  private static final double TIMES_AS_BIG = 5;
  private static final int SHORTEST_HOST = 5;
  private static final int LONGEST_HOST = 60;
  private static final Pattern HOST_TAIL =
      Pattern.compile("(?i)^www\\.|\\.(?:com|org|net|co\\.uk|tv)\\b.*");

  private static final Pattern SAINT = Pattern.compile("(?i)\\bst(?:\\.\\s*|\\s+)(?=\\w)");
  private static final Pattern MOUNT = Pattern.compile("(?i)\\bmt(?:\\.\\s*|\\s+)(?=\\w)");

  private Towns() {}

  /** The town of a name; a country or a region only where a big city is called the same, or where it is one. */
  static Optional<KnownPlace> find(String name) {
    List<KnownPlace> lands = Gazetteer.lands(name);
    boolean district = !lands.isEmpty() && isCapital(lands.get(0));
    return Gazetteer.find(district ? CAPITAL : name).stream()
        .filter(place -> place.kind() == Kind.TOWN)
        .filter(place -> lands.isEmpty() || place.population() > BIG_CITY)
        .filter(place -> !district || isCapital(place))
        .findFirst();
  }

  /** The towns of a name, the largest first. */
  static List<KnownPlace> all(String name) {
    return Gazetteer.find(name).stream()
        .filter(place -> place.kind() == Kind.TOWN)
        .toList();
  }

  static boolean isCapital(KnownPlace place) {
    return place.country().equals("US") && place.region().equals(CAPITAL_DISTRICT);
  }

  /** Whether a town may be a quarter of a city: close by, and much smaller; {@code Manhattan} speaks for itself. */
  static boolean isAround(KnownPlace city, KnownPlace part) {
    boolean bigger = city.population() > TIMES_AS_BIG * part.population()
        && city.population() > CITY
        && part.population() < BIG_CITY;
    Optional<Coordinates> centre = city.coordinates();
    return bigger
        && part.coordinates()
            .filter(
                at -> centre.filter(other -> other.distanceKm(at) < AROUND_KM).isPresent())
            .isPresent();
  }

  /** The city that a paper or station is called after: {@code houstonherald.com}. */
  static Optional<KnownPlace> ofOutlet(String outlet) {
    String host = plain(HOST_TAIL.matcher(outlet).replaceAll(""));
    for (int length = Math.min(LONGEST_HOST, host.length()); length >= SHORTEST_HOST; length--) {
      String tail = host.substring(host.length() - length);
      for (String name : List.of(host.substring(0, length), tail)) {
        Optional<KnownPlace> town = find(name).filter(place -> place.population() > CITY);
        if (town.isPresent()) {
          return town;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Saint Louis} for {@code St. Louis}. */
  static String inFull(String name) {
    return MOUNT.matcher(SAINT.matcher(name).replaceAll("Saint ")).replaceAll("Mount ");
  }

  /** The letters of a name alone, in lower case, as addresses spell it. */
  static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
