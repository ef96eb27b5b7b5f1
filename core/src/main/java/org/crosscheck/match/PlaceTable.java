package org.crosscheck.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.claim.Place;
import org.crosscheck.scope.Relation;
import org.crosscheck.similarity.SpellingKey;

/** The different places of a run, each with the numbers of its spelling keys, worked out once. */
final class PlaceTable {
  private static final int[] NONE = {};

  private final PlaceFacts unstated = new PlaceFacts(Place.UNSTATED);
  private final Map<Place, PlaceFacts> facts = new ConcurrentHashMap<>();
  private final Names keys = new Names();
  private final Names forms = new Names();
  private final List<Entry> entries = new ArrayList<>();

  PlaceTable() {
    entries.add(new Entry("", NONE, NONE, NONE));
    unstated.number(0);
  }

  /** What is known of a place, coordinates apart; the same for the same place. Safe for several threads. */
  PlaceFacts facts(Place place) {
    if (!place.isStated() && place.countries().isEmpty() && place.regions().isEmpty()) {
      return unstated;
    }
    Place name = place.coordinates().isEmpty()
        ? place
        : new Place(place.name(), place.countries(), place.regions(), Optional.empty());
    PlaceFacts known = facts.get(name);
    return known != null ? known : facts.computeIfAbsent(name, PlaceFacts::new);
  }

  /** The number of a place; 0 when it is not stated. */
  int add(PlaceFacts place) {
    if (place.number() == PlaceFacts.NONE) {
      learn(place);
    }
    return place.number();
  }

  private void learn(PlaceFacts place) {
    place.number(entries.size());
    entries.add(new Entry(
        place.name(),
        numbers(place.keys(), keys),
        sorted(place.countries(), keys),
        sorted(place.forms(), forms)));
  }

  private static int[] numbers(List<String> names, Names numbers) {
    int[] added = new int[names.size()];
    for (int i = 0; i < added.length; i++) {
      added[i] = numbers.add(names.get(i));
    }
    return added;
  }

  /** The names differ, and so do their numbers. */
  private static int[] sorted(List<String> names, Names numbers) {
    int[] sorted = numbers(names, numbers);
    Arrays.sort(sorted);
    return sorted;
  }

  int size() {
    return entries.size();
  }

  int keyCount() {
    return keys.size();
  }

  /** The narrowest key, 0 when no name is stated. */
  int narrowest(int place) {
    int[] own = entries.get(place).keys;
    return own.length == 0 ? 0 : own[0];
  }

  int[] keys(int place) {
    return entries.get(place).keys;
  }

  int[] countries(int place) {
    return entries.get(place).countries;
  }

  /** The countries in which the places with a key lie, each once. */
  int[][] countriesByKey() {
    int[][] byKey = new int[keyCount()][];
    Arrays.fill(byKey, NONE);
    for (int place = 0; place < size(); place++) {
      int key = narrowest(place);
      if (byKey[key].length == 0 && key != 0) {
        byKey[key] =
            Arrays.stream(countries(place)).filter(country -> country != key).toArray();
      }
    }
    return byKey;
  }

  String name(int place) {
    return entries.get(place).name;
  }

  /** As {@link Places#relation}, of places that are both stated. */
  Relation relation(int a, int b) {
    Entry x = entries.get(a);
    Entry y = entries.get(b);
    int[] keysA = x.keys;
    int[] keysB = y.keys;
    if (keysA.length == 0 || keysB.length == 0) {
      return Relation.UNKNOWN;
    }
    if (keysA[0] == keysB[0]) {
      return Relation.SAME;
    }
    if ((x.keyBits & y.keyBits) == 0) {
      return Relation.DIFFERENT;
    }
    boolean aInB = has(keysA, keysB[0]) || has(countries(a), keysB[0]);
    boolean bInA = has(keysB, keysA[0]) || has(countries(b), keysA[0]);
    if (aInB != bInA) {
      return aInB ? Relation.INSIDE : Relation.AROUND;
    }
    return aInB ? Relation.SAME : Relation.DIFFERENT;
  }

  /** Some bits that the keys of a place and of its countries set: a place that holds it, or lies in it, sets one of them too. */
  long keyBits(int place) {
    return entries.get(place).keyBits;
  }

  /** Whether one of two nested places is a country that holds the other. */
  boolean isCountryOf(int a, int b) {
    return has(countries(a), keys(b)[0]) || has(countries(b), keys(a)[0]);
  }

  boolean shareForm(int a, int b) {
    Entry x = entries.get(a);
    Entry y = entries.get(b);
    return (x.formBits & y.formBits) != 0 && meet(x.forms, y.forms);
  }

  /** Both countries are known, and none is in both. */
  boolean inOtherCountries(int a, int b) {
    return countries(a).length > 0 && countries(b).length > 0 && !meet(countries(a), countries(b));
  }

  boolean crossScripts(int a, int b) {
    return entries.get(a).latin != entries.get(b).latin;
  }

  private static boolean has(int[] values, int value) {
    for (int other : values) {
      if (other == value) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** What is known of one place; all but the keys sorted. */
  private static final class Entry {
    private final String name;
    private final int[] keys;
    private final int[] countries;
    private final int[] forms;
    private final boolean latin;
    private final long keyBits;
    private final long formBits;

    Entry(String name, int[] keys, int[] countries, int[] forms) {
      this.name = name;
      this.keys = keys;
      this.countries = countries;
      this.forms = forms;
      this.keyBits = bits(keys) | bits(countries);
      this.formBits = bits(forms);
      this.latin = !SpellingKey.crossesScripts(name, "");
    }

    private static long bits(int[] values) {
      long bits = 0;
      for (int value : values) {
        bits |= 1L << value;
      }
      return bits;
    }
  }
}
