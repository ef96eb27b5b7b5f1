package org.crosscheck.gazetteer;

import java.util.Optional;
import org.crosscheck.claim.Coordinates;

/**
 * A place of the gazetteer.
 *
 * @param name as the gazetteer spells it: {@code Aleppo} also when asked for {@code Halab}
 * @param kind what it is
 * @param country ISO 3166 code, two letters: {@code SY}
 * @param region GeoNames' code of the first-order division within the country: {@code 09}, {@code TX}; empty for countries
 * @param coordinates of a town, to a hundredth of a degree; a region or country is no point
 * @param population people living there; 0 = not known
 */
public record KnownPlace(
    String name,
    Kind kind,
    String country,
    String region,
    Optional<Coordinates> coordinates,
    int population) {
  /** What a place is, the widest first. */
  public enum Kind {
    COUNTRY,
    REGION,
    TOWN
  }

  public KnownPlace {
    if (name.isEmpty() || country.length() != 2) {
      throw new IllegalArgumentException(
          "a place must have a name and a country of two letters, got " + name + ", " + country);
    }
  }

  // Written out, as those of a record take long at first.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof KnownPlace place
            && name.equals(place.name)
            && kind == place.kind
            && country.equals(place.country)
            && region.equals(place.region)
            && population == place.population
            && coordinates.equals(place.coordinates));
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + country.hashCode();
  }

  /** Whether this place lies in the other: in the country {@code SY}, in the region {@code US TX}. */
  public boolean isIn(KnownPlace wider) {
    boolean sameCountry = country.equals(wider.country);
    return switch (wider.kind) {
      case COUNTRY -> sameCountry && kind != Kind.COUNTRY;
      case REGION -> sameCountry && kind == Kind.TOWN && region.equals(wider.region);
      case TOWN -> false;
    };
  }
}
