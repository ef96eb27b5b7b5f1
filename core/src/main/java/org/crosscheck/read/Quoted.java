package org.crosscheck.read;

import java.util.HexFormat;

/** Values as messages show them: short, on one line, and without characters that act on a terminal. */
final class Quoted {
  private static final int LONGEST = 60;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Quoted() {}

  /** The value in quotes, clipped to 60 characters. */
  static String of(String value) {
    return '"' + clip(value) + '"';
  }

  static String clip(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST) {
      return plain(value);
    }
    return plain(value.substring(0, value.offsetByCodePoints(0, LONGEST))) + "…";
  }

  /** The text with control and formatting characters written out. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    switch (c) {
      case '\n' -> plain.append("\\n");
      case '\r' -> plain.append("\\r");
      case '\t' -> plain.append("\\t");
      default -> {
        if (isSafe(c)) {
          plain.appendCodePoint(c);
        } else {
          plain.append("\\u" + HEX.toHexDigits(c, c > 0xFFFF ? 6 : 4));
        }
      }
    }
  }

  private static boolean isSafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }
}
