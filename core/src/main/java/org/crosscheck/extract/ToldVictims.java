package org.crosscheck.extract;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.wording.Tokens;

/** Whom the numbers of an article count, by what was done to them, to know a plural that tells of them again. */
final class ToldVictims {
  private static final String BOTH = "killed_or_injured";

  private final Tokens tokens;
  private final Set<String> counted = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Multiset<String> singles = HashMultiset.create();

  ToldVictims(Tokens tokens, List<Reading> read) {
    this.tokens = tokens;
    for (Reading reading : read) {
      if (reading.isClaim() && reading.expression().figure().high() > 1) {
        add(reading);
      } else if (reading.isClaim()) {
        singles.add(measure(reading));
      }
    }
  }

  void add(Reading reading) {
    counted.add(measure(reading));
    named.add(name(reading));
  }

  /** Whether those that a plural tells of are counted somewhere in the article, in front of it or behind. */
  boolean has(Reading plural) {
    String measure = measure(plural);
    boolean definite = WordClass.DEFINITE.has(tokens, plural.expression().from() - 1);
    boolean same = definite
        || Populations.isEverybody(plural.noun().population())
        || named.contains(measure + " ")
        || named.contains(name(plural));
    return counted.contains(BOTH)
        || (counted.contains(measure) && same)
        || (definite && singles.count(measure) > 1);
  }

  private static String measure(Reading reading) {
    return reading.link().orElseThrow().measure().name();
  }

  /** The measure with the last word of who is counted: {@code killed farmers}; with none for everybody. */
  private static String name(Reading reading) {
    String words = reading.noun().population().toLowerCase(Locale.ROOT);
    String head = words.substring(words.lastIndexOf(' ') + 1);
    return measure(reading) + " " + (Populations.isEverybody(words) ? "" : head);
  }
}
