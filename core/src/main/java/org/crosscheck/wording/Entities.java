package org.crosscheck.wording;

import java.util.HashMap;
import java.util.Map;

/** HTML entities that are left over in plain text: by name ({@code ndash}), number ({@code #8217}) or hexadecimal number. */
final class Entities {
  private static final int LONGEST = 8;
  private static final int HEX = 16;
  private static final Map<String, Integer> POINTS = read();

  private Entities() {}

  /**
   * An entity met in a text.
   *
   * @param end offset behind it
   * @param point what it stands for
   */
  record Entity(int end, int point) {}

  private static Map<String, Integer> read() {
    Map<String, Integer> points = new HashMap<>();
    WordLists.read(Entities.class, "entities.txt")
        .forEach((code, name) -> points.put(name, Integer.valueOf(code, HEX)));
    return points;
  }

  /** The entity that an ampersand begins; where it begins none, the ampersand itself. */
  static Entity at(String text, int ampersand) {
    int end = ampersand + 1;
    while (end < text.length() && end - ampersand <= LONGEST && text.charAt(end) != ';') {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ';';
    int point = closed ? point(text.substring(ampersand + 1, end)) : -1;
    return point < 0 ? new Entity(ampersand + 1, '&') : new Entity(end + 1, point);
  }

  /** The code point, or -1 for a name that is not known. */
  private static int point(String name) {
    if (!name.startsWith("#")) {
      return POINTS.getOrDefault(name, -1);
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    int point = number(name.substring(hex ? 2 : 1), hex ? HEX : 10);
    return point >= ' ' && Character.isDefined(point) ? point : -1;
  }

  private static int number(String digits, int radix) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return digits.isEmpty() ? -1 : number;
  }
}
