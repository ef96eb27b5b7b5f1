package org.crosscheck.wording;

import java.text.Normalizer;

/** Words as one would type them. */
final class Plain {
  private Plain() {}

  /** Part of a text on one line: blanks are one space each, letters composed, marks that nobody sees left out. */
  static String line(String text, int from, int to) {
    int at = from;
    while (at < to && isPlain(text, at, to)) {
      at++;
    }
    return at == to ? text.substring(from, to) : rewritten(text, from, at, to);
  }

  private static boolean isPlain(String text, int at, int to) {
    char c = text.charAt(at);
    return (c > ' ' && c < 0x7f) || (c == ' ' && at + 1 < to && text.charAt(at + 1) > ' ');
  }

  private static String rewritten(String text, int from, int plain, int to) {
    StringBuilder line = new StringBuilder(to - from).append(text, from, plain);
    boolean composed = true;
    for (int i = plain; i < to; i++) {
      char c = text.charAt(i);
      composed &= Character.getType(c) != Character.NON_SPACING_MARK;
      if (Character.isWhitespace(c)) {
        if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        line.append(c);
      }
    }
    return composed ? line.toString() : Normalizer.normalize(line, Normalizer.Form.NFC);
  }
}
