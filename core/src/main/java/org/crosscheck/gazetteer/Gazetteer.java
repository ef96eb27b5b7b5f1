package org.crosscheck.gazetteer;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Places by name: the countries, the regions of countries often in the news, and the towns of 500 people or more. What it
 * does not know may still be a place: villages are missing. It is evidence, not a filter.
 */
public final class Gazetteer {
  private Gazetteer() {}

  /**
   * Every place of this name, in any script and with or without accents: countries, then regions, then towns, the
   * largest first. {@code Calif.} is California, {@code Halab} is Aleppo, {@code Georgia} is a country and a state.
   */
  public static List<KnownPlace> find(String name) {
    String key = NameKey.of(name);
    return key.isEmpty()
        ? List.of()
        : ImmutableList.<KnownPlace>builder()
            .addAll(Land.KNOWN.find(key))
            .addAll(Town.KNOWN.find(key))
            .build();
  }

  /** Whether any place has this name. */
  public static boolean knows(String name) {
    String key = NameKey.of(name);
    return !key.isEmpty() && (!Land.KNOWN.find(key).isEmpty() || Town.KNOWN.has(key));
  }

  /** The countries and regions of this name, without a look at the towns. */
  public static List<KnownPlace> lands(String name) {
    return Land.KNOWN.find(NameKey.of(name));
  }

  /**
   * Whether the name of a country or region, or a word for who comes from there, starts with this lower-case word: a
   * quick look before the others.
   */
  public static boolean startsLand(String word) {
    return Land.KNOWN.starts(word);
  }

  /** The country of {@code Syrian}, {@code Syrians}, {@code British}. */
  public static Optional<KnownPlace> byDemonym(String word) {
    return Land.KNOWN.byDemonym(NameKey.of(word));
  }

  /** The country that a place lies in; a country lies in itself. */
  public static Optional<KnownPlace> countryOf(KnownPlace place) {
    return Land.KNOWN.byCode(place.country());
  }

  /** The region that a town lies in, when it is one of those with names here; a region lies in itself. */
  public static Optional<KnownPlace> regionOf(KnownPlace place) {
    return place.region().isEmpty()
        ? Optional.empty()
        : Land.KNOWN.byCode(place.country() + " " + place.region());
  }

  /** Read at the first question about a name. */
  private static final class Land {
    private static final Lands KNOWN = new Lands();
  }

  /** Opened at the first question about a town, some milliseconds. */
  private static final class Town {
    private static final Towns KNOWN = open();

    private static Towns open() {
      try (InputStream in = Resources.getResource(Gazetteer.class, "towns.bin").openStream()) {
        return Towns.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
