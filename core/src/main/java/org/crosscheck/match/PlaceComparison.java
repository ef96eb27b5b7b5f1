package org.crosscheck.match;

import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.claim.Claim;
import org.crosscheck.scope.Relation;

/** Where: by distance when both tables give coordinates, else by the names of places and countries. */
final class PlaceComparison implements Comparison {
  private static final int MOST_OF_COUNTRY = Bits.of(0.5);

  /** What two places can be of which neither holds the other; the weight of one country has a limit of its own. */
  private static final List<Rung> APART = List.of(
      Rung.SHARE_A_NAME,
      Rung.OTHER_COUNTRIES,
      Rung.OTHER_SCRIPTS,
      Rung.PLACES_DIFFER,
      Rung.UNPLACED);

  private final Encoded claims;
  private final Rarities rarities;
  private final int[] bits;
  /** By place: its name, and what two places of that name weigh. */
  private final int[] name;

  private final int[] oneName;
  private final long[] keyBits;
  private final int elsewhere;
  private final boolean mapped;

  PlaceComparison(Encoded claims, Rarities rarities, Weights weights) {
    this.claims = claims;
    this.rarities = rarities;
    this.bits = Rung.ALL.stream().mapToInt(weights::bits).toArray();
    PlaceTable places = claims.places;
    name = IntStream.range(0, places.size()).map(places::narrowest).toArray();
    oneName = IntStream.of(name)
        .map(key -> key == 0
            ? bits[Rung.UNPLACED.index()]
            : bits[Rung.SAME_PLACE.index()] + rarities.place(key))
        .toArray();
    keyBits = IntStream.range(0, name.length).mapToLong(places::keyBits).toArray();
    elsewhere =
        APART.stream().mapToInt(rung -> bits[rung.index()]).reduce(MOST_OF_COUNTRY, Math::max);
    mapped = claims.latitude.length > 0;
  }

  @Override
  public String about() {
    return "place";
  }

  /** No less than the weight, and of places of one name the weight: what else places can be to each other costs more. */
  int most(int a, int b) {
    int x = claims.place(a);
    int y = claims.place(b);
    boolean apart = !mapped && name[x] != name[y] && (keyBits[x] & keyBits[y]) == 0;
    return apart ? elsewhere : weight(a, b);
  }

  @Override
  public int weight(int a, int b) {
    int x = claims.place(a);
    if (!mapped && name[x] == name[claims.place(b)]) {
      return oneName[x];
    }
    Rung rung = rung(a, b);
    int own = bits[rung.index()];
    if (rung == Rung.SAME_PLACE) {
      return own + rarity(a, b);
    }
    if (rung == Rung.WITHIN_2_KM) {
      return own + Math.min(rarities.near(a), rarities.near(b));
    }
    if (rung == Rung.ONE_COUNTRY) {
      return Math.min(MOST_OF_COUNTRY, own + rarities.country(claims.place(a), claims.place(b)));
    }
    return rung == Rung.WITHIN_10_KM ? own + Math.min(rarities.around(a), rarities.around(b)) : own;
  }

  private int rarity(int a, int b) {
    return Math.min(
        rarities.place(claims.places.narrowest(claims.place(a))),
        rarities.place(claims.places.narrowest(claims.place(b))));
  }

  @Override
  public Rung rung(int a, int b) {
    if (claims.hasCoordinates(a) && claims.hasCoordinates(b)) {
      double km = claims.km(a, b);
      return km <= 10
          ? km <= 2 ? Rung.WITHIN_2_KM : Rung.WITHIN_10_KM
          : km <= 100 ? far(km, a, b) : Rung.FARTHER;
    }
    return names(claims.place(a), claims.place(b));
  }

  /** Some give the point itself, others the middle of the town. */
  private Rung far(double km, int a, int b) {
    boolean oneName = claims.places.narrowest(claims.place(a)) != 0
        && claims.places.narrowest(claims.place(a)) == claims.places.narrowest(claims.place(b));
    return oneName ? Rung.SAME_PLACE : km <= 30 ? Rung.WITHIN_30_KM : Rung.WITHIN_100_KM;
  }

  private Rung names(int x, int y) {
    Relation relation = claims.places.relation(x, y);
    if (relation == Relation.UNKNOWN) {
      return Rung.UNPLACED;
    }
    if (relation == Relation.SAME) {
      return Rung.SAME_PLACE;
    }
    if (relation.isNested()) {
      return claims.places.isCountryOf(x, y) ? Rung.COUNTRY_HOLDS : Rung.HOLDS;
    }
    if (claims.places.shareForm(x, y)) {
      return Rung.SHARE_A_NAME;
    }
    if (claims.places.inOtherCountries(x, y)) {
      return Rung.OTHER_COUNTRIES;
    }
    if (!claims.places.crossScripts(x, y) && rarities.country(x, y) > 0) {
      return Rung.ONE_COUNTRY;
    }
    return claims.places.crossScripts(x, y) ? Rung.OTHER_SCRIPTS : Rung.PLACES_DIFFER;
  }

  @Override
  public String detail(int a, int b, Claim x, Claim y) {
    Rung rung = rung(a, b);
    if (claims.hasCoordinates(a) && claims.hasCoordinates(b)) {
      return Math.round(claims.km(a, b)) + " km apart"
          + (rung == Rung.SAME_PLACE ? ", one name" : "");
    }
    String names = x.place().name() + " and " + y.place().name();
    if (rung == Rung.UNPLACED) {
      return "not stated";
    }
    if (rung == Rung.SAME_PLACE) {
      return "both " + x.place().name();
    }
    if (rung == Rung.HOLDS || rung == Rung.COUNTRY_HOLDS) {
      return names + ": one holds the other";
    }
    if (rung == Rung.SHARE_A_NAME) {
      return names + " share a name";
    }
    return names
        + (rung == Rung.OTHER_COUNTRIES
            ? ", other countries"
            : rung == Rung.OTHER_SCRIPTS
                ? ": other scripts"
                : rung == Rung.ONE_COUNTRY ? " differ, one country" : " differ");
  }
}
