package org.crosscheck.match;

import com.google.common.collect.Sets;
import java.util.Collections;
import org.crosscheck.claim.Coordinates;
import org.crosscheck.scope.Places;
import org.crosscheck.scope.Relation;
import org.crosscheck.similarity.SpellingKey;

/** Where: by distance when both tables give coordinates, else by the names of places and countries. */
final class PlaceComparison implements Comparison {
  private static final String ABOUT = "place";
  private static final double MOST = 6;

  @Override
  public Evidence compare(Features a, Features b, Corpus corpus) {
    if (a.claim().place().coordinates().isPresent()
        && b.claim().place().coordinates().isPresent()) {
      return distance(
          a.claim().place().coordinates().get(), b.claim().place().coordinates().get());
    }
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return Evidence.none(ABOUT, "not stated");
    }
    return names(a, b, corpus);
  }

  private static Evidence distance(Coordinates x, Coordinates y) {
    double km = x.distanceKm(y);
    double bits = km <= 2 ? 6 : km <= 10 ? 4 : km <= 30 ? 1.5 : km <= 100 ? -3 : -10;
    return new Evidence(ABOUT, Math.round(km) + " km apart", bits);
  }

  private static Evidence names(Features a, Features b, Corpus corpus) {
    Relation relation = Places.relation(a.places(), a.countries(), b.places(), b.countries());
    String nameA = a.claim().place().name();
    String nameB = b.claim().place().name();
    if (relation == Relation.SAME) {
      double rarity = Math.min(
          corpus.placeBits(a.places().get(0)), corpus.placeBits(b.places().get(0)));
      return new Evidence(ABOUT, "both " + nameA, Math.min(MOST, rarity));
    }
    if (relation.isNested()) {
      boolean country = a.countries().contains(b.places().get(0))
          || b.countries().contains(a.places().get(0));
      return new Evidence(
          ABOUT, nameA + " and " + nameB + ": one holds the other", country ? 0.5 : 2);
    }
    if (!Collections.disjoint(a.placeForms(), b.placeForms())) {
      return new Evidence(ABOUT, nameA + " and " + nameB + " share a name", 2);
    }
    return apart(a, b, nameA + " and " + nameB);
  }

  private static Evidence apart(Features a, Features b, String names) {
    boolean known = !a.countries().isEmpty() && !b.countries().isEmpty();
    if (known && Sets.intersection(a.countries(), b.countries()).isEmpty()) {
      return new Evidence(ABOUT, names + ", other countries", -8);
    }
    if (SpellingKey.crossesScripts(a.claim().place().name(), b.claim().place().name())) {
      return Evidence.none(ABOUT, names + ": other scripts");
    }
    boolean oneDay =
        a.claim().window().isDay() && a.claim().window().sameDays(b.claim().window());
    return new Evidence(
        ABOUT,
        names + " differ",
        oneDay ? -1.5 : -2.5); // one incident, named by village or province
  }
}
