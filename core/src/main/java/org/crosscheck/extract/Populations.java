package org.crosscheck.extract;

import java.util.Locale;
import java.util.Set;
import org.crosscheck.claim.Population;

/** Whom a noun phrase names. */
final class Populations {
  private static final Set<String> ANYBODY =
      Set.of("person", "others", "individuals", "individual", "lives", "victims", "victim");

  private Populations() {}

  static Population of(NounPhrase noun) {
    String name = noun.population();
    return ANYBODY.contains(name.toLowerCase(Locale.ROOT))
        ? new Population("people")
        : new Population(name);
  }

  static boolean isEverybody(String name) {
    return of(new NounPhrase(0, 0, name, NounPhrase.Kind.PERSON, java.util.Optional.empty()))
        .isEverybody();
  }
}
