package org.crosscheck.claim;

import java.util.List;
import java.util.Optional;

/**
 * Where the counted things happened.
 *
 * @param name as the outlet spells it, broader places behind commas; empty = not stated
 * @param countries countries it lies in or between, as spelt; may be empty
 * @param regions states or provinces it lies in, when these are known; may be empty
 * @param coordinates when the table gives them or they are known
 */
public record Place(
    String name, List<String> countries, List<String> regions, Optional<Coordinates> coordinates) {
  public static final Place UNSTATED = new Place("", List.of(), Optional.empty());

  public Place {
    name = name.strip();
    countries = List.copyOf(countries);
    regions = List.copyOf(regions);
  }

  public Place(String name, List<String> countries, Optional<Coordinates> coordinates) {
    this(name, countries, List.of(), coordinates);
  }

  public static Place of(String name) {
    return new Place(name, List.of(), Optional.empty());
  }

  public boolean isStated() {
    return !name.isEmpty();
  }
}
