package org.crosscheck.reliability;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a source says of one attribute of one object: a row of a table of any kind.
 *
 * @param source who says it
 * @param object what it is said of
 * @param attribute which of its attributes
 * @param value as written, never blank
 * @param key what of the value is compared: equal for spellings that mean one thing, as {@link ValueKey} makes it
 * @param timestamp when, so that later sorts higher; empty when not known
 * @param range the numbers that the value allows, for figures that are bounds or ranges
 * @param attributedTo whom the source names for it
 */
public record Assertion(
    String source,
    String object,
    String attribute,
    String value,
    String key,
    String timestamp,
    Optional<NumberRange> range,
    Optional<String> attributedTo) {

  /** By object, attribute, key, source and spelling, and so without regard to the order of the input. */
  static final Comparator<Assertion> ORDER = Comparator.comparing(Assertion::object)
      .thenComparing(Assertion::attribute)
      .thenComparing(Assertion::key)
      .thenComparing(Assertion::source)
      .thenComparing(Assertion::value);

  public Assertion {
    if (source.isBlank() || object.isBlank() || attribute.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException(
          "source, object, attribute and value must not be empty, got \"%s\", \"%s\", \"%s\", \"%s\""
              .formatted(source, object, attribute, value));
    }
  }

  boolean sameItem(Assertion other) {
    return object.equals(other.object) && attribute.equals(other.attribute);
  }

  /** The same, said by another source of its own knowledge. */
  Assertion by(String other) {
    return new Assertion(other, object, attribute, value, key, timestamp, range, Optional.empty());
  }

  /** The same as a figure: a plain number allows itself alone. */
  Assertion asFigure() {
    OptionalDouble number = ValueKey.number(key);
    if (range.isPresent() || number.isEmpty() || number.getAsDouble() < 0) {
      return this;
    }
    NumberRange exact = new NumberRange(number.getAsDouble(), number.getAsDouble());
    return new Assertion(
        source, object, attribute, value, key, timestamp, Optional.of(exact), attributedTo);
  }
}
