package org.crosscheck.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.claim.Place;
import org.crosscheck.scope.Places;
import org.crosscheck.similarity.SpellingKey;
import org.crosscheck.similarity.WordScanner;

/** What matching looks at of one place, worked out from its names alone; and its number, once it has one. */
final class PlaceFacts {
  /** The number of a place that was not added yet. */
  static final int NONE = -1;

  private final String name;
  private final List<String> keys;
  private final List<String> countries;
  private final List<String> forms;
  private final long[] words;
  private final byte[] said;
  private int number = NONE;

  PlaceFacts(Place place) {
    List<String> spelt = new ArrayList<>(SpellingKey.words(place.name()));
    for (String country : place.countries()) {
      spelt.addAll(SpellingKey.words(country));
    }
    name = place.name();
    said = Fingerprint.utf8(name);
    keys = List.copyOf(Places.keys(place));
    countries = List.copyOf(Places.countries(place));
    forms = List.copyOf(Places.forms(place));
    words = new long[spelt.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = WordScanner.hash(spelt.get(i));
    }
    Arrays.sort(words);
  }

  /** The name in UTF-8; not a copy. */
  byte[] said() {
    return said;
  }

  /** Its number in the table of places, or {@link #NONE}. Asked and told by the one thread that adds places. */
  int number() {
    return number;
  }

  void number(int given) {
    number = given;
  }

  String name() {
    return name;
  }

  List<String> keys() {
    return keys;
  }

  List<String> countries() {
    return countries;
  }

  List<String> forms() {
    return forms;
  }

  /** Whether a word is one of its names, by the hash of the word's spelling key. */
  boolean hasWord(long spelling) {
    return Arrays.binarySearch(words, spelling) >= 0;
  }
}
