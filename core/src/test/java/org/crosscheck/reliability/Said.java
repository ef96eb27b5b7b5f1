package org.crosscheck.reliability;

import java.util.Optional;

/** Assertions for tests. */
final class Said {
  private Said() {}

  static Assertion by(String source, String object, String value) {
    return at(source, object, value, "");
  }

  static Assertion at(String source, String object, String value, String time) {
    return new Assertion(
        source,
        object,
        "toll",
        value,
        ValueKey.of(value),
        ValueKey.time(time),
        Optional.empty(),
        Optional.empty());
  }

  static Assertion relayed(String source, String object, String value, String origin) {
    return new Assertion(
        source,
        object,
        "toll",
        value,
        ValueKey.of(value),
        "",
        Optional.empty(),
        Optional.of(origin));
  }

  /** A figure: {@code high} below 0 leaves it open. */
  static Assertion figure(String source, String object, double low, double high) {
    NumberRange range = new NumberRange(low, high < 0 ? Double.POSITIVE_INFINITY : high);
    return new Assertion(
        source, object, "toll", "figure", range.key(), "", Optional.of(range), Optional.empty());
  }
}
