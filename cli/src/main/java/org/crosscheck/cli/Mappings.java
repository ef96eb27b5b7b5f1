package org.crosscheck.cli;

import java.util.List;

/** The mappings of columns that come with the program, by name. */
final class Mappings {
  private static final Choices<String> NAMES =
      new Choices<>(List.of("acled", "airwars", "ucdp"), name -> name);

  private Mappings() {}

  static boolean isName(String word) {
    return NAMES.values().contains(word);
  }

  /** {@code acled, airwars, ucdp}. */
  static String list() {
    return NAMES.list();
  }

  /** {@code ; did you mean "ucdp"?}, or nothing. */
  static String suggestion(String word) {
    return NAMES.suggestion(word);
  }

  static String text(String name) {
    return Packaged.columns(name);
  }
}
