package org.crosscheck.reliability;

/**
 * One attribute of one object: what sources can agree or differ on.
 *
 * @param object any name
 * @param attribute any name
 */
public record Item(String object, String attribute) {
  static Item of(Assertion assertion) {
    return new Item(assertion.object(), assertion.attribute());
  }
}
