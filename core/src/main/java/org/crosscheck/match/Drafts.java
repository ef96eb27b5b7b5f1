package org.crosscheck.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Place;

/** Makes drafts of claims, and remembers what many of them share. Serves one thread at a time. */
final class Drafts {
  /** Readers share an object for a place that stands in many rows; more than this are each of one row. */
  private static final int MOST = 1 << 15;

  private final PlaceTable places;
  private final WordReader words = new WordReader();
  private final Fingerprint fingerprint = new Fingerprint();
  private final IdentityHashMap<Place, PlaceFacts> known = new IdentityHashMap<>();

  Drafts(PlaceTable places) {
    this.places = places;
  }

  /** In turns of one kind of work: each is compiled by itself, and sooner. */
  List<Draft> of(List<Claim> claims) {
    long[] prints = new long[claims.size()];
    for (int i = 0; i < prints.length; i++) {
      prints[i] = fingerprint.of(claims.get(i));
    }
    PlaceFacts[] facts = new PlaceFacts[claims.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = facts(claims.get(i).place());
    }
    WordReader.Found[] found = new WordReader.Found[claims.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = words.read(claims.get(i), facts[i]);
    }
    List<Draft> drafts = new ArrayList<>(claims.size());
    for (int i = 0; i < found.length; i++) {
      drafts.add(new Draft(claims.get(i), prints[i], facts[i], found[i]));
    }
    return drafts;
  }

  private PlaceFacts facts(Place place) {
    PlaceFacts facts = known.get(place);
    if (facts == null) {
      facts = places.facts(place);
      if (known.size() == MOST) {
        known.clear();
      }
      known.put(place, facts);
    }
    return facts;
  }
}
