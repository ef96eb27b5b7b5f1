package org.crosscheck.scope;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.crosscheck.claim.Place;
import org.crosscheck.similarity.SpellingKey;

/** How two places relate, as far as their names, the names behind their commas and their countries tell. */
public final class Places {
  private static final String AND = " and ";
  private static final Splitter LEVELS =
      Splitter.onPattern(",|" + AND).trimResults().omitEmptyStrings();
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \t\n\u000b\f\r")).omitEmptyStrings();

  /** Words that say what kind of place it is, or which side of it: the name is the rest. */
  private static final Set<String> KINDS = Set.of(
      "province",
      "provinces",
      "governorate",
      "countryside",
      "city",
      "town",
      "village",
      "district",
      "neighbourhood",
      "neighborhood",
      "area",
      "region",
      "county",
      "state",
      "desert",
      "strip",
      "island",
      "suburb",
      "eastern",
      "western",
      "northern",
      "southern",
      "central",
      "northeastern",
      "northwestern",
      "southeastern",
      "southwestern",
      "east",
      "west",
      "north",
      "south",
      "of",
      "near",
      "outside",
      "off",
      "the",
      "in",
      "rural",
      "old",
      "new",
      "greater",
      "port");

  /** Names of which the direction is a part: South Korea is no side of Korea. */
  private static final Set<String> WHOLE_NAMES = Set.of(
      "north korea",
      "south korea",
      "south sudan",
      "south africa",
      "west bank",
      "east timor",
      "north macedonia",
      "northern ireland",
      "west virginia",
      "north carolina",
      "south carolina",
      "north dakota",
      "south dakota",
      "western sahara",
      "western australia",
      "south australia",
      "northern territory",
      "east jerusalem",
      "new york",
      "new jersey",
      "new mexico",
      "new orleans",
      "new hampshire",
      "new delhi",
      "new zealand",
      "south ossetia");

  /** Countries that tables and articles seldom spell out. */
  private static final Map<String, String> SHORT_NAMES = Map.of(
      "us", "United States",
      "u.s.", "United States",
      "usa", "United States",
      "u.s.a.", "United States",
      "united states of america", "United States",
      "uk", "United Kingdom",
      "u.k.", "United Kingdom",
      "uae", "United Arab Emirates",
      "drc", "Democratic Republic of the Congo",
      "dr congo", "Democratic Republic of the Congo");

  private Places() {}

  /** {@link Relation#UNKNOWN} where either is not stated; {@link Relation#DIFFERENT} where no name of one is in the other. */
  public static Relation relation(Place a, Place b) {
    if (a.isStated() && a.equals(b)) {
      return Relation.SAME;
    }
    return relation(keys(a), countries(a), keys(b), countries(b));
  }

  /** The same for keys and countries that were worked out before, for who compares many. */
  public static Relation relation(
      List<String> levelsA, Set<String> countriesA, List<String> levelsB, Set<String> countriesB) {
    if (levelsA.isEmpty() || levelsB.isEmpty()) {
      return Relation.UNKNOWN;
    }
    if (levelsA.get(0).equals(levelsB.get(0))) {
      return Relation.SAME;
    }
    boolean aInB = levelsA.contains(levelsB.get(0)) || countriesA.contains(levelsB.get(0));
    boolean bInA = levelsB.contains(levelsA.get(0)) || countriesB.contains(levelsA.get(0));
    if (aInB != bInA) {
      return aInB ? Relation.INSIDE : Relation.AROUND;
    }
    return aInB ? Relation.SAME : Relation.DIFFERENT;
  }

  /** The spelling keys of the levels of a place, the narrowest first, without words for kinds of place; then its regions. */
  public static List<String> keys(Place place) {
    Set<String> keys = new LinkedHashSet<>();
    for (String level : levels(place.name())) {
      addKey(level, keys);
    }
    for (String region : place.regions()) {
      addKey(region, keys);
    }
    return List.copyOf(keys);
  }

  private static void addKey(String level, Set<String> keys) {
    String key = key(level);
    if (!key.isEmpty()) {
      keys.add(key);
    }
  }

  /**
   * Two places may share a name, at any level, when they have one of these in common: keys and what is nearly a key, see
   * {@link SpellingKey#forms}.
   */
  public static Set<String> forms(Place place) {
    Set<String> forms = new HashSet<>();
    for (String level : levels(place.name())) {
      forms.addAll(SpellingKey.forms(bare(level)));
    }
    return Collections.unmodifiableSet(forms);
  }

  private static List<String> levels(String name) {
    // most names have one level; a look is cheaper than a pattern
    if (name.indexOf(',') >= 0 || name.contains(AND)) {
      return LEVELS.splitToList(name);
    }
    String level = CharMatcher.whitespace().trimFrom(name);
    return level.isEmpty() ? List.of() : List.of(level);
  }

  /** How many levels the outlet spelt out. */
  public static int levels(Place place) {
    return levels(place.name()).size();
  }

  /** The spelling keys of the countries, when given. */
  public static ImmutableSet<String> countries(Place place) {
    return place.countries().stream()
        .map(country -> SpellingKey.of(
            SHORT_NAMES.getOrDefault(country.strip().toLowerCase(Locale.ROOT), country)))
        .filter(k -> !k.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String key(String level) {
    return SpellingKey.of(bare(level));
  }

  private static String bare(String level) {
    boolean oneWord = CharMatcher.whitespace().matchesNoneOf(level);
    if (oneWord || WHOLE_NAMES.contains(level.toLowerCase(Locale.ROOT))) {
      return level;
    }
    StringJoiner name = new StringJoiner(" ");
    for (String word : WORDS.split(level)) {
      if (!KINDS.contains(word.toLowerCase(Locale.ROOT))) {
        name.add(word);
      }
    }
    return name.length() == 0 ? level : name.toString();
  }
}
