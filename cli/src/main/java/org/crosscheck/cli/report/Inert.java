package org.crosscheck.cli.report;

import java.util.Locale;

/** Text from the inputs, made harmless for a terminal: what would move the cursor or reorder the line is shown as an escape. */
public final class Inert {
  private Inert() {}

  /** The text on one line, with runs of white space as one blank and control characters spelt out. */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.strip().codePoints().forEach(c -> append(line, c));
    return line.toString();
  }

  /** Most text is printable ASCII with single blanks inside. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static void append(StringBuilder line, int c) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (isHostile(c)) {
      line.append("\\u").append(String.format(Locale.ROOT, c > 0xFFFF ? "{%x}" : "%04x", c));
    } else {
      line.appendCodePoint(c);
    }
  }

  // Joiners (U+200C, U+200D) and Arabic number signs stay: Persian and emoji need them, and they
  // reorder nothing.
  static boolean isHostile(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c != 0x200C && c != 0x200D && !isArabicNumberSign(c);
      default -> false;
    };
  }

  private static boolean isArabicNumberSign(int c) {
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD;
  }
}
