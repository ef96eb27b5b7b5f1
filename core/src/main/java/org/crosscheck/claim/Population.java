package org.crosscheck.claim;

import java.util.Locale;
import java.util.Set;

/**
 * Who is counted, as the outlet names them: {@code civilians}, {@code Hezbollah fighters}. Empty when not stated;
 * {@code all}, {@code people} and {@code everybody} mean everybody.
 *
 * @param name as spelt, blanks trimmed; empty = not stated
 */
public record Population(String name) {
  public static final Population UNSTATED = new Population("");
  public static final Population EVERYBODY = new Population("all");

  private static final Set<String> EVERYBODY_NAMES =
      Set.of("all", "people", "everybody", "everyone", "persons", "total");

  public Population {
    name = name.strip();
  }

  public boolean isStated() {
    return !name.isEmpty();
  }

  public boolean isEverybody() {
    return EVERYBODY_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The name as prose in a message: {@code people} for everybody and for a population not stated. */
  public String words() {
    return isStated() && !isEverybody() ? name : "people";
  }
}
